package org.claimboard.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about webhooks. */
@MessageBundle("webhook")
public interface WebhookMessages {
    @Message
    String head();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String address();

    @Message
    String kinds();

    @Message
    String allKinds();

    @Message
    String state();

    @Message
    String active();

    @Message
    String failing(int attempts);

    @Message
    String disabled(String why);

    @Message
    String delivered();

    @Message
    String add();

    @Message
    String from();

    @Message
    String fromHint();

    @Message
    String make();

    @Message
    String fault(Subscriptions.Fault fault);

    @Message
    String made();

    @Message
    String secretOnce();

    @Message
    String replay();

    @Message
    String replayHint();

    @Message
    String replayButton();

    @Message
    String remove();

    @Message
    String log();

    @Message
    String nothingSent();

    @Message
    String sentAt();

    @Message
    String event();

    @Message
    String answer();

    @Message
    String took(long millis);

    @Message
    String noAnswer();

    @Message
    String older();

    @Message
    String nextAttempt();

    @Message
    String back();
}
