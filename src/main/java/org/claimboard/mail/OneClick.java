package org.claimboard.mail;

/** Stopping mail without a page: what a mail program posts for whoever presses its button (RFC 8058). */
final class OneClick {

    static final String PATH = "/mail/stop";

    /** The whole body, and the value of the header that promises it. */
    static final String BODY = "List-Unsubscribe=One-Click";

    private OneClick() {}
}
