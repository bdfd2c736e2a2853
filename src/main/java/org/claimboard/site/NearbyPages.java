package org.claimboard.site;

import java.util.List;

/** Knows which pages go by nearly the address that somebody asked for. */
public interface NearbyPages {

    /** Characters of the longest words that a search is offered for. */
    int LONGEST = 100;

    /**
     * A page that may have been meant.
     *
     * @param address from the language on
     * @param lang the language of its title
     */
    record Near(String address, String title, String lang) {}

    /**
     * The nearest first; empty if none comes to mind.
     *
     * @param path from the language on
     */
    List<Near> to(String path, Language reader);

    /** The words of the name that was asked for, as a search takes them; empty if it has none. */
    static String words(String path) {
        String name = path.replaceFirst("^/[a-z]+/", "");
        String words = name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))));
    }
}
