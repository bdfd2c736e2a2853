package org.claimboard.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layout and of the error pages. */
@MessageBundle(value = "site", defaultKey = Message.ELEMENT_NAME)
public interface SiteMessages {
    String tagline();

    String description();

    String describeClaimant();

    String describeSource();

    /** As Open Graph names languages. */
    String locale();

    String articles();

    String skip();

    String languages();

    String search();

    String sections();

    String dashboard();

    String claims();

    String sources();

    String claimants();

    String topics();

    String chains();

    String check();

    String method();

    String proposals();

    String data();

    String wrongAddress();

    String wrongAddressText();

    String badField();

    String badFieldText(String field, String value);

    String nearestPages();

    String searchFor(String words);

    String badFieldAllowed(String field);

    String failure();

    String failureText(int status);

    String back();

    String signIn();

    String changes();

    String corrections();

    String about();

    String report();

    String ask();

    String pastText(String when);

    String pastNow();

    String pastBefore();

    String pastFirst(String day);

    String pastLabel();

    String pastDay();

    String pastLook();

    String notThen();

    String notThenText();

    String preview();

    String previewName();

    String machineAssisted();

    String machineAssistedLabel();
}
