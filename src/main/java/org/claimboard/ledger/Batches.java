package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** What came in together: written by whoever takes it in, read by the lists of the desk. */
@ApplicationScoped
public class Batches implements PanacheRepository<Batch> {

    private final Clock clock;

    Batches(Clock clock) {
        this.clock = clock;
    }

    /** How many claims of a batch a publisher has reviewed. */
    public record PublisherCount(ReviewPublisher publisher, long claims) {}

    public Optional<Batch> byWord(String word) {
        return find("word", word).firstResultOptional();
    }

    /** The newest first. */
    public List<Batch> newest(int limit) {
        return find("order by begunAt desc, word").range(0, limit - 1).list();
    }

    /**
     * Notes that the records came in together; those that were noted before stay. A claim that one more publisher has
     * reviewed is nobody's alone from then on, whatever it came in with.
     *
     * @param word what the batch goes by: lower-case letters, a hyphen and a number, 30 characters at most
     * @param origin the name of the file, or its address
     * @param publishers who published the reviews of claims; others have none
     */
    @Transactional
    public void note(
            String word,
            String origin,
            String author,
            Collection<RecordKey> records,
            Map<RecordKey, ReviewPublisher> publishers) {
        mix(publishers);
        if (records.isEmpty()) {
            return;
        }
        if (byWord(word).isEmpty()) {
            Batch batch = new Batch();
            batch.word = word;
            batch.origin = origin;
            batch.author = author;
            batch.begunAt = clock.instant();
            persistAndFlush(batch);
        }
        Set<RecordKey> known = known(word, records);
        records.stream().distinct().filter(key -> !known.contains(key)).forEach(key -> {
            BatchRecord record = new BatchRecord();
            record.batch = word;
            record.recordType = key.type();
            record.slug = key.slug();
            record.publisher(publishers.getOrDefault(key, ReviewPublisher.NONE));
            record.persist();
        });
    }

    private static void mix(Map<RecordKey, ReviewPublisher> publishers) {
        List<String> slugs = publishers.keySet().stream()
                .filter(key -> key.type() == RecordType.CLAIM)
                .map(RecordKey::slug)
                .toList();
        if (slugs.isEmpty()) {
            return;
        }
        BatchRecord.<BatchRecord>list("recordType = ?1 and slug in ?2 and publisher <> ''", RecordType.CLAIM, slugs)
                .forEach(record -> {
                    RecordKey key = new RecordKey(record.recordType, record.slug);
                    record.publisher(record.publisher().and(publishers.getOrDefault(key, record.publisher())));
                });
    }

    private static Set<RecordKey> known(String word, Collection<RecordKey> records) {
        List<String> slugs = records.stream().map(RecordKey::slug).distinct().toList();
        return BatchRecord.<BatchRecord>list("batch = ?1 and slug in ?2", word, slugs).stream()
                .map(record -> new RecordKey(record.recordType, record.slug))
                .collect(Collectors.toSet());
    }

    /** The records of the batch. */
    public Set<RecordKey> records(String word) {
        return getEntityManager()
                .createQuery("select r.recordType, r.slug from BatchRecord r where r.batch = ?1", Object[].class)
                .setParameter(1, word)
                .getResultStream()
                .map(row -> new RecordKey((RecordType) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    /** What each of these records came in with; those that came in with something. */
    public Map<RecordKey, Set<String>> of(Collection<RecordKey> keys) {
        return keys.isEmpty()
                ? Map.of()
                : BatchRecord.<BatchRecord>list(
                                "recordType in ?1 and slug in ?2",
                                keys.stream().map(RecordKey::type).collect(Collectors.toSet()),
                                keys.stream().map(RecordKey::slug).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(
                                record -> new RecordKey(record.recordType, record.slug),
                                Collectors.mapping(record -> record.batch, Collectors.toSet())));
    }

    /** Whose reviews the claims of the batch came with, most first. */
    public List<PublisherCount> publishers(String word, int limit) {
        return getEntityManager()
                .createQuery(
                        "select r.publisher, r.site, count(*) from BatchRecord r where r.batch = ?1"
                                + " and r.recordType = CLAIM and r.publisher <> '' group by r.publisher, r.site"
                                + " order by count(*) desc, r.publisher, r.site",
                        Object[].class)
                .setParameter(1, word)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new PublisherCount(new ReviewPublisher((String) row[0], (String) row[1]), (Long) row[2]))
                .toList();
    }
}
