package org.claimboard.desk;

/**
 * Something typed that cannot be taken.
 *
 * @param entry the place of the sentence; -1 for the article or the whole
 */
public record LogFault(int entry, What what) {

    /** What is wrong. */
    public enum What {
        /** Neither text nor address. */
        NOTHING,
        TOO_LONG,
        BAD_ADDRESS,
        NONE_ACCEPTED,
        ARTICLE_TITLE,
        ARTICLE_PUBLISHER,
        ARTICLE_DATE,
        TEXT,
        TITLE,
        CLAIMANT,
        WAY,
        NUMBER
    }
}
