package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.Passage;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** Assembles the page of an article under check. */
@ApplicationScoped
class ArticlePages {

    private final ArticleStore articles;
    private final CredibilityNoteStore notes;
    private final ClaimHeads heads;
    private final ClaimStore claims;

    ArticlePages(ArticleStore articles, CredibilityNoteStore notes, ClaimHeads heads, ClaimStore claims) {
        this.claims = claims;
        this.articles = articles;
        this.notes = notes;
        this.heads = heads;
    }

    /**
     * @throws NoSuchPage if no article goes by the slug
     */
    @ReadOnly
    ArticlePage of(String slug, Language reader) {
        Article article = articles.bySlug(slug).orElseThrow(() -> new NoSuchPage("article " + slug));
        List<Appearance> appearances = articles.appearancesIn(article);
        List<Claim> claims =
                appearances.stream().map(one -> one.claim).distinct().toList();
        List<ClaimHead> shown = heads.of(claims, reader);
        ClaimQuery inside = ClaimQuery.of(null, slug);
        return new ArticlePage(
                ArticleRef.of(article, reader),
                Text.ofNullable(article.medium, reader),
                article.url,
                article.author,
                Day.ofNullable(article.published, reader),
                article.source == null ? null : SourceRef.of(article.source, reader),
                grade(article, reader),
                articles.passagesOf(article).stream()
                        .map(passage -> passage(passage, appearances, reader))
                        .toList(),
                shown,
                VerdictCount.of(this.claims.counts(inside), inside),
                Text.all(article.dating, reader),
                Text.all(article.quality, reader),
                article.notVerified.stream()
                        .map(open -> new ArticlePage.OpenQuestionView(
                                Text.of(open.item(), reader),
                                Text.of(open.status(), reader),
                                Text.of(open.detail(), reader)))
                        .toList());
    }

    private @Nullable GradedSource grade(Article article, Language reader) {
        if (article.source == null) {
            return null;
        }
        return GradedSource.bySource(notes.on(List.of(article.source)), List.of(), reader)
                .get(article.source.slug);
    }

    private static ArticlePage.PassageView passage(Passage passage, List<Appearance> appearances, Language reader) {
        List<Segments.Span> spans = appearances.stream()
                .filter(one -> one.passage == passage.ordinal)
                .flatMap(one -> {
                    int start = Anchors.find(passage.text, one.prefix, one.quote);
                    return start < 0
                            ? Stream.<Segments.Span>empty()
                            : Stream.of(new Segments.Span(
                                    start, start + one.quote.length(), ClaimRef.of(one.claim, reader)));
                })
                .toList();
        return new ArticlePage.PassageView(
                passage.ordinal,
                passage.paragraph,
                Segments.of(passage.text, spans),
                spans.stream().map(Segments.Span::claim).distinct().toList());
    }
}
