package org.claimboard.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.Likeness;
import org.claimboard.comparison.ScopeDifference;
import org.claimboard.comparison.ScopeField;
import org.claimboard.record.ComparisonFile;
import org.claimboard.record.ComparisonFile.PositionEntry;
import org.claimboard.record.FileSet;
import org.claimboard.record.Filed;
import org.claimboard.record.FiledText;
import org.claimboard.record.PositionRatio;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Problem;
import org.claimboard.record.Quantity;
import org.claimboard.record.Rule;
import org.claimboard.record.UnitPer;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * A ratio that is called like for like is one: per head against in all, a change against a level and one year against another
 * are errors where the records say that they are; where only their words or units differ, warnings.
 */
final class RatioRules {

    private final FileSet files;
    private final FiledText file;
    private final ComparisonFile comparison;
    private final Consumer<Problem> found;

    private RatioRules(FileSet files, FiledText file, ComparisonFile comparison, Consumer<Problem> found) {
        this.files = files;
        this.file = file;
        this.comparison = comparison;
        this.found = found;
    }

    static void check(FileSet files, Consumer<Problem> found) {
        files.each(ComparisonFile.class, (file, comparison) -> new RatioRules(files, file, comparison, found).check());
    }

    private void check() {
        for (int i = 0; i < comparison.positions().size(); i++) {
            PositionEntry position = comparison.positions().get(i);
            Quantity quantity = quantity(position);
            if (position.role() != PositionRole.DOUBT && quantity != null && !quantity.none()) {
                checkUnit(UnitPer.of(quantity), "/positions/" + i);
            }
        }
        List<PositionRatio> fair = Filed.list(comparison.fair());
        for (int i = 0; i < fair.size(); i++) {
            check(fair.get(i), "/fair/" + i);
        }
    }

    private void checkUnit(UnitPer stated, String at) {
        UnitPer wanted = new UnitPer(comparison.unit(), comparison.per());
        Gap.ofUnits(stated, wanted)
                .ifPresent(reason -> report(
                        Rule.RATIO_OF_OTHER_THINGS,
                        at,
                        shown(stated) + " does not convert into " + shown(wanted) + " (" + Words.of(reason) + ")"));
    }

    private void check(PositionRatio ratio, String at) {
        Quantity larger = quantity(ratio.larger());
        Quantity smaller = quantity(ratio.smaller());
        if (larger == null || smaller == null) {
            return;
        }
        List<ScopeDifference> differences = Likeness.differences(larger, smaller);
        List<ScopeDifference> said = differences.stream()
                .filter(difference -> isSaid(difference.field(), larger, smaller))
                .toList();
        if (!said.isEmpty()) {
            report(Rule.RATIO_UNLIKE, at, told(ratio, said));
        } else if (!differences.isEmpty()) {
            report(Rule.RATIO_OF_OTHER_THINGS, at, told(ratio, differences));
        }
    }

    /** Whether the records themselves say it, and not only words in them. */
    private static boolean isSaid(ScopeField field, Quantity larger, Quantity smaller) {
        return switch (field) {
            case KIND, BASE -> true;
            case DENOMINATOR -> larger.per() != null || smaller.per() != null;
            case PERIOD -> larger.period() != null || smaller.period() != null;
            default -> false;
        };
    }

    private static String told(PositionRatio ratio, List<ScopeDifference> differences) {
        return ratio.larger() + " and " + ratio.smaller() + " are not like for like: "
                + differences.stream()
                        .map(one -> Words.of(one.field()) + " (" + one.first().in("en") + " against "
                                + one.second().in("en") + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String shown(UnitPer counted) {
        return counted.per() == null
                ? counted.unit().code()
                : String.format(
                        Locale.ROOT,
                        "%s per %s %s",
                        counted.unit(),
                        counted.per().value().toPlainString(),
                        counted.per().unit());
    }

    private @Nullable Quantity quantity(String key) {
        Optional<PositionEntry> position = comparison.positions().stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        return position.map(this::quantity).orElse(null);
    }

    private @Nullable Quantity quantity(PositionEntry position) {
        return PositionNumbers.of(position, files);
    }

    private void report(Rule rule, String at, String message) {
        found.accept(file.problem(rule, at, at + ": " + message));
    }
}
