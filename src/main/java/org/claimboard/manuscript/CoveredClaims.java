package org.claimboard.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.matching.Answer;
import org.claimboard.matching.CheckResult;
import org.claimboard.matching.CheckedClaim;
import org.claimboard.matching.Flag;
import org.claimboard.matching.Why;
import org.claimboard.quantity.FigureKind;
import org.claimboard.quantity.QuantityReader;

/** Sentences that published claims cover, with the same number or with another. */
final class CoveredClaims implements Detector {

    /** Characters of the shortest sentence that is asked about: headings and captions state nothing. */
    private static final int SHORTEST = 10;

    /** Characters of a sentence that are compared. */
    private static final int COMPARED = 1_000;

    /** How likely a claim covers a sentence of which nobody said that it might be checked. */
    private static final double SURE = 0.9;

    private static final int FEWEST_SHARED = 2;

    /** What is said of a thing aside: “The bridge, which cost 84 million to build, stayed shut.” */
    private static final Pattern ASIDE = Pattern.compile("^([^,;:“”\"]{3,80}), (?:which|who) ([^,;:“”\"]{10,200}), ");

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
        Optional<CheckResult.Hit> hit = covering(words.substring(0, Math.min(words.length(), COMPARED)));
        Matcher aside = ASIDE.matcher(words);
        if (hit.isEmpty() && aside.find()) {
            hit = covering(aside.group(1) + " " + aside.group(2) + ".");
        }
        return hit.map(found -> List.of(remark(passage, found))).orElse(List.of());
    }

    private Optional<CheckResult.Hit> covering(String words) {
        return sentences.apply(words).hits().stream()
                .filter(hit ->
                        hit.match().answer() == Answer.CHECKED && !hit.claim().retracted() && isSure(hit))
                .findFirst();
    }

    /**
     * Nobody asked about the sentence: it must say all that the claim says. One that is on the same without the number that
     * the claim is about repeats nothing.
     */
    private static boolean isSure(CheckResult.Hit hit) {
        Why why = hit.match().why();
        boolean same = hit.match().flag() == Flag.SAME_CLAIM;
        return hit.match().score() >= SURE
                && (!same || !isOfNumbers(hit.claim()) || !why.quantities().isEmpty())
                && (why.words().size() >= FEWEST_SHARED || !why.quantities().isEmpty());
    }

    private static boolean isOfNumbers(CheckedClaim claim) {
        return claim.titles().values().stream()
                .flatMap(title -> QuantityReader.read(title).stream())
                .anyMatch(read -> read.sense().kind() != FigureKind.YEAR);
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
