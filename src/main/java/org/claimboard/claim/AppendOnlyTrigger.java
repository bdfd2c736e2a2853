package org.claimboard.claim;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Keeps rows of an H2 table from being changed or deleted. On PostgreSQL a function of the schema does the same. */
public final class AppendOnlyTrigger implements Trigger {

    private String table = "";

    @Override
    public void init(
            Connection connection, String schema, String trigger, String table, boolean before, int operation) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException(table + " is append-only");
    }
}
