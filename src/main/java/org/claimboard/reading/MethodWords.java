package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.Confidence;
import org.claimboard.record.Ground;
import org.claimboard.record.Verdict;

/** The words of the method page. */
@MessageBundle("method")
public interface MethodWords {
    @Message
    String lead();

    @Message
    String verdicts();

    @Message
    String verdictsText();

    @Message
    String confidenceText();

    @Message
    String ratingText();

    @Message
    String grades();

    @Message
    String gradesText();

    @Message
    String reliability();

    @Message
    String credibility();

    @Message
    String unjudged();

    @Message
    String origins();

    @Message
    String originsText();

    @Message
    String originsCopy();

    @Message
    String comparing();

    @Message
    String comparingText();

    @Message
    String ratios();

    @Message
    String conversions();

    @Message
    String conversionsText(String percent);

    @Message
    String rounding();

    @Message
    String roundingText();

    @Message
    String doubts();

    @Message
    String doubtsText();

    @Message
    String append();

    @Message
    String appendText();

    @Message
    String verdict(Verdict verdict);

    @Message
    String confidence(Confidence confidence);

    @Message
    String ground(Ground ground);
}
