package org.claimboard.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.comparison.Likeness;
import org.claimboard.comparison.ScopeField;
import org.claimboard.reading.ScaleWords;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** The question of a comparison and why its figures stand side by side, out of what the claims say. */
final class CompareTexts {

    private static final int MOST_NAMED = 4;

    private final List<Side> sides;
    private final Language language;

    /**
     * @param sides what is compared, in order
     */
    CompareTexts(List<Side> sides, Language language) {
        this.sides = sides;
        this.language = language;
    }

    /**
     * One side of a comparison.
     *
     * @param label what it is called in the language, or else in its own
     * @param number null of a doubt without one
     */
    record Side(CompareClaim claim, String label, @Nullable CompareNumber number) {}

    /** What the figures are about, if the claims have words for it in common; else whose figure holds. */
    String question() {
        String about = about();
        if (!about.isEmpty()) {
            return words().questionAbout(about);
        }
        return sides.isEmpty() ? "" : words().questionOf(labels(), sides.size());
    }

    /** The measure if all say the same; else what their titles have in common. */
    String about() {
        List<LocalizedText> measures = numbered()
                .flatMap(side -> Stream.ofNullable(
                        Objects.requireNonNull(side.number()).quantity().scope().measure()))
                .distinct()
                .toList();
        if (measures.size() == 1 && measures.get(0).byLanguage().containsKey(language.tag())) {
            return measures.get(0).in(language.tag());
        }
        List<Side> all = numbered().toList();
        List<List<String>> titles = all.stream()
                .flatMap(side -> Stream.ofNullable(side.claim().title().get(language.tag()))
                        .map(title -> SharedWords.without(
                                title, Objects.requireNonNull(side.number()).stated())))
                .toList();
        return titles.size() == all.size() && all.size() > 1 ? SharedWords.of(titles, names(all)) : "";
    }

    private static List<String> names(List<Side> sides) {
        return sides.stream()
                .flatMap(side -> side.claim().stating(side.number()).values().stream())
                .toList();
    }

    private Stream<Side> numbered() {
        return sides.stream().filter(side -> side.number() != null);
    }

    private String labels() {
        return sides.stream().map(Side::label).distinct().limit(MOST_NAMED).collect(Collectors.joining(" · "));
    }

    /** Who states which figure, and in what they are not like for like. */
    String why() {
        List<Side> all = numbered().toList();
        if (all.isEmpty()) {
            return "";
        }
        String stated = all.stream()
                .limit(MOST_NAMED)
                .map(side -> words().states(
                                side.label(),
                                Objects.requireNonNull(side.number()).stated()))
                .collect(Collectors.joining("; "));
        String first = words().why(all.size(), stated);
        String apart = apart(all);
        return apart.isEmpty() ? first : first + " " + words().differ(apart);
    }

    private String apart(List<Side> all) {
        ScaleWords names = MessageBundles.get(ScaleWords.class, Localized.Literal.of(language.tag()));
        return all.stream()
                .skip(1)
                .flatMap(side -> Likeness.differences(
                        Objects.requireNonNull(all.get(0).number()).quantity(),
                        Objects.requireNonNull(side.number()).quantity())
                        .stream())
                .map(difference -> difference.field())
                .distinct()
                .sorted()
                .map((ScopeField field) -> names.field(field))
                .collect(Collectors.joining(", "));
    }

    private CompareWords words() {
        return MessageBundles.get(CompareWords.class, Localized.Literal.of(language.tag()));
    }
}
