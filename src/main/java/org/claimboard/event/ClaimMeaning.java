package org.claimboard.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What readers were told of a claim at a moment, as far as events speak of it.
 *
 * @param verdict null while there was none
 * @param rationale of the verdict
 * @param corrections the oldest first
 * @param retraction why it was withdrawn; null if it was not
 * @param doubts those that it raises about others
 * @param cited slugs of the sources that its evidence cites
 * @param origins to how many independent origins they come down; empty if that was not asked for or is not known
 */
record ClaimMeaning(
        String slug,
        LocalizedText title,
        @Nullable Verdict verdict,
        @Nullable LocalizedText rationale,
        List<Corrected> corrections,
        @Nullable LocalizedText retraction,
        Map<DoubtKey, DoubtMeaning> doubts,
        Set<String> cited,
        Optional<Integer> origins) {

    /** What was wrong and what is right. */
    record Corrected(int ordinal, LocalizedText wrong, LocalizedText right) {}

    /**
     * What a doubt goes by: a claim may doubt another on several grounds, and on one ground more than once.
     *
     * @param about slug of the claim that is doubted
     * @param ground the word for it; empty if it has none
     * @param nth its place among those alike, from 1
     */
    record DoubtKey(String about, String ground, int nth) {}

    /**
     * @param title what the claim that is doubted is called
     * @param answered whether it is
     */
    record DoubtMeaning(LocalizedText title, LocalizedText why, boolean answered) {

        String state() {
            return answered ? "answered" : "open";
        }
    }

    ClaimMeaning withOrigins(Optional<Integer> counted) {
        return new ClaimMeaning(slug, title, verdict, rationale, corrections, retraction, doubts, cited, counted);
    }
}
