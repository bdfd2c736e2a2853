package org.claimboard.event;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.DoubtState;

/** The words for changes in meaning. */
@MessageBundle("meaning")
public interface MeaningWords {
    @Message
    String kind(MeaningKind kind);

    @Message
    String doubt(DoubtState state);

    String origins(String count);

    String turned(String was, String became);

    String nothing();

    String changesHead();

    String changesLead();

    String noChanges();

    String older();

    String before();

    String after();

    String doubtedBy();

    String reason();

    String claimsHead();

    String correctionsHead();

    String atom();

    String json();
}
