package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;

/** The articles under check and where claims stand in them. */
@ApplicationScoped
public class ArticleStore implements PanacheRepository<Article> {

    public Optional<Article> bySlug(String slug) {
        return find("from Article a left join fetch a.source where a.slug = ?1", slug)
                .firstResultOptional();
    }

    public List<Article> bySlugs(Collection<String> slugs) {
        Among among = Among.texts(slugs);
        return list(among.holds("slug") + " order by slug", among.value());
    }

    public List<Article> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Among among = Among.ofIds(ids);
        return list(among.holds("id"), among.value());
    }

    /** All articles by slug, page by page. */
    public Page<Article, String> page(SlugPage wanted) {
        String after = wanted.after() == null ? "" : wanted.after();
        List<Article> found = find(
                        "from Article a left join fetch a.source where a.slug > :after order by a.slug",
                        Map.of("after", after))
                .range(0, wanted.limit())
                .list();
        return Page.cut(found, wanted.limit(), count(), article -> article.slug);
    }

    /** What stands in the article, each with its claim, in the order of reading. */
    public List<Appearance> appearancesIn(Article article) {
        return Appearance.list(
                "from Appearance p join fetch p.claim c join fetch c.claimant left join fetch c.currentAssessment"
                        + " where p.article = ?1 order by p.place, c.sequence, c.id, p.ordinal",
                article);
    }

    /** Where a claim stands, and the passage around it; null if that is not on file. */
    public record Setting(Appearance appearance, @Nullable Passage passage) {}

    /** Where the claims stand, each with its article and passage: one query. */
    public List<Setting> settingsOf(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return getEntityManager()
                .createQuery(
                        "select p, s from Appearance p join fetch p.article a"
                                + " left join Passage s on s.article = a and s.ordinal = p.passage"
                                + " where " + among.holds("p.claim.id") + " order by p.claim.id, p.ordinal",
                        Object[].class)
                .setParameter(1, among.value())
                .getResultStream()
                .map(row -> new Setting((Appearance) row[0], (Passage) row[1]))
                .toList();
    }

    /** The passages of the article, in order. */
    public List<Passage> passagesOf(Article article) {
        return Passage.list("article = ?1 order by ordinal", article);
    }

    /** The articles that were filed last, the newest first. */
    public List<Article> newest(int limit) {
        return find("order by id desc").range(0, limit - 1).list();
    }

    /** The first articles by slug. */
    public List<Article> first(int limit) {
        return find("order by slug").range(0, limit - 1).list();
    }
}
