package org.claimboard.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about webhooks. */
@MessageBundle("webhook")
public interface WebhookMessages {
    String head();

    String lead();

    String none();

    String address();

    String kinds();

    String allKinds();

    String state();

    String active();

    String failing(int attempts);

    String disabled(String why);

    String delivered();

    String add();

    String from();

    String fromHint();

    String make();

    @Message
    String desk(DeskEventKind kind);

    String deskBy(String author);

    String deskByTo(String author, String assignee);

    String deskHint();

    String language();

    @Message
    String shape(Shape shape);

    String shapes();

    String tellsOf();

    String tellsOfDesk();

    String tellsOfReaders();

    @Message
    String fault(Subscriptions.Fault fault);

    String made();

    String secretOnce();

    String replay();

    String replayHint();

    String replayButton();

    String remove();

    String log();

    String nothingSent();

    String sentAt();

    String event();

    String answer();

    String took(long millis);

    String noAnswer();

    String older();

    String nextAttempt();

    String back();
}
