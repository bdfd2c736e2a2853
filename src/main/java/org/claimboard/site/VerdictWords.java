package org.claimboard.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.Verdict;

/**
 * What verdicts are called, everywhere: on pages and pictures, in feeds, and in what other programs are told. Each word is
 * as strong in one language as in the other.
 */
@MessageBundle("verdict")
public interface VerdictWords {
    @Message
    String word(Verdict verdict);

    /** Where readers are shown no grades. */
    @Message
    String checked();
}
