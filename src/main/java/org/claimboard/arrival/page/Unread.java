package org.claimboard.arrival.page;

/** Why there is no article's text in what an address answered. */
public enum Unread {
    /** A PDF. */
    PDF,
    /** An image, an archive, data: no page. */
    NOT_A_PAGE,
    /** A page that scripts would fill. */
    SCRIPTS,
    /** A page that asks who one is. */
    SIGN_IN,
    /** A page that says there is nothing at the address, although its status does not. */
    GONE,
    /** A page without text that is an article's, or with more than is kept. */
    NO_TEXT
}
