package org.claimboard.arrival;

import org.claimboard.arrival.page.Unread;
import org.claimboard.outbound.OutboundRefused;

/** Why nothing was imported at all. */
public enum ImportFault {
    /** No file was chosen, or an empty one. */
    NO_FILE,
    /** It is no web address. */
    BAD_ADDRESS,
    /** The name leads nowhere. */
    UNKNOWN_HOST,
    /** It leads to where only its owners may. */
    PRIVATE_NETWORK,
    /** It sends on again and again. */
    REDIRECTS,
    /** It is larger than is fetched. */
    SIZE,
    /** It takes too long. */
    TIME,
    /** The site asks programs to stay away. */
    ROBOTS,
    /** The site cannot say whether it asks programs to stay away. */
    ROBOTS_UNKNOWN,
    /** It cannot be reached. */
    UNREACHABLE,
    /** It answers that it has nothing there. */
    NOTHING_THERE,
    /** There is no text in it that could be read. */
    NO_TEXT,
    /** It is a PDF. */
    PDF,
    /** It is an image, an archive or data. */
    NOT_A_PAGE,
    /** Only scripts would fill the page. */
    SCRIPTS,
    /** The page asks who one is. */
    SIGN_IN,
    /** The page says that there is nothing, whatever its status says. */
    GONE;

    static ImportFault of(Unread unread) {
        return switch (unread) {
            case PDF -> PDF;
            case NOT_A_PAGE -> NOT_A_PAGE;
            case SCRIPTS -> SCRIPTS;
            case SIGN_IN -> SIGN_IN;
            case GONE -> GONE;
            case NO_TEXT -> NO_TEXT;
        };
    }

    static ImportFault of(OutboundRefused refused) {
        return switch (refused.rule()) {
            case ADDRESS -> BAD_ADDRESS;
            case UNKNOWN_HOST -> UNKNOWN_HOST;
            case PRIVATE_NETWORK -> PRIVATE_NETWORK;
            case REDIRECTS -> REDIRECTS;
            case SIZE -> SIZE;
            case TIME -> TIME;
            case ROBOTS -> ROBOTS;
            case ROBOTS_UNKNOWN -> ROBOTS_UNKNOWN;
        };
    }
}
