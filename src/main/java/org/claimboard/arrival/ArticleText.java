package org.claimboard.arrival;

import java.util.Optional;
import org.claimboard.arrival.page.PageText;

/**
 * What people read on a page, as the store can keep it.
 *
 * @param title the headline; empty if there is none
 * @param text a paragraph on each line
 */
record ArticleText(String title, String text) {

    private static final int LONGEST = 900_000;
    private static final int LONGEST_TITLE = 500;

    static Optional<ArticleText> of(String address, String page) {
        return of(PageText.of(address, page));
    }

    /** The text of the page; empty if there is none, or more than is kept. */
    static Optional<ArticleText> of(PageText page) {
        String clean = Clean.text(String.join("\n", page.paragraphs()));
        String line = Clean.line(page.title());
        return clean.isEmpty() || clean.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new ArticleText(line.substring(0, Math.min(line.length(), LONGEST_TITLE)), clean));
    }
}
