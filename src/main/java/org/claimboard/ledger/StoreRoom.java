package org.claimboard.ledger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;

/**
 * Room on the disk. H2 keeps all that an import wrote on the way, some four times what is left in the end, and gives it
 * back only when the database is closed and rewritten.
 */
@ApplicationScoped
public class StoreRoom {

    private static final Logger LOG = Logger.getLogger(StoreRoom.class);

    /** Bytes of a file that nobody needs to make smaller. */
    private static final long SMALL = 64L << 20;

    /** Bytes that take longer to rewrite than anybody wants to wait: some 30 seconds. */
    private static final long LARGE = 1L << 30;

    /** Percent of the file that are in use, from which on it is not worth it. */
    private static final int WELL_FILLED = 60;

    /** Nothing but a file of H2 has these. */
    private static final String USED =
            """
            select size.setting_value, chunks.setting_value, pages.setting_value
            from information_schema.settings size, information_schema.settings chunks, information_schema.settings pages
            where size.setting_name = 'info.FILE_SIZE'
                and chunks.setting_name = 'info.FILL_RATE'
                and pages.setting_name = 'info.CHUNKS_FILL_RATE'
            """;

    private final AgroalDataSource pool;

    StoreRoom(AgroalDataSource pool) {
        this.pool = pool;
    }

    /** Gives back what is not used, where that is most of a file; only for times when nobody else uses the store. */
    public void giveBack() {
        // Tests read folders while the indexes are kept.
        if (LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        try (Connection connection = pool.getConnection()) {
            if (!isH2(connection) || !giveBack(connection, SMALL)) {
                return;
            }
        } catch (SQLException e) {
            LOG.warnf("The file of the store stays as large as it is: %s", e.getMessage());
        }
        pool.flush(AgroalDataSource.FlushMode.ALL);
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /**
     * Closes the database and rewrites its file, if that is worth it.
     *
     * @param small bytes of a file that stays as it is
     * @return whether the database was closed: no connection to it is of use any more
     */
    static boolean giveBack(Connection connection, long small) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!isWorthIt(statement, small)) {
                return false;
            }
            // The pool looks at the connection once more when it is given back, which H2 would note in a file beside
            // the data.
            statement.execute("set trace_level_file 0");
            statement.execute("shutdown compact");
            return true;
        }
    }

    private static boolean isWorthIt(Statement statement, long small) throws SQLException {
        try (ResultSet row = statement.executeQuery(USED)) {
            if (!row.next()) {
                return false;
            }
            long size = Long.parseLong(row.getString(1));
            // Percent of the file in chunks, and percent of those in pages that count.
            long filled = Long.parseLong(row.getString(2)) * Long.parseLong(row.getString(3)) / 100;
            return size > small && filled < WELL_FILLED && size / 100 * filled < LARGE;
        }
    }
}
