package org.claimboard.reading;

import java.util.Map;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.Article;
import org.claimboard.claim.Passage;
import org.claimboard.site.Language;

/**
 * A sentence in its context: the words of the passage before, in and after the quote.
 *
 * @param paragraph the paragraph of the article, from 1
 */
public record Place(
        ArticleRef article, int passage, int paragraph, String lang, String before, String quote, String after) {

    /**
     * @param passages the passages of the articles, by {@link #key}
     */
    static Place of(Appearance appearance, Map<String, Passage> passages, Language reader) {
        Article article = appearance.article;
        Passage passage = passages.get(key(article, appearance.passage));
        String text = passage == null ? appearance.quote : passage.text;
        int start = Anchors.find(text, appearance.prefix, appearance.quote);
        int end = start + appearance.quote.length();
        boolean found = start >= 0;
        return new Place(
                ArticleRef.of(article, reader),
                appearance.passage,
                passage == null ? appearance.passage : passage.paragraph,
                article.language,
                found ? text.substring(0, start) : "",
                appearance.quote,
                found ? text.substring(end) : "");
    }

    static String key(Article article, int passage) {
        return article.slug + "#" + passage;
    }
}
