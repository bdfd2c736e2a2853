package org.claimboard.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mail, and of the pages where it is switched on and off. */
@MessageBundle(value = "mail", defaultKey = Message.ELEMENT_NAME)
public interface MailWords {
    String address();

    String addressHint();

    String by(String title, String author);

    String confirmButton();

    String confirmHead();

    String confirmLead(String address);

    String confirmationSubject(String host);

    String confirmationText(String site, String name, String link);

    String confirmed(String address);

    String foot(String settings, String stop);

    String head();

    String invitationFoot();

    String invitationSubject(String host);

    String invitationText(String site, String name, String link, long hours);

    @Message
    String kind(MailKind kind);

    String kindsHead();

    String language();

    @Message
    String lead(MailKind kind);

    String pageLead();

    String more(int count);

    String noAddress();

    String off();

    String save();

    String saved();

    String stopButton();

    String stopHead();

    String stopText();

    String stopped();

    String subjectReview(int count);

    String subjectSecondLook(int count);

    String subjectWork(int count);

    String toSettings();

    String unconfirmed();
}
