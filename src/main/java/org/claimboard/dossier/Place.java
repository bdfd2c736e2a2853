package org.claimboard.dossier;

import org.claimboard.claim.Appearance;
import org.claimboard.claim.Article;
import org.claimboard.claim.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in its context: the words of the passage before, in and after the quote.
 *
 * @param passage its number in the article, from 1
 * @param paragraph the paragraph of the article, from 1
 */
public record Place(Article article, int passage, int paragraph, String before, String quote, String after) {

    /**
     * @param passage null if it is not on file
     */
    static Place of(Appearance appearance, @Nullable Passage passage) {
        String text = passage == null ? appearance.quote : passage.text;
        int start = Anchors.find(text, appearance.prefix, appearance.quote);
        boolean found = start >= 0;
        return new Place(
                appearance.article,
                appearance.passage,
                passage == null ? appearance.passage : passage.paragraph,
                found ? text.substring(0, start) : "",
                appearance.quote,
                found ? text.substring(start + appearance.quote.length()) : "");
    }
}
