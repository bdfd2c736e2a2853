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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimboard.record.CurrencyPair;
import org.claimboard.record.RecordKey;
import org.hibernate.Session;

/**
 * Which published record names which. Plain rows written in batches, not entities: an import brings hundreds of
 * thousands, and nobody changes one of them.
 */
@ApplicationScoped
public class MentionStore {

    private static final int CHUNK = 500;

    private final EntityManager entities;

    MentionStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps what the records say about others, in place of what they said before. */
    public void replace(Collection<Mentions> records) {
        chunks(records).forEach(chunk -> entities.unwrap(Session.class).doWork(connection -> {
            List<String> owners =
                    chunk.stream().map(record -> record.owner().toString()).toList();
            for (String table : List.of("mention", "dependence", "stated_pair")) {
                try (PreparedStatement delete = connection.prepareStatement(
                        "delete from " + table + " where owner in (" + places(owners.size()) + ")")) {
                    set(delete, owners);
                    delete.executeUpdate();
                }
            }
            insert(connection.prepareStatement("insert into mention values (?, ?)"), named(chunk));
            insert(connection.prepareStatement("insert into dependence values (?, ?, ?)"), dependences(chunk));
            insert(connection.prepareStatement("insert into stated_pair values (?, ?)"), conversions(chunk));
        }));
    }

    private static List<List<Object>> named(List<Mentions> records) {
        return records.stream()
                .flatMap(record -> record.named().stream().map(named -> List.<Object>of(record.owner(), named)))
                .toList();
    }

    private static List<List<Object>> dependences(List<Mentions> records) {
        return records.stream()
                .flatMap(record -> record.dependences().stream()
                        .map(one -> List.<Object>of(record.owner(), one.dependant(), one.cause())))
                .toList();
    }

    private static List<List<Object>> conversions(List<Mentions> records) {
        return records.stream()
                .flatMap(record -> record.conversions().stream().map(pair -> List.<Object>of(record.owner(), pair)))
                .toList();
    }

    private static void insert(PreparedStatement statement, List<List<Object>> rows) throws SQLException {
        try (statement) {
            for (List<Object> row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Whether no published record is known to name another. */
    public boolean isEmpty() {
        Number count = (Number)
                entities.createNativeQuery("select count(*) from mention").getSingleResult();
        return count.longValue() == 0;
    }

    /** The records that name one of these. */
    public Set<RecordKey> naming(Collection<RecordKey> named) {
        return all(eachNaming(named));
    }

    /** The records that name each of these. */
    public Map<RecordKey, Set<RecordKey>> eachNaming(Collection<RecordKey> named) {
        return ask("select named, owner from mention where named in", named, RecordKey::parse, RecordKey::parse);
    }

    /** The records that one of these names. */
    public Set<RecordKey> namedBy(Collection<RecordKey> owners) {
        return all(ask("select owner, named from mention where owner in", owners, RecordKey::parse, RecordKey::parse));
    }

    /** What depends directly on each of the records, other than on series of rates. */
    public Map<RecordKey, Set<RecordKey>> dependants(Collection<RecordKey> causes) {
        return ask(
                "select cause, dependant from dependence where cause in", causes, RecordKey::parse, RecordKey::parse);
    }

    /** The claims whose text converts between the currencies of each pair. */
    public Map<CurrencyPair, Set<RecordKey>> converting(Collection<CurrencyPair> pairs) {
        return ask("select pair, owner from stated_pair where pair in", pairs, CurrencyPair::parse, RecordKey::parse);
    }

    private static Set<RecordKey> all(Map<RecordKey, Set<RecordKey>> found) {
        return found.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private <K, V> Map<K, Set<V>> ask(
            String query, Collection<K> keys, Function<String, K> key, Function<String, V> value) {
        Map<K, Set<V>> found = new HashMap<>();
        chunks(new HashSet<>(keys))
                .forEach(chunk -> entities.unwrap(Session.class).doWork(connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(query + " (" + places(chunk.size()) + ")")) {
                        set(statement, chunk);
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                found.computeIfAbsent(key.apply(rows.getString(1)), known -> new HashSet<>())
                                        .add(value.apply(rows.getString(2)));
                            }
                        }
                    }
                }));
        return found;
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < list.size(); i += CHUNK) {
            chunks.add(list.subList(i, Math.min(list.size(), i + CHUNK)));
        }
        return chunks;
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i).toString());
        }
    }
}
