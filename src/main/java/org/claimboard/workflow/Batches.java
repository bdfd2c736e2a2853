package org.claimboard.workflow;

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

/** What came in together: written by whoever takes it in, read by the lists of the desk. */
@ApplicationScoped
public class Batches implements PanacheRepository<Batch> {

    private final Clock clock;

    Batches(Clock clock) {
        this.clock = clock;
    }

    /** How many claims of a batch a publisher has reviewed. */
    public record PublisherCount(String publisher, long claims) {}

    public Optional<Batch> byWord(String word) {
        return find("word", word).firstResultOptional();
    }

    /** The newest first. */
    public List<Batch> newest(int limit) {
        return find("order by begunAt desc, word").range(0, limit - 1).list();
    }

    /**
     * Notes that the records came in together; those that were noted before stay.
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
            Map<RecordKey, String> publishers) {
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
            record.publisher = publishers.getOrDefault(key, "");
            record.persist();
        });
    }

    private static Set<RecordKey> known(String word, Collection<RecordKey> records) {
        List<String> slugs = records.stream().map(RecordKey::slug).distinct().toList();
        return BatchRecord.<BatchRecord>list("batch = ?1 and slug in ?2", word, slugs).stream()
                .map(record -> new RecordKey(record.recordType, record.slug))
                .collect(Collectors.toSet());
    }

    /** Whose reviews the claims of the batch came with, most first. */
    public List<PublisherCount> publishers(String word, int limit) {
        return getEntityManager()
                .createQuery(
                        "select r.publisher, count(*) from BatchRecord r where r.batch = ?1 and r.recordType = CLAIM"
                                + " and r.publisher <> '' group by r.publisher order by count(*) desc, r.publisher",
                        Object[].class)
                .setParameter(1, word)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new PublisherCount((String) row[0], (Long) row[1]))
                .toList();
    }
}
