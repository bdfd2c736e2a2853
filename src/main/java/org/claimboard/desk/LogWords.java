package org.claimboard.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.Qualifier;

/** The words of logging claims. */
@MessageBundle("log")
public interface LogWords {
    @Message
    String articleDate();

    @Message
    String articleFields();

    @Message
    String articleHead();

    @Message
    String articlePublisher();

    @Message
    String articleTitle();

    @Message
    String byHand();

    @Message
    String changeNumber();

    @Message
    String claimKind();

    @Message
    String claimText();

    @Message
    String claimTitle();

    @Message
    String claimant();

    @Message
    String editNamed(String title);

    @Message
    String flat();

    @Message
    String keepExisting();

    @Message
    String keepNew();

    @Message
    String keepNone();

    @Message
    String logFault(LogFault.What what);

    @Message
    String logLead();

    @Message
    String logMore();

    @Message
    String loggedHead(int count);

    @Message
    String loggedLead();

    @Message
    String makeDrafts();

    @Message
    String makeDraftsHint();

    @Message
    String noUnit();

    @Message
    String twoNumbers();

    @Message
    String notTaken();

    @Message
    String numberLimit();

    @Message
    String numberLower();

    @Message
    String numberUnit();

    @Message
    String numberUpper();

    @Message
    String numberValue();

    @Message
    String pastedAddress();

    @Message
    String pastedText();

    @Message
    String proposalsHead();

    @Message
    String proposalsLead(int count);

    @Message
    String qualifier(Qualifier qualifier);

    @Message
    String reviewNamed(String title);

    @Message
    String reword();

    @Message
    String showProposals();

    @Message
    String sign(Sign sign);

    @Message
    String toReview();
}
