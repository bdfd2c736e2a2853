package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.ledger.Revision;
import org.claimboard.record.Page;

/** The records of one kind to be looked at again, and those that were. */
public abstract class LookStore<L extends Look> implements PanacheRepository<L> {

    private static final int CHUNK = 500;

    @Inject
    Clock clock;

    /** The entity, as queries name it. */
    abstract String entity();

    /** The property, and the entity of the same name in capitals, that is to be looked at. */
    abstract String subject();

    /** What is open, the oldest first, each with its record and cause, by pages from page 1; two queries. */
    public Page<L, Integer> openOn(int page, int limit) {
        List<L> found = find(withEnds() + " where l.clearedAt is null order by l.id")
                .range((page - 1) * limit, page * limit)
                .list();
        boolean last = found.size() <= limit;
        return new Page<>(last ? found : found.subList(0, limit), openCount(), last ? null : page + 1);
    }

    /** Slugs of those of the records that are still to be looked at again. */
    public Set<String> open(Collection<String> slugs) {
        return new TreeSet<>(getEntityManager()
                .createQuery(
                        "select distinct s.slug from " + entity() + " l join l." + subject()
                                + " s where l.clearedAt is null and s.slug in ?1",
                        String.class)
                .setParameter(1, slugs)
                .getResultList());
    }

    public long openCount() {
        return count("clearedAt is null");
    }

    /** All that were ever asked for on the record, the newest first. */
    public List<L> of(String slug) {
        return list(withEnds() + " where s.slug = ?1 order by l.id desc", slug);
    }

    /**
     * Someone has looked, and it holds.
     *
     * @param reason why it does; not blank
     * @throws Refused if there is no reason, there is none of that id, or someone else was first
     */
    @Transactional
    public void clear(long id, Person by, String reason) {
        if (reason.isBlank()) {
            throw Refused.withoutReason();
        }
        if (clear("id = ?4", by.name(), reason, id) == 0) {
            throw Refused.notOpen(id);
        }
    }

    /**
     * What holds of records was said anew: whatever was open on them is cleared, by those who said it.
     *
     * @return their slugs
     */
    Set<String> clear(Stream<Revision> anew, String why) {
        Map<String, Set<String>> byAuthor = anew.collect(Collectors.groupingBy(
                revision -> revision.author,
                TreeMap::new,
                Collectors.mapping(revision -> revision.slug, Collectors.toCollection(TreeSet::new))));
        byAuthor.forEach((author, slugs) -> clear(slugs, author, why));
        return byAuthor.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** So many statements as there are chunks of the records. */
    private void clear(Collection<String> slugs, String by, String why) {
        String type = Character.toUpperCase(subject().charAt(0)) + subject().substring(1);
        List<String> all = new ArrayList<>(slugs);
        for (int i = 0; i < all.size(); i += CHUNK) {
            clear(
                    subject() + ".id in (select s.id from " + type + " s where s.slug in ?4)",
                    by,
                    why,
                    all.subList(i, Math.min(all.size(), i + CHUNK)));
        }
    }

    /** A query for looks {@code l}, each with its record {@code s} and its cause. */
    final String withEnds() {
        return "from " + entity() + " l join fetch l." + subject() + " s join fetch l.cause";
    }

    private int clear(String which, String by, String why, Object value) {
        return update(
                "clearedAt = ?1, clearedBy = ?2, why = ?3 where clearedAt is null and " + which,
                clock.instant(),
                by,
                why,
                value);
    }
}
