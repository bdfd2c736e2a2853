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

/** The topics on file. */
@ApplicationScoped
public class TopicStore implements PanacheRepository<Topic> {

    /**
     * A topic.
     *
     * @param claims how many claims are about it
     */
    public record Counted(Topic topic, long claims) {}

    public Optional<Topic> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public List<Topic> bySlugs(Collection<String> slugs) {
        Among among = Among.texts(slugs);
        return list(among.holds("slug") + " order by slug", among.value());
    }

    /** All topics by slug, page by page. */
    public Page<Topic, String> page(SlugPage wanted) {
        String after = wanted.after() == null ? "" : wanted.after();
        List<Topic> found = find("slug > :after order by slug", Map.of("after", after))
                .range(0, wanted.limit())
                .list();
        return Page.cut(found, wanted.limit(), count(), topic -> topic.slug);
    }

    /** How many claims are about each of the topics: one query. */
    public List<Counted> counted(Collection<Topic> topics) {
        Among among = Among.ids(topics);
        Map<Long, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select t.id, count(c) from Claim c join c.topics t where " + among.holds("t.id")
                                + " group by t.id",
                        Object[].class)
                .setParameter(1, among.value())
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return topics.stream()
                .map(topic -> new Counted(topic, counts.getOrDefault(topic.id, 0L)))
                .toList();
    }

    /** The topics with the most claims, those first; topics without claims are none of them: one query. */
    public List<Counted> foremost(int limit) {
        return getEntityManager()
                .createQuery(
                        // Not grouped by topic: the past is a view, of whose key PostgreSQL (18) infers nothing else.
                        "select t, (select count(c) from Claim c join c.topics about where about = t) from Topic t"
                                + " where exists (select c.id from Claim c join c.topics about where about = t)"
                                + " order by 2 desc, t.slug",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Counted((Topic) row[0], (Long) row[1]))
                .toList();
    }

    /** What each of the claims is about, in the order of the claim, by its id: one query. */
    public Map<Long, List<Topic>> of(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        Map<Long, List<Topic>> topics = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select c.id, t from Claim c join c.topics t where " + among.holds("c.id")
                                + " order by c.id, index(t)",
                        Object[].class)
                .setParameter(1, among.value())
                .getResultStream()
                .forEach(row -> topics.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((Topic) row[1]));
        return topics;
    }
}
