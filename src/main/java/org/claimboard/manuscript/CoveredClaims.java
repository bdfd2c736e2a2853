package org.claimboard.manuscript;

import java.util.List;
import java.util.function.Function;
import org.claimboard.matching.CheckResult;
import org.claimboard.matching.Flag;

/** Sentences that published claims cover, with the same number or with another. */
final class CoveredClaims implements Detector {

    /** Characters of the shortest sentence that is asked about: headings and captions state nothing. */
    private static final int SHORTEST = 10;

    /** Characters of a sentence that are compared. */
    private static final int COMPARED = 1_000;

    private final Function<String, CheckResult> sentences;

    CoveredClaims(Function<String, CheckResult> sentences) {
        this.sentences = sentences;
    }

    @Override
    public List<Remark> in(Passage passage) {
        String words = passage.words();
        if (words.length() < SHORTEST) {
            return List.of();
        }
        return sentences.apply(words.substring(0, Math.min(words.length(), COMPARED))).hits().stream()
                .filter(hit -> hit.match().flag().covers() && !hit.claim().retracted())
                .findFirst()
                .map(hit -> List.of(remark(passage, hit)))
                .orElse(List.of());
    }

    private static Remark remark(Passage passage, CheckResult.Hit hit) {
        boolean other = hit.match().flag() == Flag.DIFFERENT_NUMBER;
        return new Remark(
                other ? RemarkKind.OTHER_NUMBER : RemarkKind.REPEATS_CLAIM,
                passage.index(),
                passage.start(),
                passage.sentence().end(),
                passage.words(),
                null,
                other ? hit.match().why().otherQuantities() : List.of(),
                null,
                null,
                null,
                hit,
                null);
    }
}
