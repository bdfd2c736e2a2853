package org.claimboard.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.hibernate.Session;

/**
 * What records say, as the ledger has it, for those who keep a copy of their own: in which places something changed, and
 * the contents as plain text. No entities, for there may be millions. Every method wants a transaction.
 */
@ApplicationScoped
public class RecordContents {

    private static final int CHUNK = 500;

    private static final String PUBLISHED = "select h.record_type, h.slug, r.content from record_head h"
            + " join revision r on r.id = h.published_id where h.record_type = ? and h.slug in (%s)";

    private static final String IN_HAND = "select h.record_type, h.slug, r.content from record_head h"
            + " join revision r on r.id = h.latest_id where r.act in ('DRAFTED', 'SUBMITTED', 'RETURNED')"
            + " and h.record_type = ? and h.slug in (%s)";

    private final EntityManager entities;

    RecordContents(EntityManager entities) {
        this.entities = entities;
    }

    /** Records, and where to go on. */
    public record Stretch(List<RecordKey> keys, long next) {}

    /** Where the ledger ends. */
    public LedgerEnd end() {
        return ask(
                        "select revisions, last_hash from ledger",
                        List.of(),
                        row -> new LedgerEnd(row.getLong(1), row.getString(2)))
                .get(0);
    }

    /** The hash of the revision at the place; empty if the ledger does not reach so far. */
    public Optional<String> hashAt(long place) {
        return ask("select hash from revision where place = ?", List.of(place), row -> row.getString(1)).stream()
                .findFirst();
    }

    /** The records of which there is a revision behind the first place and not behind the last. */
    public Set<RecordKey> changed(long behind, long upTo) {
        return changed("", behind, upTo);
    }

    /** The records of which something was published behind the first place and not behind the last. */
    public Set<RecordKey> changedForReaders(long behind, long upTo) {
        return changed(" and publication is not null", behind, upTo);
    }

    private Set<RecordKey> changed(String condition, long behind, long upTo) {
        return new HashSet<>(ask(
                "select distinct record_type, slug from revision where place > ? and place <= ?" + condition,
                List.of(behind, upTo),
                RecordContents::key));
    }

    /** What records said before a stretch of the ledger and what they say in it, of one kind: all published contents. */
    public List<String> publishedThere(RecordType type, Collection<RecordKey> keys, long upTo) {
        List<String> contents = new ArrayList<>();
        List<String> slugs = keys.stream()
                .filter(key -> key.type() == type)
                .map(RecordKey::slug)
                .toList();
        chunks(slugs)
                .forEach(chunk -> contents.addAll(ask(
                        "select content from revision where publication is not null and record_type = ? and slug in ("
                                + places(chunk.size()) + ") and place <= ? order by place",
                        arguments(type, chunk, upTo),
                        row -> row.getString(1))));
        return contents;
    }

    /** A stretch of all records, in the order in which they were first written. */
    public Stretch all(long after, int most) {
        List<Map.Entry<RecordKey, Long>> found = ask(
                "select record_type, slug, id from record_head where id > ? order by id fetch first " + most
                        + " rows only",
                List.of(after),
                row -> Map.entry(key(row), row.getLong(3)));
        long next = found.isEmpty() ? -1 : found.get(found.size() - 1).getValue();
        return new Stretch(found.stream().map(Map.Entry::getKey).toList(), next);
    }

    /** All records of the kind that readers see. */
    public List<RecordKey> keys(RecordType type) {
        return ask(
                "select record_type, slug from record_head where record_type = ? and published_id is not null",
                List.of(type.name()),
                RecordContents::key);
    }

    /** What readers see of the records; those that they see. */
    public Map<RecordKey, String> published(Collection<RecordKey> keys) {
        return contents(PUBLISHED, keys);
    }

    /** What is in hand of the records and not yet shown; those of which something is. */
    public Map<RecordKey, String> inHand(Collection<RecordKey> keys) {
        return contents(IN_HAND, keys);
    }

    private Map<RecordKey, String> contents(String query, Collection<RecordKey> keys) {
        Map<RecordType, List<String>> slugs = new TreeMap<>();
        new HashSet<>(keys).forEach(key -> slugs.computeIfAbsent(key.type(), type -> new ArrayList<>())
                .add(key.slug()));
        Map<RecordKey, String> contents = new HashMap<>();
        slugs.forEach((type, wanted) -> chunks(wanted).forEach(chunk -> ask(
                        String.format(Locale.ROOT, query, places(chunk.size())),
                        arguments(type, chunk),
                        row -> Map.entry(key(row), row.getString(3)))
                .forEach(entry -> contents.put(entry.getKey(), entry.getValue()))));
        return contents;
    }

    private static List<Object> arguments(RecordType type, List<String> slugs, Object... others) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(type.name());
        arguments.addAll(slugs);
        Collections.addAll(arguments, others);
        return arguments;
    }

    private static RecordKey key(ResultSet row) throws SQLException {
        return new RecordKey(RecordType.valueOf(row.getString(1)), row.getString(2));
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String query, List<?> arguments, Row<T> reader) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < arguments.size(); i++) {
                    statement.setObject(i + 1, arguments.get(i));
                }
                List<T> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
                return found;
            }
        });
    }

    private static List<List<String>> chunks(List<String> all) {
        List<List<String>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            chunks.add(all.subList(i, Math.min(all.size(), i + CHUNK)));
        }
        return chunks;
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
