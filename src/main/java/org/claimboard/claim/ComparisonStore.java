package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.record.Page;

/** The contested questions on file. */
@ApplicationScoped
public class ComparisonStore implements PanacheRepository<Comparison> {

    private static final String WITH_POSITIONS =
            "from Comparison c left join fetch c.positions p left join fetch p.claim m"
                    + " left join fetch m.claimant left join fetch m.currentAssessment left join fetch p.source";

    private static final String IN_ORDER = " order by c.order, c.id";

    public Optional<Comparison> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The ids of those that are on file, by slug: one query. */
    public Map<String, Long> ids(Collection<String> slugs) {
        Among among = Among.texts(slugs);
        Map<String, Long> ids = new HashMap<>();
        getEntityManager()
                .createQuery("select c.slug, c.id from Comparison c where " + among.holds("c.slug"), Object[].class)
                .setParameter(1, among.value())
                .getResultStream()
                .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        return ids;
    }

    /** The highest place on the dashboard; 0 if there is none. */
    public int lastPlace() {
        return find("order by order desc")
                .firstResultOptional()
                .map(last -> last.order)
                .orElse(0);
    }

    /** Those that pass, in the order of the desk, with as much as {@link #withPositions(Collection)} has: one query. */
    public Batch<Comparison, ComparisonQuery.Cursor> batch(ComparisonQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> filters = filters(query, parameters);
        ComparisonQuery.Cursor after = query.after();
        if (after != null) {
            filters.add("(d.order > :order or (d.order = :order and d.id > :id))");
            parameters.put("order", after.order());
            parameters.put("id", after.id());
        }
        parameters.put("limit", query.limit() + 1);
        List<Comparison> found = list(
                WITH_POSITIONS + " where c.id in (select d.id from Comparison d" + where(filters)
                        + " order by d.order, d.id limit :limit)" + IN_ORDER,
                parameters);
        return Batch.cut(found, query.limit(), ComparisonQuery.Cursor::at);
    }

    /** How many pass, on whatever page. */
    public long count(ComparisonQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        return count("from Comparison d" + where(filters(query, parameters)), parameters);
    }

    private static List<String> filters(ComparisonQuery query, Map<String, Object> parameters) {
        List<String> filters = new ArrayList<>();
        if (query.article() != null) {
            filters.add("exists (select 1 from Position q, Appearance a where q.comparison = d and a.claim = q.claim"
                    + " and a.article.slug = :article)");
            parameters.put("article", query.article());
        }
        if (query.topic() != null) {
            filters.add("exists (select 1 from Position q join q.claim m join m.topics t where q.comparison = d"
                    + " and t.slug = :topic)");
            parameters.put("topic", query.topic());
        }
        List<String> words = query.words() == null ? List.of() : SearchWords.asked(query.words());
        for (int i = 0; i < words.size(); i++) {
            String found = " like :word" + i + " escape '!'";
            filters.add("(lower(cast(d.question as string))" + found + " or lower(cast(d.finding as string))" + found
                    + ")");
            parameters.put("word" + i, SearchWords.within(SearchWords.asInJson(words.get(i))));
        }
        return filters;
    }

    private static String where(List<String> filters) {
        return filters.isEmpty() ? "" : " where " + String.join(" and ", filters);
    }

    /** All comparisons in their order, page by page. */
    public Page<Comparison, Comparison> page(int afterOrder, long afterId, int limit) {
        Batch<Comparison, Comparison> batch = batch(afterOrder, afterId, limit);
        return new Page<>(batch.items(), count(), batch.next());
    }

    /** The next comparisons in their order. */
    public Batch<Comparison, Comparison> batch(int afterOrder, long afterId, int limit) {
        List<Comparison> found = find(
                        "order > :order or (order = :order and id > :id) order by order, id",
                        Map.of("order", afterOrder, "id", afterId))
                .range(0, limit)
                .list();
        return Batch.cut(found, limit, last -> last);
    }

    /** Where the claims stand in comparisons, each position with its comparison. */
    public List<Position> positionsAt(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return Position.list(
                "from Position p join fetch p.comparison c where " + among.holds("p.claim.id")
                        + " order by p.claim.id, c.order, c.id, p.ordinal",
                among.value());
    }

    /** The comparisons in which the claim stands. */
    public List<Comparison> showing(Claim claim) {
        return list(
                "from Comparison c where exists (select 1 from Position p where p.comparison = c and p.claim = ?1)"
                        + " order by c.order, c.id",
                claim);
    }

    /** The comparisons with their positions, each with its claim, claimant, current assessment and source: one query. */
    public List<Comparison> withPositions(Collection<Comparison> comparisons) {
        Among among = Among.ids(comparisons);
        return list(WITH_POSITIONS + " where " + among.holds("c.id") + IN_ORDER, among.value());
    }

    /** One comparison, if it is on file, with as much: one query. */
    public Optional<Comparison> withPositions(String slug) {
        return list(WITH_POSITIONS + " where c.slug = ?1" + IN_ORDER, slug).stream()
                .findFirst();
    }
}
