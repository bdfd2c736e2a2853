package org.claimboard.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Source;
import org.jspecify.annotations.Nullable;

/**
 * The credibility notes on some sources: of those on the same source and claim the last counts, and one on what a source
 * says about the claim counts before one on the source as a whole.
 *
 * @param general on sources as a whole, in order
 * @param onClaims on what sources say about a claim, in order
 */
public record Grades(List<CredibilityNote> general, List<CredibilityNote> onClaims) {

    /** The note that counts for each source that has any. */
    public Collection<CredibilityNote> counting() {
        Map<String, CredibilityNote> bySource = new LinkedHashMap<>();
        all().forEach(note -> bySource.put(note.source.slug, note));
        return bySource.values();
    }

    /** The note that counts for the source; null if nobody graded it. */
    public @Nullable CredibilityNote of(Source source) {
        return counting().stream()
                .filter(note -> note.source.slug.equals(source.slug))
                .findFirst()
                .orElse(null);
    }

    /** A note, and whether a later one on the same source and claim counts instead. */
    public record Graded(CredibilityNote note, boolean superseded) {}

    /** All notes in order, those on sources as a whole first; their sources and claims must be loaded. */
    public List<Graded> told() {
        Map<About, Integer> last = new HashMap<>();
        all().forEach(note -> last.merge(About.of(note), note.ordinal, Math::max));
        return all().stream()
                .map(note -> new Graded(note, note.ordinal < last.getOrDefault(About.of(note), note.ordinal)))
                .toList();
    }

    private record About(String source, @Nullable String claim) {

        static About of(CredibilityNote note) {
            return new About(note.source.slug, note.claim == null ? null : note.claim.slug);
        }
    }

    private List<CredibilityNote> all() {
        return Stream.concat(general.stream(), onClaims.stream()).toList();
    }
}
