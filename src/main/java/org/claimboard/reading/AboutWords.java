package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that says who runs this. */
@MessageBundle(value = "about", defaultKey = Message.ELEMENT_NAME)
public interface AboutWords {
    String head();

    String lead();

    String what();

    String whatText();

    String who();

    String whoRuns(String name);

    String unsaid();

    String funding();

    String noFunding();

    String contact();

    String noContact();

    String email();

    String page();

    String post();

    String licence();

    String licenceText();

    String noLicence();

    String corrections();

    String correctionsText();

    String more();
}
