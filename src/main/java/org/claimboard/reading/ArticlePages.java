package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.Passage;
import org.claimboard.claim.SlugPage;
import org.claimboard.dossier.Anchors;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Grades;
import org.claimboard.dossier.Part;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.site.BadField;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** Assembles the page of an article under check. */
@ApplicationScoped
class ArticlePages {

    private static final int PAGE = 50;

    /** What the whole check says of a claim. */
    private static final Set<Part> CHECKED =
            Collections.unmodifiableSet(EnumSet.of(Part.EVIDENCE, Part.CREDIBILITY, Part.DOUBTS, Part.COMPARISONS));

    private final ArticleStore articles;
    private final CredibilityNoteStore notes;
    private final Dossiers dossiers;

    ArticlePages(ArticleStore articles, CredibilityNoteStore notes, Dossiers dossiers) {
        this.articles = articles;
        this.notes = notes;
        this.dossiers = dossiers;
    }

    /**
     * @param after slug of the last article of the page before; null for the first page
     */
    @ReadOnly
    ArticlesPage list(@Nullable String after) {
        Page<Article, String> page = articles.page(new SlugPage(after, PAGE));
        return new ArticlesPage(page.items(), page.total(), page.next());
    }

    /**
     * @throws NoSuchPage if no article goes by the slug
     */
    @ReadOnly
    ArticlePage of(String slug) {
        Article article = articles.bySlug(slug).orElseThrow(() -> new NoSuchPage("article " + slug));
        List<Appearance> appearances = articles.appearancesIn(article);
        List<Claim> claims =
                appearances.stream().map(one -> one.claim).distinct().toList();
        List<Dossier> shown = dossiers.of(claims, Part.HEAD);
        return new ArticlePage(
                article,
                article.source == null
                        ? null
                        : new Grades(notes.on(List.of(article.source)), List.of()).of(article.source),
                articles.passagesOf(article).stream()
                        .map(passage -> passage(passage, appearances))
                        .toList(),
                shown,
                VerdictCount.of(article, claims));
    }

    /**
     * The whole check of an article, and of others that are to be read with it.
     *
     * @param others their slugs, at most {@value WholeCheckPage#MOST_OTHERS} different ones
     * @throws NoSuchPage if no article goes by one of the slugs
     * @throws BadField if there are too many others, or one is no slug
     */
    @ReadOnly
    WholeCheckPage wholeCheck(String slug, List<String> others) {
        Set<String> slugs = new LinkedHashSet<>(List.of(slug));
        others.stream()
                .map(other -> ClaimFilter.slug(WholeCheckPage.WITH, other))
                .filter(Objects::nonNull)
                .forEach(slugs::add);
        if (slugs.size() > 1 + WholeCheckPage.MOST_OTHERS) {
            throw new BadField(WholeCheckPage.WITH, String.join(", ", slugs), List.of());
        }
        Map<Article, List<Claim>> inside = new LinkedHashMap<>();
        for (String one : slugs) {
            Article article = articles.bySlug(one).orElseThrow(() -> new NoSuchPage("article " + one));
            inside.put(article, claimsIn(article));
        }
        Set<Claim> claims = new LinkedHashSet<>();
        inside.values().forEach(claims::addAll);
        List<FilterForm.Option> more = FilterForm.articles(articles.first(ClaimQuery.MOST), null).stream()
                .filter(option -> !slugs.contains(option.slug()))
                .toList();
        return WholeCheckPage.of(inside, dossiers.of(claims, CHECKED), more);
    }

    /** The claims of the article in its order. */
    private List<Claim> claimsIn(Article article) {
        return articles.appearancesIn(article).stream()
                .map(one -> one.claim)
                .distinct()
                .toList();
    }

    private static ArticlePage.PassageView passage(Passage passage, List<Appearance> appearances) {
        List<Segments.Span> spans = appearances.stream()
                .filter(one -> one.passage == passage.ordinal)
                .flatMap(one -> {
                    int start = Anchors.find(passage.text, one.prefix, one.quote);
                    return start < 0
                            ? Stream.<Segments.Span>empty()
                            : Stream.of(new Segments.Span(start, start + one.quote.length(), one.claim));
                })
                .toList();
        return new ArticlePage.PassageView(
                passage.ordinal,
                passage.paragraph,
                Segments.of(passage.text, spans),
                spans.stream().map(Segments.Span::claim).distinct().toList());
    }
}
