package org.claimboard.reading;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.record.Reliability;
import org.claimboard.site.Language;

/**
 * A source with the grade that counts.
 *
 * @param onThisClaim whether the grade is on its information about this claim, rather than on the source as a whole
 */
public record GradedSource(
        SourceRef source,
        Reliability reliability,
        int credibility,
        String grade,
        Text reason,
        String author,
        Day date,
        boolean onThisClaim) {

    static GradedSource of(CredibilityNote note, Language reader) {
        return new GradedSource(
                SourceRef.of(note.source, reader),
                note.reliability,
                note.credibility,
                note.grade(),
                Text.of(note.reason, reader),
                note.author,
                Day.of(note.date, reader),
                note.claim != null);
    }

    /**
     * The grade that counts for each source, by its slug: the newest on the claim, else the newest on the source.
     *
     * @param general notes on sources as a whole, in order
     * @param onClaim notes on what sources say about the claim, in order
     */
    static Map<String, GradedSource> bySource(
            List<CredibilityNote> general, List<CredibilityNote> onClaim, Language reader) {
        return Stream.concat(general.stream(), onClaim.stream())
                .map(note -> of(note, reader))
                .collect(toMap(graded -> graded.source().slug(), graded -> graded, (before, later) -> later));
    }
}
