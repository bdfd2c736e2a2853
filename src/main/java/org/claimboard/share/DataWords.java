package org.claimboard.share;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of files. */
@MessageBundle("data")
public interface DataWords {
    @Message
    String api();

    @Message
    String columns();

    @Message
    String feeds();

    @Message
    String files();

    @Message
    String formulas();

    @Message
    String inSpreadsheets();

    @Message
    String head();

    @Message
    String lead();

    @Message
    String licence();

    @Message
    String noLicence();

    @Message
    String packed();

    @Message
    String packedText();

    @Message
    String reviews();

    @Message
    String reviewsText();

    @Message
    String table(String name);

    @Message
    String tables();
}
