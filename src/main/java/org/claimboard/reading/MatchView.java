package org.claimboard.reading;

import org.claimboard.matching.Answer;
import org.claimboard.matching.CheckResult;
import org.claimboard.matching.CheckedClaim;
import org.claimboard.matching.Match;
import org.claimboard.matching.Why;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A claim that may cover a sentence.
 *
 * @param address its page, from the language on
 * @param percent how likely it covers the sentence
 * @param meaning how near their meanings are, in percent; null if no model knows the language
 */
public record MatchView(
        CheckedClaim claim, Match match, String address, Text title, int percent, @Nullable Integer meaning) {

    /** From here on texts are about the same, as models see it; unrelated ones have about 30. */
    private static final int ALIKE = 50;

    /** Whether it says the same, though perhaps with another number. */
    public boolean covers() {
        return match.flag().covers();
    }

    /** Whether it probably covers the sentence, which somebody has to see. */
    public boolean isProbable() {
        return match.answer() == Answer.PROBABLY;
    }

    /** Whether it is much like the sentence, and says something else. */
    public boolean contradicts() {
        return match.flag().contradicts();
    }

    /** Whether something speaks for it that people can see; other candidates are near only by chance. */
    public boolean isRelated() {
        Why why = match.why();
        boolean alike = meaning != null && meaning >= ALIKE;
        boolean number = !why.quantities().isEmpty();
        return !covers()
                && !contradicts()
                && !isProbable()
                && (number || (percent > 0 && (alike || !why.words().isEmpty())));
    }

    public static MatchView of(CheckResult.Hit hit, Language reader) {
        CheckedClaim claim = hit.claim();
        Double meaning = hit.match().why().meaning();
        return new MatchView(
                claim,
                hit.match(),
                "/claims/" + claim.slug(),
                Text.of(LocalizedText.of(claim.titles()), reader),
                percent(hit.match().score()),
                meaning == null ? null : percent(meaning));
    }

    private static int percent(double share) {
        return (int) Math.round(Math.min(1, share) * 100);
    }
}
