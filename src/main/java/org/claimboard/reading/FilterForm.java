package org.claimboard.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.claim.Article;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.Menus;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.SourceLabel;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form that filters claims, filled with what is chosen.
 *
 * @param unassessed whether claims without a verdict are asked for
 * @param batch what they came in with, which cannot be chosen here but is sent again
 * @param articles the first on file, and the one chosen in any case
 */
public record FilterForm(
        List<Choice<Verdict>> verdicts,
        boolean unassessed,
        List<Choice<ClaimKind>> kinds,
        List<Option> claimants,
        List<Option> sources,
        List<Option> articles,
        List<Option> topics,
        @Nullable String batch,
        @Nullable Boolean openDoubts,
        @Nullable String words,
        boolean filtering) {

    /** A word that can be ticked. */
    public record Choice<E>(E constant, String word, boolean chosen) {}

    /** A record that can be chosen. */
    public record Option(String slug, Text label, boolean chosen) {}

    static FilterForm of(ClaimQuery query, Menus menus, Language reader) {
        boolean filtering = !query.verdicts().isEmpty()
                || query.unassessed()
                || !query.kinds().isEmpty()
                || Stream.of(
                                query.claimant(),
                                query.source(),
                                query.article(),
                                query.topic(),
                                query.batch(),
                                query.openDoubts(),
                                query.words())
                        .anyMatch(Objects::nonNull);
        return new FilterForm(
                VerdictScale.current().verdicts().stream()
                        .map(verdict -> new Choice<>(
                                verdict, verdict.word(), query.verdicts().contains(verdict)))
                        .toList(),
                query.unassessed(),
                Stream.of(ClaimKind.values())
                        .map(kind ->
                                new Choice<>(kind, kind.word(), query.kinds().contains(kind)))
                        .toList(),
                named(menus.claimants(), query.claimant(), reader),
                labelled(menus.sources(), query.source()),
                labelled(menus.articles(), query.article()),
                named(menus.topics(), query.topic(), reader),
                query.batch(),
                query.openDoubts(),
                query.words(),
                filtering);
    }

    static List<Option> articles(List<Article> articles, @Nullable String chosen) {
        return options(
                articles.stream().map(one -> new Option(one.slug, new Text(one.title, one.language), false)), chosen);
    }

    static List<Option> labelled(List<SourceLabel> records, @Nullable String chosen) {
        return options(
                records.stream().map(one -> new Option(one.slug(), new Text(one.label(), one.language()), false)),
                chosen);
    }

    static List<Option> named(List<Menus.Named> records, @Nullable String chosen, Language reader) {
        return options(
                records.stream().map(one -> new Option(one.slug(), Text.of(one.names(), reader), false)), chosen);
    }

    /** What is chosen is shown, and sent again, even where it is not among the first. */
    private static List<Option> options(Stream<Option> first, @Nullable String chosen) {
        List<Option> options = first.map(
                        one -> new Option(one.slug(), one.label(), one.slug().equals(chosen)))
                .toList();
        if (chosen == null || options.stream().anyMatch(Option::chosen)) {
            return options;
        }
        return Stream.concat(Stream.of(new Option(chosen, new Text(chosen, "zxx"), true)), options.stream())
                .toList();
    }
}
