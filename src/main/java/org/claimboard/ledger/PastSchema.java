package org.claimboard.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/**
 * The schema {@code past}: views that go by the names of the tables and show the rows that were there at a publication.
 * A session in it runs the same queries as one in the present.
 */
@ApplicationScoped
class PastSchema {

    void enter(Session session, long publication) {
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                if (isH2(connection)) {
                    statement.execute("set @as_of = " + publication);
                    statement.execute("set schema_search_path public");
                    statement.execute("set schema past");
                } else {
                    statement.execute("set local claimboard.as_of = '" + publication + "'");
                    statement.execute("set local search_path = past, public");
                }
            }
        });
    }

    /** On PostgreSQL the settings end with the transaction, which may already have failed. */
    void leave(Session session) {
        session.doWork(connection -> {
            if (isH2(connection)) {
                connection.setSchema("PUBLIC");
            }
        });
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
