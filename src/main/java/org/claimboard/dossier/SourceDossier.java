package org.claimboard.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.claim.Claim;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.jspecify.annotations.Nullable;

/**
 * A source with all that belongs to it, in no language yet.
 *
 * @param grades the notes on it as a whole and on what it says about single claims, in order
 * @param drawsOn where its information comes from
 * @param drawnOnBy who draws on it
 * @param evidence what rests on it
 * @param about the claims for which alone an edge holds, by slug
 * @param named the sources that confirm what it says, by slug
 */
public record SourceDossier(
        Source source,
        Grades grades,
        List<SourceEdge> drawsOn,
        List<SourceEdge> drawnOnBy,
        List<Evidence> evidence,
        Map<String, Claim> about,
        Map<String, Source> named) {

    /** The notes on it as a whole, the newest first: that one counts. */
    public List<CredibilityNote> newestGrades() {
        return grades.general().stream()
                .sorted(Comparator.comparingInt((CredibilityNote note) -> note.ordinal)
                        .reversed())
                .toList();
    }

    /** The grade that counts; null if nobody graded it. */
    public @Nullable CredibilityNote grade() {
        return newestGrades().stream().findFirst().orElse(null);
    }

    /** The claims for which alone the edge holds; empty: for all. */
    public List<Claim> about(SourceEdge edge) {
        return edge.about.stream().map(about::get).filter(Objects::nonNull).toList();
    }

    /** A source that confirms what it says; null if it is not on file. */
    public @Nullable Source source(@Nullable String slug) {
        return slug == null ? null : named.get(slug);
    }
}
