package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.record.Page;
import org.claimboard.record.Verdict;

/** The claims on file. */
@ApplicationScoped
public class ClaimStore implements PanacheRepository<Claim> {

    private static final String WITH_HEADS = "from Claim c join fetch c.claimant left join fetch c.currentAssessment a";

    /** Where a claim first stands in the article that is asked for. */
    private static final String PLACE =
            "(select min(p.place) from Appearance p where p.claim = c and p.article.slug = :article)";

    public Optional<Claim> bySlug(String slug) {
        return find(WITH_HEADS + " where c.slug = ?1", slug).firstResultOptional();
    }

    /** The claim with its evidence and the sources of that, in one query. */
    public Optional<Claim> withEvidence(String slug) {
        return list(WITH_HEADS + " left join fetch c.evidence e left join fetch e.source where c.slug = ?1", slug)
                .stream()
                .findFirst();
    }

    public List<Claim> bySlugs(Collection<String> slugs) {
        Among among = Among.texts(slugs);
        return list(WITH_HEADS + " where " + among.holds("c.slug") + " order by c.sequence, c.id", among.value());
    }

    /** The claims at the end of the chain. */
    public List<Claim> endOf(ReportingChain chain) {
        return list(
                WITH_HEADS + " where exists (select 1 from ReportingChain k join k.claims m where k = ?1 and m = c)"
                        + " order by c.sequence, c.id",
                chain);
    }

    /** The claims that pass, in order, each with claimant and current assessment: two queries. */
    public Page<Claim, ClaimQuery.Cursor> page(ClaimQuery query) {
        List<String> filters = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        filter(query, filters, parameters);
        TypedQuery<Long> counting = getEntityManager()
                .createQuery(
                        "select count(c) from Claim c left join c.currentAssessment a" + where(filters), Long.class);
        parameters.forEach(counting::setParameter);
        long total = counting.getSingleResult();
        Batch<Claim, ClaimQuery.Cursor> batch = next(query, filters, parameters);
        return new Page<>(batch.items(), total, batch.next());
    }

    /** How many claims that pass have each verdict, and under {@link Optional#empty} none: one query. */
    public Map<Optional<Verdict>, Long> counts(ClaimQuery query) {
        List<String> filters = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        filter(query, filters, parameters);
        TypedQuery<Object[]> counting = getEntityManager()
                .createQuery(
                        "select a.verdict, count(c) from Claim c left join c.currentAssessment a" + where(filters)
                                + " group by a.verdict",
                        Object[].class);
        parameters.forEach(counting::setParameter);
        Map<Optional<Verdict>, Long> counts = new HashMap<>();
        counting.getResultList().forEach(row -> counts.put(Optional.ofNullable((Verdict) row[0]), (Long) row[1]));
        return counts;
    }

    /** The claims that pass, in order, each with claimant and current assessment: one query. */
    public Batch<Claim, ClaimQuery.Cursor> batch(ClaimQuery query) {
        List<String> filters = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        filter(query, filters, parameters);
        return next(query, filters, parameters);
    }

    /** Of the claims that pass, those with notes on what sources say about them: one query. */
    public Batch<Claim, ClaimQuery.Cursor> noted(ClaimQuery query) {
        List<String> filters = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        filter(query, filters, parameters);
        filters.add("c in (select n.claim from CredibilityNote n)");
        return next(query, filters, parameters);
    }

    private Batch<Claim, ClaimQuery.Cursor> next(
            ClaimQuery query, List<String> filters, Map<String, Object> parameters) {
        startAfter(query, filters, parameters);
        List<Claim> found = find(WITH_HEADS + where(filters) + order(query), parameters)
                .range(0, query.limit())
                .list();
        return Batch.cut(found, query.limit(), claim -> place(claim, query));
    }

    /** Where the claim stands in the order that was asked for; in that of an article, that is one query. */
    private ClaimQuery.Cursor place(Claim claim, ClaimQuery query) {
        if (!query.isInOrderOfArticle()) {
            return ClaimQuery.Cursor.at(claim, query.sort());
        }
        Long place = getEntityManager()
                .createQuery("select " + PLACE + " from Claim c where c = :claim", Long.class)
                .setParameter("claim", claim)
                .setParameter("article", query.article())
                .getSingleResult();
        return new ClaimQuery.Cursor(place, claim.id);
    }

    /** All assessments of the claims, in the order of each claim. */
    public List<Assessment> assessmentsOf(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return Assessment.list(among.holds("claim.id") + " order by claim.id, ordinal", among.value());
    }

    /** All corrections of the claims, in the order of each claim. */
    public List<Correction> correctionsOf(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return Correction.list(among.holds("claim.id") + " order by claim.id, ordinal", among.value());
    }

    /** The ids of those of the claims that have an assessment, by slug. */
    public Map<String, Long> assessed(Collection<String> slugs) {
        Among among = Among.texts(slugs);
        Map<String, Long> ids = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select c.slug, c.id from Claim c where " + among.holds("c.slug")
                                + " and c.currentAssessment is not null",
                        Object[].class)
                .setParameter(1, among.value())
                .getResultStream()
                .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        return ids;
    }

    private static String where(List<String> filters) {
        return filters.isEmpty() ? "" : " where " + String.join(" and ", filters);
    }

    private static String order(ClaimQuery query) {
        if (query.isInOrderOfArticle()) {
            return " order by " + PLACE + ", c.id";
        }
        return switch (query.sort()) {
            case ARTICLE -> " order by c.sequence, c.id";
            case NEWEST -> " order by c.stated desc nulls last, c.id";
            case FILED -> " order by c.id desc";
            case OLDEST -> " order by c.stated asc nulls last, c.id";
        };
    }

    private static void filter(ClaimQuery query, List<String> filters, Map<String, Object> parameters) {
        if (!query.verdicts().isEmpty()) {
            filters.add(
                    query.unassessed() ? "(a.verdict in :verdicts or a.verdict is null)" : "a.verdict in :verdicts");
            parameters.put("verdicts", query.verdicts());
        } else if (query.unassessed()) {
            filters.add("a.verdict is null");
        }
        if (!query.kinds().isEmpty()) {
            filters.add("c.kind in :kinds");
            parameters.put("kinds", query.kinds());
        }
        if (query.claimant() != null) {
            filters.add("c.claimant.slug = :claimant");
            parameters.put("claimant", query.claimant());
        }
        if (query.source() != null) {
            filters.add("exists (select 1 from Evidence e where e.claim = c and e.source.slug = :source)");
            parameters.put("source", query.source());
        }
        if (query.article() != null) {
            filters.add("exists (select 1 from Appearance p where p.claim = c and p.article.slug = :article)");
            parameters.put("article", query.article());
        }
        if (query.topic() != null) {
            filters.add("exists (select 1 from Claim o join o.topics t where o = c and t.slug = :topic)");
            parameters.put("topic", query.topic());
        }
        if (query.batch() != null) {
            filters.add("exists (select 1 from BatchRecord b where b.batch = :batch and b.recordType = CLAIM"
                    + " and b.slug = c.slug)");
            parameters.put("batch", query.batch());
        }
        if (query.outside() != null) {
            filters.add("c.outside = :outside");
            parameters.put("outside", query.outside());
        }
        if (query.openDoubts() != null) {
            filters.add((query.openDoubts() ? "" : "not ")
                    + "exists (select 1 from Relation r where r.to = c and r.type = DISPUTES and r.state = OPEN)");
        }
        if (query.words() != null) {
            List<String> words = SearchWords.asked(query.words());
            for (int i = 0; i < words.size(); i++) {
                filters.add("c.words like :word" + i + " escape '!'");
                parameters.put("word" + i, SearchWords.within(words.get(i)));
            }
        }
    }

    private static void startAfter(ClaimQuery query, List<String> filters, Map<String, Object> parameters) {
        ClaimQuery.Cursor after = query.after();
        if (after == null) {
            return;
        }
        parameters.put("id", after.id());
        if (query.isInOrderOfArticle()) {
            filters.add("(" + PLACE + " > :key or (" + PLACE + " = :key and c.id > :id))");
            parameters.put("key", after.key());
            return;
        }
        if (query.sort() == ClaimSort.ARTICLE) {
            filters.add("c.sequence >= :key and (c.sequence > :key or c.id > :id)");
            parameters.put("key", after.key());
            return;
        }
        if (query.sort() == ClaimSort.FILED) {
            filters.add("c.id < :id");
            return;
        }
        if (after.key() == ClaimQuery.Cursor.UNDATED) {
            filters.add("c.stated is null and c.id > :id");
            return;
        }
        String beyond = query.sort() == ClaimSort.NEWEST ? "<" : ">";
        filters.add("(c.stated " + beyond + " :key or (c.stated = :key and c.id > :id) or c.stated is null)");
        parameters.put("key", LocalDate.ofEpochDay(after.key()));
    }
}
