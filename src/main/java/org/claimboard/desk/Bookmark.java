package org.claimboard.desk;

/**
 * The link to drag among one's bookmarks: on any page it opens the form for logging with the page's address, its title and
 * what is marked on it. It runs on the other page and never on ours, whose policy allows no scripts.
 */
final class Bookmark {

    /** So much of what is marked fits in an address. */
    private static final int LONGEST = 4000;

    private Bookmark() {}

    /**
     * @param form the address of the form
     */
    static String to(String form) {
        return "javascript:location.href='" + form + "?url='+encodeURIComponent(location.href)"
                + "+'&title='+encodeURIComponent(document.title)"
                + "+'&text='+encodeURIComponent(String(getSelection()).slice(0," + LONGEST + "))";
    }
}
