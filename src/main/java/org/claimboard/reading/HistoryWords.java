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

    String addedMark();

    String because();

    String by(String author);

    String corrected();

    String correctionsHead();

    String correctionsLead();

    @Message
    String field(FieldName name);

    String first();

    String historyHead();

    String historyLead();

    String language(String language);

    String leftOut();

    String noCorrections();

    String noWords();

    String older();

    String retracted();

    String retractedBelow();

    String retractedHead();

    String rightHead();

    @Message
    String severity(CorrectionSeverity severity);

    String thenPage();

    String toHistory();

    String version(int number);

    String versions(long count);

    String wrongHead();

    String alone();

    String removedMark();

    String differenceHead();

    String policyHead();

    String policyText();

    String policyOld();

    String whyWrongHead();
}
