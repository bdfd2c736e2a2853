package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.Confidence;
import org.claimboard.record.Ground;
import org.claimboard.record.Verdict;

/** The words of the method page. */
@MessageBundle("method")
public interface MethodWords {
    String lead();

    String verdicts();

    String verdictsText();

    String confidenceText();

    String ratingText();

    String grades();

    String gradesText();

    String reliability();

    String credibility();

    String unjudged();

    String origins();

    String originsText();

    String originsCopy();

    String comparing();

    String comparingText();

    String ratios();

    String conversions();

    String conversionsText(String percent);

    String rounding();

    String roundingText();

    String doubts();

    String doubtsText();

    String append();

    String appendText();

    @Message
    String verdict(Verdict verdict);

    String unratedText();

    String ownRatingText(Integer worst, Integer best);

    @Message
    String confidence(Confidence confidence);

    @Message
    String ground(Ground ground);
}
