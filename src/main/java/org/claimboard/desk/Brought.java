package org.claimboard.desk;

import org.claimboard.outbound.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What another program brought in an address of ours: a bookmark in a browser, the share menu of a phone. Whoever made
 * the link, nothing is kept before an editor has looked at it.
 *
 * @param address a web address; empty if none was brought that is one
 */
record Brought(String address, String title, String text) {

    static final Brought NOTHING = new Brought("", "", "");

    private static final int LONGEST_TITLE = 500;

    /** Some programs put the address where the text belongs. */
    static Brought of(@Nullable String url, @Nullable String title, @Nullable String text) {
        String address = address(Typed.text(url));
        String words = clean(text, LogCheck.LONGEST_TEXT);
        boolean swapped = address.isEmpty() && !address(words).isEmpty();
        return new Brought(swapped ? words : address, clean(title, LONGEST_TITLE), swapped ? "" : words);
    }

    private static String address(String typed) {
        boolean one = typed.length() <= LogCheck.LONGEST_ADDRESS && typed.indexOf(' ') < 0 && typed.indexOf('\n') < 0;
        return one && WebAddress.of(typed).isPresent() ? typed : "";
    }

    /** No longer than can be kept; nothing if it has characters that cannot. */
    private static String clean(@Nullable String brought, int longest) {
        String text = Typed.text(brought);
        int end = Math.min(longest, text.length());
        boolean split = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        String some = text.substring(0, split ? end - 1 : end);
        return Typed.fits(some, longest) ? some : "";
    }
}
