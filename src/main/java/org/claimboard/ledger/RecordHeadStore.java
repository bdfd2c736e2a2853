package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** What is in hand: records with something newer than what readers see. Each list is read page by page, from page 1. */
@ApplicationScoped
public class RecordHeadStore implements PanacheRepository<RecordHead> {

    private static final String ALL = "from RecordHead h join h.latest l left join h.published p where ";
    private static final String WITH_REVISIONS =
            "from RecordHead h join fetch h.latest l left join fetch h.published p where ";

    /** Whether the person wrote any of what readers do not see yet. */
    private static final String WRITTEN =
            "exists (select 1 from Revision r where r.recordType = h.recordType and r.slug = h.slug"
                    + " and r.act = DRAFTED and r.author = :author and r.number > coalesce(p.number, 0))";

    private static final String DRAFTED_BY = "l.act = DRAFTED and l.author = :author";
    private static final String RETURNED_TO = "l.act = RETURNED and " + WRITTEN;
    private static final String SUBMITTED = "l.act = SUBMITTED";

    /** The drafts that the person wrote last, the newest first. */
    public Page<RecordHead, Integer> draftsOf(String author, int page, int limit) {
        return page(DRAFTED_BY, "l.place desc", Map.of("author", author), page, limit);
    }

    /** What was sent back and the person wrote at, the longest waiting first. */
    public Page<RecordHead, Integer> returnedTo(String author, int page, int limit) {
        return page(RETURNED_TO, "l.place", Map.of("author", author), page, limit);
    }

    /** What was handed in for review, the longest waiting first. */
    public Page<RecordHead, Integer> submitted(int page, int limit) {
        return page(SUBMITTED, "l.place", Map.of(), page, limit);
    }

    /** Which of the records the person wrote at since readers saw them last, by id. */
    public Set<Long> writtenBy(String author, Collection<RecordHead> heads) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select h.id from RecordHead h left join h.published p where h in :heads and " + WRITTEN,
                        Long.class)
                .setParameter("author", author)
                .setParameter("heads", heads)
                .getResultList());
    }

    /** The records of the kind that were not given up, by slug. */
    public List<RecordHead> ofType(RecordType type, int limit) {
        return find(
                        WITH_REVISIONS
                                + "h.recordType = :type and (p is not null or l.act <> DISCARDED) order by h.slug",
                        Map.of("type", type))
                .range(0, limit - 1)
                .list();
    }

    /** The records of the kind that were not given up, by slug. */
    public Page<RecordHead, Integer> ofType(RecordType type, int page, int limit) {
        return page(
                "h.recordType = :type and (p is not null or l.act <> DISCARDED)",
                "h.slug",
                Map.of("type", type),
                page,
                limit);
    }

    /** The records of the kind that were not given up, the last changed first. */
    public List<RecordHead> newest(RecordType type, int limit) {
        return find(
                        WITH_REVISIONS
                                + "h.recordType = :type and (p is not null or l.act <> DISCARDED) order by l.place desc",
                        Map.of("type", type))
                .range(0, limit - 1)
                .list();
    }

    /**
     * The records of the kind that were not given up and whose newest revision has the words somewhere in it, in letters of
     * either case, the last changed first.
     */
    public List<RecordHead> having(RecordType type, String words, int limit) {
        String written = words.replace("\\", "\\\\").replace("\"", "\\\"").toLowerCase(Locale.ROOT);
        return find(
                        WITH_REVISIONS
                                + "h.recordType = :type and (p is not null or l.act <> DISCARDED)"
                                + " and lower(replace(l.content, 'I', 'i')) like :words escape '!' order by l.place desc",
                        Map.of("type", type, "words", anywhere(written)))
                .range(0, limit - 1)
                .list();
    }

    /** What the person changed last, of any kind, the newest first. */
    public List<RecordHead> writtenLast(String author, int limit) {
        return find(WITH_REVISIONS + "l.author = :author order by l.place desc", Map.of("author", author))
                .range(0, limit - 1)
                .list();
    }

    /**
     * Articles whose newest revision has one of the two words, or both, somewhere in it.
     *
     * @param word as it stands there
     * @param other the same in other letters
     * @param limit how many, by slug
     */
    public List<RecordHead> articlesWith(String word, String other, int limit) {
        return find(
                        WITH_REVISIONS + "h.recordType = ARTICLE and l.act <> DISCARDED"
                                + " and (l.content like :word escape '!' or l.content like :other escape '!')"
                                + " order by h.slug",
                        Map.of("word", anywhere(word), "other", anywhere(other)))
                .range(0, limit - 1)
                .list();
    }

    private static String anywhere(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Where the records stand; those that exist: one query for records of any kinds. */
    public Map<RecordKey, RecordHead> of(Collection<RecordKey> keys) {
        Map<RecordKey, RecordHead> heads = new HashMap<>();
        list(WITH_REVISIONS + "h.slug in ?1", keys.stream().map(RecordKey::slug).collect(Collectors.toSet()))
                .forEach(head -> heads.put(head.key(), head));
        heads.keySet().retainAll(keys);
        return heads;
    }

    /** Records whose newest revision has the slug among its texts: more than those that name the record. */
    public List<RecordHead> mentioning(String slug, int limit) {
        return find(
                        WITH_REVISIONS + "l.content like :slug order by h.recordType, h.slug",
                        Map.of("slug", "%\"" + slug + "\"%"))
                .range(0, limit - 1)
                .list();
    }

    /**
     * A record that readers see.
     *
     * @param since when it was published as it is
     */
    public record Shown(RecordKey key, Instant since) {}

    /** How many records of the kind readers see. */
    public long countPublished(RecordType type) {
        return count("recordType = ?1 and published is not null", type);
    }

    /** The records of the kind that readers see, by slug, from page 1. */
    public List<Shown> published(RecordType type, int page, int limit) {
        return getEntityManager()
                .createQuery(
                        "select h.slug, p.recordedAt from RecordHead h join h.published p where h.recordType = ?1"
                                + " order by h.slug",
                        Object[].class)
                .setParameter(1, type)
                .setFirstResult((page - 1) * limit)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Shown(new RecordKey(type, (String) row[0]), (Instant) row[1]))
                .toList();
    }

    private Page<RecordHead, Integer> page(
            String filter, String order, Map<String, Object> parameters, int page, int limit) {
        List<RecordHead> found = find(WITH_REVISIONS + filter + " order by " + order, parameters)
                .range((page - 1) * limit, page * limit)
                .list();
        return Page.cut(found, limit, count(ALL + filter, parameters), head -> page + 1);
    }
}
