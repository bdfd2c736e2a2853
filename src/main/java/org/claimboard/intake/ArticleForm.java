package org.claimboard.intake;

import java.util.ArrayList;
import org.claimboard.claim.Article;
import org.claimboard.claim.Passage;
import org.claimboard.record.ArticleFile;
import org.claimboard.record.Filed;

/** An article between file and store. */
final class ArticleForm {

    private ArticleForm() {}

    static void store(ArticleFile file, Article article, Board board) {
        article.slug = file.article();
        article.title = file.title();
        article.titleTranslations = file.titleTranslations();
        article.publisher = file.publisher();
        article.medium = file.medium();
        article.url = file.url();
        article.language = file.language();
        article.author = file.author();
        article.published = file.date();
        article.dating = new ArrayList<>(Filed.list(file.dating()));
        article.quality = new ArrayList<>(Filed.list(file.quality()));
        article.notVerified = new ArrayList<>(Filed.list(file.notVerified()));
        article.source = file.source() == null ? null : board.source(file.source());
        article.passages.clear();
        for (ArticleFile.PassageEntry filed : file.passages()) {
            Passage passage = new Passage();
            passage.article = article;
            passage.ordinal = article.passages.size() + 1;
            passage.paragraph = filed.paragraph();
            passage.text = filed.text();
            article.passages.add(passage);
        }
    }

    static ArticleFile file(Article article) {
        return new ArticleFile(
                article.slug,
                article.title,
                article.titleTranslations,
                article.publisher,
                article.medium,
                article.url,
                article.language,
                article.author,
                article.published,
                article.dating,
                article.quality,
                article.source == null ? null : article.source.slug,
                article.passages.stream()
                        .map(passage -> new ArticleFile.PassageEntry(passage.paragraph, passage.text))
                        .toList(),
                article.notVerified);
    }
}
