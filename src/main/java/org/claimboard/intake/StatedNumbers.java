package org.claimboard.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.FileSet;
import org.claimboard.record.Filed;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.Quantity;
import org.claimboard.record.Rule;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number is the one that its words state, and the one of the title and the quoted sentence. Words that are not read, or
 * that state something in another unit, say nothing against a number.
 */
final class StatedNumbers {

    private final FiledText file;
    private final Consumer<Problem> found;
    private final Set<String> reported = new HashSet<>();

    private StatedNumbers(FiledText file, Consumer<Problem> found) {
        this.file = file;
        this.found = found;
    }

    static void check(FileSet files, Predicate<FiledText> asked, Consumer<Problem> found) {
        files.each(ClaimFile.class, (file, claim) -> {
            if (asked.test(file)) {
                new StatedNumbers(file, found).check(claim);
            }
        });
    }

    private void check(ClaimFile claim) {
        List<Quantity> quantities = Filed.list(claim.quantities());
        for (int i = 0; i < quantities.size(); i++) {
            checkWords("/quantities/" + i, quantities.get(i));
        }
        List<ClaimFile.EvidenceEntry> evidence = Filed.list(claim.evidence());
        for (int i = 0; i < evidence.size(); i++) {
            Quantity quantity = evidence.get(i).quantity();
            if (quantity != null) {
                String at = "/evidence/" + i + "/quantity";
                checkWords(at, quantity);
                checkSentence(at, List.of(quantity), evidence.get(i).quote(), "the quoted sentence");
            }
        }
        for (String title : claim.title().byLanguage().values()) {
            checkSentence("/quantities/0", quantities, title, "the title");
        }
        for (ClaimFile.AppearanceEntry appearance : Filed.list(claim.appears())) {
            checkSentence("/quantities/0", quantities, appearance.quote(), "the quoted sentence");
        }
    }

    private void checkWords(String at, Quantity quantity) {
        compare(at, Told.of(quantity), quantity.stated());
        List<StatedConversion> conversions = quantity.conversions();
        for (int i = 0; i < conversions.size(); i++) {
            compare(
                    at + "/conversions/" + i,
                    Told.of(conversions.get(i)),
                    conversions.get(i).stated());
        }
    }

    private void compare(String at, Told told, String words) {
        List<ReadQuantity> read =
                QuantityReader.read(words).stream().filter(told::isOfOneUnit).toList();
        if (!read.isEmpty() && read.stream().noneMatch(told::isStatedBy)) {
            report(at, told, words, "stated");
        }
    }

    /** Of one number against one: a sentence may have others that the claim is not about. */
    private void checkSentence(String at, List<Quantity> quantities, @Nullable String sentence, String where) {
        if (quantities.size() != 1 || sentence == null) {
            return;
        }
        List<Told> told = new ArrayList<>(List.of(Told.of(quantities.get(0))));
        quantities.get(0).conversions().forEach(conversion -> told.add(Told.of(conversion)));
        List<ReadQuantity> read = QuantityReader.read(sentence).stream()
                .filter(one -> one.unit() != null && told.get(0).isOfOneUnit(one))
                .toList();
        if (read.size() == 1 && told.stream().noneMatch(one -> one.isRoundedIn(read.get(0)))) {
            report(at, told.get(0), read.get(0).words(), where + " \"" + sentence + "\"");
        }
    }

    /** Once for each number. */
    private void report(String at, Told told, String words, String where) {
        if (!reported.add(at)) {
            return;
        }
        String message =
                String.format(Locale.ROOT, "%s: the number is %s, but %s says \"%s\"", at, told.shown(), where, words);
        found.accept(file.problem(Rule.NUMBER_NOT_AS_STATED, at, message));
    }

    /** A number as a record gives it. */
    private record Told(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean about,
            Unit unit) {

        static Told of(Quantity quantity) {
            boolean about = quantity.qualifier() != null;
            return new Told(quantity.value(), quantity.lower(), quantity.upper(), about, quantity.unit());
        }

        static Told of(StatedConversion conversion) {
            return new Told(conversion.value(), null, null, conversion.qualifier() != null, conversion.unit());
        }

        private boolean isOfOneUnit(ReadQuantity read) {
            boolean numbered = value != null || lower != null || upper != null;
            return numbered && SameNumber.isOfOneUnit(unit, read.unit());
        }

        private boolean isStatedBy(ReadQuantity read) {
            return agrees(read, about || read.qualifier() != null);
        }

        private boolean isRoundedIn(ReadQuantity read) {
            return agrees(read, true);
        }

        private boolean agrees(ReadQuantity read, boolean rounded) {
            SameNumber same = new SameNumber(unit, read, rounded);
            if (value != null) {
                return same.isOneOf(value);
            }
            return (lower == null || same.isOneOf(lower)) && (upper == null || same.isOneOf(upper));
        }

        private String shown() {
            String number = value != null
                    ? value.toPlainString()
                    : (lower == null ? "" : lower.toPlainString()) + " to "
                            + (upper == null ? "" : upper.toPlainString());
            return number + " " + unit.code();
        }
    }
}
