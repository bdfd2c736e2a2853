package org.claimboard.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimboard.record.PlainText;
import org.hibernate.Session;

/**
 * What queues could not take and passed over. Kept in the database, for whoever looks may ask another process than the
 * one that passed it over. Every method wants a transaction.
 */
@ApplicationScoped
public class SetAsideStore {

    private static final int LONGEST_ITEM = 300;
    private static final int LONGEST_WHY = 1000;

    private final EntityManager entities;
    private final Clock clock;

    SetAsideStore(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The queue passed the item over; told until it is settled. */
    public void note(String queue, String item, Throwable why) {
        note(queue, item, why.getClass().getSimpleName() + ": " + why.getMessage());
    }

    /** The queue passed the item over; told until it is settled. */
    public void note(String queue, String item, String why) {
        String detail = PlainText.line(why, LONGEST_WHY);
        String name = PlainText.line(item, LONGEST_ITEM);
        int known = change("update set_aside set why = ? where queue = ? and item = ?", List.of(detail, queue, name));
        if (known == 0) {
            change(
                    "insert into set_aside (queue, item, why, since) values (?, ?, ?, ?)",
                    List.of(queue, name, detail, clock.instant().atOffset(ZoneOffset.UTC)));
        }
    }

    /** The queue has taken these after all, or they are no more. */
    public void settle(String queue, Collection<String> items) {
        items.forEach(item -> change(
                "delete from set_aside where queue = ? and item = ?",
                List.of(queue, PlainText.line(item, LONGEST_ITEM))));
    }

    /** The queue begins anew. */
    public void settleAll(String queue) {
        change("delete from set_aside where queue = ?", List.of(queue));
    }

    /** What the queue passed over. */
    public List<String> items(String queue) {
        return ask("select queue, item, why, since from set_aside where queue = ?", List.of(queue)).stream()
                .map(SetAside::item)
                .toList();
    }

    /** What all queues passed over, the longest ago first. */
    public List<SetAside> first(int limit) {
        return ask(
                "select queue, item, why, since from set_aside order by since, queue, item fetch first ? rows only",
                List.of(limit));
    }

    /** How much all queues passed over. */
    public long count() {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select count(*) from set_aside");
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private List<SetAside> ask(String query, List<?> parameters) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                set(statement, parameters);
                List<SetAside> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(new SetAside(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getObject(4, OffsetDateTime.class).toInstant()));
                    }
                }
                return found;
            }
        });
    }

    private int change(String statement, List<?> parameters) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                set(prepared, parameters);
                return prepared.executeUpdate();
            }
        });
    }

    private static void set(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }
}
