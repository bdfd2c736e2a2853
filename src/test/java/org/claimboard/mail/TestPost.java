package org.claimboard.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Brings the mail at once, for tests that do not wait. */
@ApplicationScoped
public class TestPost {

    @Inject
    Postman postman;

    /** Sends what is due. */
    public void deliver() {
        postman.deliver();
    }

    /** The words of a mail as a server took it. */
    public static String text(String mail) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
        return message.getSubject() + "\n" + message.getContent();
    }
}
