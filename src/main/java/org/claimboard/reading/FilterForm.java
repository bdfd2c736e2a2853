package org.claimboard.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.claim.ClaimKind;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.SourceLabel;
import org.claimboard.claim.Verdict;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form that filters claims, filled with what is chosen.
 *
 * @param article slug of the article whose claims alone are listed; null for all
 */
public record FilterForm(
        List<Choice<Verdict>> verdicts,
        List<Choice<ClaimKind>> kinds,
        List<Option> claimants,
        List<Option> sources,
        @Nullable String article,
        @Nullable Boolean openDoubts,
        @Nullable String words,
        boolean filtering) {

    /** A word that can be ticked. */
    public record Choice<E>(E constant, String word, boolean chosen) {}

    /** A record that can be chosen. */
    public record Option(String slug, Text label, boolean chosen) {}

    static FilterForm of(ClaimQuery query, List<Claimant> claimants, List<SourceLabel> sources, Language reader) {
        boolean filtering = !query.verdicts().isEmpty()
                || !query.kinds().isEmpty()
                || Stream.of(query.claimant(), query.source(), query.article(), query.openDoubts(), query.words())
                        .anyMatch(Objects::nonNull);
        return new FilterForm(
                Stream.of(Verdict.values())
                        .map(verdict -> new Choice<>(
                                verdict, verdict.word(), query.verdicts().contains(verdict)))
                        .toList(),
                Stream.of(ClaimKind.values())
                        .map(kind ->
                                new Choice<>(kind, kind.word(), query.kinds().contains(kind)))
                        .toList(),
                claimants.stream()
                        .map(one -> new Option(one.slug, Text.of(one.names, reader), one.slug.equals(query.claimant())))
                        .toList(),
                sources.stream()
                        .map(one -> new Option(
                                one.slug(),
                                new Text(one.label(), one.language()),
                                one.slug().equals(query.source())))
                        .toList(),
                query.article(),
                query.openDoubts(),
                query.words(),
                filtering);
    }
}
