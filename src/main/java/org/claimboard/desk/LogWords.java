package org.claimboard.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.Qualifier;
import org.claimboard.speaker.Silence;

/** The words of logging claims. */
@MessageBundle("log")
public interface LogWords {
    String articleDate();

    String articleFields();

    String articleHead();

    String articlePublisher();

    String articleTitle();

    String byHand();

    String changeNumber();

    String articleLanguage();

    String languageUnread();

    String unknownLanguage();

    String claimKind();

    String claimText();

    String claimTitle();

    String claimant();

    String claimantKind();

    String bookmark();

    String bookmarkHint();

    String bookmarkName();

    String denies();

    String handIn(int count);

    String handInHint();

    String notHandedIn();

    String otherwise();

    String otherwiseHint();

    @Message
    String silence(Silence silence);

    String way();

    String wayHint();

    String editNamed(String title);

    String flat();

    String keepExisting();

    String keepNew();

    String keepNone();

    @Message
    String logFault(LogFault.What what);

    String logLead();

    String logMore();

    String loggedHead(int count);

    String loggedLead();

    String allHandedIn();

    String makeDrafts();

    String makeDraftsHint();

    String noUnit();

    String twoNumbers();

    String notTaken();

    String numberBase();

    String numberDirection();

    String numberKind();

    String numberLimit();

    String numberLower();

    String numberPer();

    String numberPeriod();

    String numberUnit();

    String numberUpper();

    String numberValue();

    String pastedAddress();

    String pastedText();

    String proposalsHead();

    String proposalsLead(int count);

    @Message
    String qualifier(Qualifier qualifier);

    String reviewNamed(String title);

    String reword();

    String showProposals();

    @Message
    String sign(Sign sign);

    String toReview();
}
