package org.claimboard.event;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.DoubtState;
import org.claimboard.record.Verdict;

/** The words for changes in meaning. */
@MessageBundle("meaning")
public interface MeaningWords {
    @Message
    String kind(MeaningKind kind);

    @Message
    String verdict(Verdict verdict);

    @Message
    String doubt(DoubtState state);

    @Message
    String origins(String count);

    @Message
    String changesHead();

    @Message
    String changesLead();

    @Message
    String noChanges();

    @Message
    String older();

    @Message
    String before();

    @Message
    String after();

    @Message
    String reason();

    @Message
    String claimsHead();

    @Message
    String correctionsHead();

    @Message
    String atom();

    @Message
    String json();
}
