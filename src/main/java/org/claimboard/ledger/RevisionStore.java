package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** The ledger of revisions: what each record said, from when on. */
@ApplicationScoped
public class RevisionStore implements PanacheRepository<Revision> {

    private static final int CHUNK = 500;
    private static final String PUBLIC = "recordType = ?1 and slug = ?2 and publication <= ?3";

    private static final Set<RevisionAct> IN_HAND =
            EnumSet.of(RevisionAct.DRAFTED, RevisionAct.SUBMITTED, RevisionAct.RETURNED);

    private final LedgerTime time;

    RevisionStore(LedgerTime time) {
        this.time = time;
    }

    /** Where the record stands. */
    public Optional<RecordHead> head(RecordKey key) {
        return heads(List.of(key)).values().stream().findFirst();
    }

    /** Where the records stand, each with its newest revision and the one that readers see; those that exist. */
    public Map<RecordKey, RecordHead> heads(Collection<RecordKey> keys) {
        Map<RecordKey, RecordHead> heads = new HashMap<>();
        inChunks(keys, (type, slugs) -> heads(type, slugs).forEach(head -> heads.put(head.key(), head)));
        return heads;
    }

    /** A few at a time, so that no statement grows with what is asked. */
    private static void inChunks(Collection<RecordKey> keys, BiConsumer<RecordType, List<String>> each) {
        Map<RecordType, List<String>> slugs = new TreeMap<>();
        new HashSet<>(keys).forEach(key -> slugs.computeIfAbsent(key.type(), type -> new ArrayList<>())
                .add(key.slug()));
        slugs.forEach((type, wanted) -> {
            for (int i = 0; i < wanted.size(); i += CHUNK) {
                each.accept(type, wanted.subList(i, Math.min(wanted.size(), i + CHUNK)));
            }
        });
    }

    private List<RecordHead> heads(RecordType type, List<String> slugs) {
        // By slug alone: asked for the kind too, H2 reads all records of the kind.
        return RecordHead.<RecordHead>list(
                        "from RecordHead h join fetch h.latest left join fetch h.published where h.slug in ?1", slugs)
                .stream()
                .filter(head -> head.recordType == type)
                .toList();
    }

    /** The revisions of the record that readers saw up to the publication: how many there are. */
    public long countPublic(RecordKey key, long upTo) {
        return count(PUBLIC, key.type(), key.slug(), upTo);
    }

    /**
     * The revisions of the record that readers saw up to the publication, oldest first.
     *
     * @param first how many to leave out at the beginning
     * @param most how many to give at most
     */
    public List<Revision> publicOnes(RecordKey key, long upTo, int first, int most) {
        return find(PUBLIC + " order by publication", key.type(), key.slug(), upTo)
                .range(first, first + most - 1)
                .list();
    }

    /** When readers last saw another revision of each of the claims, by slug. */
    public Map<String, Instant> lastShown(RecordType type, Collection<String> slugs) {
        Map<String, Instant> moments = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select h.slug, h.published.recordedAt from RecordHead h where h.recordType = ?1 and h.slug in ?2",
                        Object[].class)
                .setParameter(1, type)
                .setParameter(2, slugs)
                .getResultStream()
                .forEach(row -> moments.put((String) row[0], (Instant) row[1]));
        return moments;
    }

    /** When readers last saw another revision of the records up to the publication, by slug: of those that they saw. */
    public Map<String, Instant> lastShown(RecordType type, Collection<String> slugs, long upTo) {
        Map<String, Instant> moments = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select r.slug, max(r.recordedAt) from Revision r where r.recordType = ?1 and r.slug in ?2"
                                + " and r.publication <= ?3 group by r.slug",
                        Object[].class)
                .setParameter(1, type)
                .setParameter(2, slugs)
                .setParameter(3, upTo)
                .getResultStream()
                .forEach(row -> moments.put((String) row[0], (Instant) row[1]));
        return moments;
    }

    /** When readers first saw the records, by slug; those that they never saw are missing. */
    public Map<String, Instant> firstShown(RecordType type, Collection<String> slugs) {
        Map<String, Instant> moments = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select r.slug, min(r.recordedAt) from Revision r where r.recordType = ?1 and r.slug in ?2"
                                + " and r.act in ?3 group by r.slug",
                        Object[].class)
                .setParameter(1, type)
                .setParameter(2, slugs)
                .setParameter(
                        3,
                        Stream.of(RevisionAct.values())
                                .filter(RevisionAct::isPublic)
                                .toList())
                .getResultStream()
                .forEach(row -> moments.put((String) row[0], (Instant) row[1]));
        return moments;
    }

    /** The revisions of the record, oldest first. */
    public List<Revision> of(RecordKey key) {
        return list("recordType = ?1 and slug = ?2 order by number", key.type(), key.slug());
    }

    /**
     * The revisions of the record, shown or not, newest first.
     *
     * @param before the smallest number of the page before; null for the first page
     * @param limit how many on the page; one more is given where there are more
     */
    public List<Revision> before(RecordKey key, @Nullable Integer before, int limit) {
        return find(
                        "recordType = ?1 and slug = ?2 and number < ?3 order by number desc",
                        key.type(),
                        key.slug(),
                        before == null ? Integer.MAX_VALUE : before)
                .range(0, limit)
                .list();
    }

    /** Where every record stands. */
    public List<RecordHead> heads() {
        return RecordHead.list("from RecordHead h join fetch h.latest left join fetch h.published");
    }

    /** Where the first records of the kind stand, by slug, drafts included; without those that were given up. */
    public List<RecordHead> firstHeads(RecordType type, int limit) {
        return RecordHead.<RecordHead>find(
                        "from RecordHead h join fetch h.latest left join fetch h.published where h.recordType = ?1"
                                + " and (h.published is not null or h.latest.act <> ?2) order by h.slug",
                        type,
                        RevisionAct.DISCARDED)
                .page(0, limit)
                .list();
    }

    /**
     * The records of which there is something newer than what readers see, the last changed first.
     *
     * @param before place in the ledger behind which the page begins; null for the first page
     * @param limit how many at most
     */
    public Page<RecordHead, Long> inHand(@Nullable Long before, int limit) {
        String inHand = "from RecordHead h join h.latest l where l.act in ?1";
        long total = getEntityManager()
                .createQuery("select count(*) " + inHand, Long.class)
                .setParameter(1, IN_HAND)
                .getSingleResult();
        List<RecordHead> found = getEntityManager()
                .createQuery(
                        "select h from RecordHead h join fetch h.latest l left join fetch h.published"
                                + " where l.act in ?1 and l.place < ?2 order by l.place desc",
                        RecordHead.class)
                .setParameter(1, IN_HAND)
                .setParameter(2, before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.cut(found, limit, total, head -> head.latest.place);
    }

    /** All records of the kind that readers see. */
    public List<RecordKey> keys(RecordType type) {
        return getEntityManager()
                .createQuery(
                        "select h.slug from RecordHead h where h.recordType = ?1 and h.published is not null"
                                + " order by h.slug",
                        String.class)
                .setParameter(1, type)
                .getResultStream()
                .map(slug -> new RecordKey(type, slug))
                .toList();
    }

    /** The revision of the record with the number. */
    public Optional<Revision> numbered(RecordKey key, int number) {
        return find("recordType = ?1 and slug = ?2 and number = ?3", key.type(), key.slug(), number)
                .firstResultOptional();
    }

    /** What readers saw of the records before the publication: of each the newest revision, if there was one. */
    public Map<RecordKey, Revision> shownBefore(Collection<RecordKey> keys, long publication) {
        Map<RecordKey, Revision> shown = new HashMap<>();
        inChunks(keys, (type, slugs) -> shownBefore(type, slugs, publication)
                .forEach(revision -> shown.put(revision.key(), revision)));
        return shown;
    }

    private List<Revision> shownBefore(RecordType type, List<String> slugs, long publication) {
        return list(
                "from Revision r where r.recordType = ?1 and r.slug in ?2 and r.publication = (select"
                        + " max(o.publication) from Revision o where o.recordType = r.recordType"
                        + " and o.slug = r.slug and o.publication < ?3)",
                type,
                slugs,
                publication);
    }

    /** What readers saw of the record at a publication. */
    public Optional<Revision> shownAt(RecordKey key, long publication) {
        return find(PUBLIC + " order by publication desc", key.type(), key.slug(), publication)
                .firstResultOptional();
    }

    /** Whether what readers saw of the record at a publication was written and published by one person. */
    public boolean isAlone(RecordKey key, long publication) {
        return getEntityManager()
                .createQuery("select alone from Revision where " + PUBLIC + " order by publication desc", Boolean.class)
                .setParameter(1, key.type())
                .setParameter(2, key.slug())
                .setParameter(3, publication)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(Boolean::booleanValue);
    }

    /** Keeps everyone else from appending until this transaction ends: what is read from here on stays true. */
    public void lock() {
        ledger();
    }

    private Ledger ledger() {
        return getEntityManager().find(Ledger.class, Ledger.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Appends revisions behind the newest of their records, recorded now: all at one moment, so that none is ever seen
     * without those that came with it. Number, publication, time and hashes are set here; the rest is the caller's. At
     * most one for each record.
     *
     * @throws ClockDoubtful if the moment cannot be trusted; then nothing is appended
     */
    public void append(List<Revision> revisions) {
        Ledger ledger = ledger();
        Map<RecordKey, RecordHead> heads =
                heads(revisions.stream().map(Revision::key).toList());
        ledger.lastRecordedAt = time.next(ledger);
        // One table after the other, so that the database gets them in batches.
        for (Revision revision : revisions) {
            append(revision, heads.get(revision.key()), ledger);
        }
        for (Revision revision : revisions) {
            advance(heads.getOrDefault(revision.key(), new RecordHead()), revision);
        }
    }

    private void append(Revision revision, @Nullable RecordHead known, Ledger ledger) {
        revision.place = ++ledger.revisions;
        revision.number = known == null ? 1 : known.latest.number + 1;
        revision.publication = revision.act.isPublic() ? ++ledger.publications : null;
        revision.contentHash = RevisionHash.of(revision.content);
        revision.recordedAt = ledger.lastRecordedAt;
        revision.previousHash = ledger.lastHash;
        revision.hash = RevisionHash.of(revision);
        ledger.lastHash = revision.hash;
        persist(revision);
    }

    private static void advance(RecordHead head, Revision revision) {
        head.recordType = revision.recordType;
        head.slug = revision.slug;
        head.latest = revision;
        head.published = revision.act.isPublic() ? revision : head.published;
        head.persist();
    }

    /** How many revisions readers see or saw: the version of everything that is shown. */
    public long publications() {
        return getEntityManager()
                .createQuery("select l.publications from Ledger l", Long.class)
                .getSingleResult();
    }

    /** The newest publication, one of this transaction too; without writing first what the transaction has changed. */
    public long lastPublication() {
        return ledger().publications;
    }

    /** How many revisions readers saw at the moment; 0 before the first. */
    public long publicationsAt(Instant moment) {
        if (moment.isBefore(Instant.EPOCH)) {
            return 0;
        }
        Long last = getEntityManager()
                .createQuery("select max(r.publication) from Revision r where r.recordedAt <= ?1", Long.class)
                .setParameter(1, moment.truncatedTo(ChronoUnit.MICROS))
                .getSingleResult();
        return Math.max(
                last == null ? 0 : last, time.publicationsAccepted(moment).orElse(0));
    }

    /** When readers first saw the record, or anything at all if it is null; empty while they saw nothing. */
    public Optional<Instant> firstPublished(@Nullable RecordKey key) {
        String which = key == null ? "" : " and r.recordType = ?1 and r.slug = ?2";
        TypedQuery<Instant> query = getEntityManager()
                .createQuery(
                        "select min(r.recordedAt) from Revision r where r.publication is not null" + which,
                        Instant.class);
        if (key != null) {
            query.setParameter(1, key.type()).setParameter(2, key.slug());
        }
        return Optional.ofNullable(query.getSingleResult());
    }

    /** Which of the slugs are taken, by drafts or by what is published. */
    public Set<String> taken(RecordType type, Collection<String> slugs) {
        return new HashSet<>(getEntityManager()
                .createQuery("select h.slug from RecordHead h where h.recordType = ?1 and h.slug in ?2", String.class)
                .setParameter(1, type)
                .setParameter(2, slugs)
                .getResultList());
    }
}
