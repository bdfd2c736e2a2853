package org.claimboard.reading;

import org.claimboard.claim.Article;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * An article to link to.
 *
 * @param title its headline, in its own language
 * @param translation the headline in the reader's language; null if there is none or it is the headline itself
 */
public record ArticleRef(String slug, Text title, @Nullable Text translation, String publisher) {

    static ArticleRef of(Article article, Language reader) {
        return new ArticleRef(
                article.slug,
                new Text(article.title, article.language),
                translation(article.titleTranslations, article.language, reader),
                article.publisher);
    }

    private static @Nullable Text translation(@Nullable LocalizedText titles, String own, Language reader) {
        if (titles == null || own.equals(reader.tag()) || !titles.byLanguage().containsKey(reader.tag())) {
            return null;
        }
        return Text.of(titles, reader);
    }
}
