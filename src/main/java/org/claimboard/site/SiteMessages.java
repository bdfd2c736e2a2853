package org.claimboard.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layout and of the error pages. */
@MessageBundle(value = "site", defaultKey = Message.ELEMENT_NAME)
public interface SiteMessages {
    @Message
    String tagline();

    @Message
    String skip();

    @Message
    String languages();

    @Message
    String search();

    @Message
    String sections();

    @Message
    String dashboard();

    @Message
    String claims();

    @Message
    String sources();

    @Message
    String claimants();

    @Message
    String chains();

    @Message
    String check();

    @Message
    String method();

    @Message
    String proposals();

    @Message
    String data();

    @Message
    String wrongAddress();

    @Message
    String wrongAddressText();

    @Message
    String badField();

    @Message
    String badFieldText(String field, String value);

    @Message
    String badFieldAllowed(String field);

    @Message
    String failure();

    @Message
    String failureText(int status);

    @Message
    String back();

    @Message
    String signIn();

    @Message
    String changes();

    @Message
    String corrections();

    @Message
    String pastText(String when);

    @Message
    String pastNow();

    @Message
    String pastLabel();

    @Message
    String pastDay();

    @Message
    String pastLook();

    @Message
    String notThen();

    @Message
    String notThenText();

    @Message
    String preview();

    @Message
    String previewName();
}
