package org.claimboard.desk;

import java.util.Locale;

/** What in a sentence says that it may be a claim worth checking. */
public enum Sign {
    /** It states a number, with or without what is counted. */
    FIGURE(3),

    /** It says who said so, or that someone unnamed did. */
    ATTRIBUTION(3),

    /** It has the words of someone between quotation marks. */
    QUOTATION(2),

    /** It says that something is the first, the most or the only one. */
    SUPERLATIVE(2),

    /** It says what will be, or what is planned or expected. */
    PREDICTION(2),

    /** It sets something against something else, or against what was before. */
    COMPARISON(2),

    /** It says that something is not so, or is not there. */
    DENIAL(1);

    private final int weight;

    Sign(int weight) {
        this.weight = weight;
    }

    /** Its name for the style of the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much the sign adds to the score of a proposal. */
    int weight() {
        return weight;
    }
}
