package org.claimboard.share;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of files. */
@MessageBundle("data")
public interface DataWords {
    String api();

    String columns();

    String feeds();

    String files();

    String formulas();

    String inSpreadsheets();

    String head();

    String lead();

    String licence();

    String noLicence();

    String packed();

    String packedText();

    String reviews();

    String reviewsText();

    String table(String name);

    String tables();
}
