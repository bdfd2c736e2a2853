package org.claimboard.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/**
 * Walks the whole ledger and says what does not hold together: contents, hashes, places, publications, times, the heads
 * of the records and the end of the ledger.
 */
@ApplicationScoped
public class LedgerCheck {

    private static final int CHUNK = 500;

    private final EntityManager entities;
    private final RevisionStore revisions;

    LedgerCheck(EntityManager entities, RevisionStore revisions) {
        this.entities = entities;
        this.revisions = revisions;
    }

    /**
     * What was found.
     *
     * @param revisions how many there are
     * @param lastHash the hash of the last one: written down elsewhere, it proves everything before it
     * @param problems what is wrong, in the order of the ledger; empty if everything verifies
     */
    public record Report(long revisions, String lastHash, List<String> problems) {}

    /** Checks the ledger; nobody appends meanwhile. */
    @Transactional
    public Report run() {
        revisions.lock();
        return entities.unwrap(Session.class).doReturningWork(LedgerCheck::check);
    }

    private static Report check(Connection connection) throws SQLException {
        LedgerWalk walk = new LedgerWalk(clockSteps(connection));
        List<LedgerRow> chunk = rowsBehind(Long.MIN_VALUE, connection);
        while (!chunk.isEmpty()) {
            chunk.forEach(walk::step);
            chunk = rowsBehind(chunk.get(chunk.size() - 1).place(), connection);
        }
        checkHeads(walk, connection);
        checkEnd(walk, connection);
        return walk.report();
    }

    /** The places behind which somebody has said that the clock is right. */
    private static Set<Long> clockSteps(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet steps = query.executeQuery("select place from clock_step")) {
            Set<Long> places = new HashSet<>();
            while (steps.next()) {
                places.add(steps.getLong(1));
            }
            return places;
        }
    }

    private static List<LedgerRow> rowsBehind(long place, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + LedgerRow.COLUMNS
                + " from revision where place > ? order by place fetch first " + CHUNK + " rows only")) {
            query.setLong(1, place);
            List<LedgerRow> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(LedgerRow.of(found));
                }
            }
            return rows;
        }
    }

    private static void checkHeads(LedgerWalk walk, Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet heads =
                        query.executeQuery("select h.record_type, h.slug, l.place as latest, p.place as published"
                                + " from record_head h left join revision l on l.id = h.latest_id"
                                + " left join revision p on p.id = h.published_id")) {
            while (heads.next()) {
                walk.head(
                        heads.getString("record_type"),
                        heads.getString("slug"),
                        heads.getLong("latest"),
                        heads.getLong("published"));
            }
        }
        walk.endOfHeads();
    }

    private static void checkEnd(LedgerWalk walk, Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet ledger = query.executeQuery("select * from ledger")) {
            if (!ledger.next()) {
                walk.noEnd();
                return;
            }
            walk.end(
                    ledger.getLong("revisions"),
                    ledger.getLong("publications"),
                    ledger.getString("last_hash"),
                    ledger.getObject("last_recorded_at", OffsetDateTime.class).toInstant());
        }
    }
}
