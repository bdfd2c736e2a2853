package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.event.FieldName;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.CorrectionSeverity;

/** The words of corrections, withdrawals and of what changed from version to version. */
@MessageBundle("history")
public interface HistoryWords {
    @Message
    String act(RevisionAct act);

    @Message
    String addedMark();

    @Message
    String because();

    @Message
    String by(String author);

    @Message
    String corrected();

    @Message
    String correctionsHead();

    @Message
    String correctionsLead();

    @Message
    String field(FieldName name);

    @Message
    String first();

    @Message
    String historyHead();

    @Message
    String historyLead();

    @Message
    String language(String language);

    @Message
    String leftOut();

    @Message
    String noCorrections();

    @Message
    String noWords();

    @Message
    String older();

    @Message
    String retracted();

    @Message
    String retractedBelow();

    @Message
    String retractedHead();

    @Message
    String rightHead();

    @Message
    String severity(CorrectionSeverity severity);

    @Message
    String thenPage();

    @Message
    String toHistory();

    @Message
    String version(int number);

    @Message
    String versions(long count);

    @Message
    String wrongHead();

    @Message
    String alone();

    @Message
    String removedMark();
}
