package org.claimboard.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;

/** Hands letters to the mail server, in plain text. */
@ApplicationScoped
class Post {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ReactiveMailer mailer;
    private final MailSettings settings;

    /**
     * One thread for all connections: between several, the client begins to listen only after the server may have greeted
     * it, and then waits for the greeting until the server gives the connection up.
     */
    private final Executor oneThread;

    Post(ReactiveMailer mailer, MailSettings settings, Vertx vertx) {
        this.mailer = mailer;
        this.settings = settings;
        oneThread = MutinyHelper.executor(VertxContext.getRootContext(vertx.getOrCreateContext()));
    }

    /**
     * Returns when the server has taken it.
     *
     * @throws RuntimeException if it did not
     */
    void send(Letter letter) {
        Mail mail = Mail.withText(letter.to(), letter.subject(), letter.text());
        mail.setFrom(settings.from());
        // RFC 3834: nobody's absence is told to a program.
        mail.addHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) {
            // RFC 2369 and RFC 8058: a mail program may stop it without showing a page.
            mail.addHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            mail.addHeader("List-Unsubscribe-Post", OneClick.BODY);
        }
        mailer.send(mail).runSubscriptionOn(oneThread).await().atMost(LONGEST);
    }
}
