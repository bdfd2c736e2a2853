package org.claimboard;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.claimboard.site.AnswerCache;

/**
 * Takes the store of a running application back to what it was behind its start, in place of another start, which takes ten
 * times as long. Sequences go on: what Hibernate drew ahead is not given out twice.
 */
@ApplicationScoped
@Unremovable
public class FreshStore {

    private static final String COPY = "behind_the_start";
    private static final int TRIES = 5;

    @Inject
    DataSource database;

    @Inject
    AnswerCache answers;

    @Inject
    IndexesAtTheEnd indexes;

    private boolean copied;

    /** Called before each class. */
    void begin() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            Copy copy = connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? new OfH2(connection)
                    : new OfPostgres(connection);
            if (copied) {
                takeBack(copy);
            } else {
                copy.make();
                copied = true;
            }
        }
    }

    private void takeBack(Copy copy) throws SQLException, InterruptedException {
        // What they read of a ledger that is taken back meanwhile would be told once more.
        indexes.await();
        for (int attempt = 1; ; attempt++) {
            try {
                copy.takeBack();
                break;
            } catch (SQLException e) {
                // Something that the last test left to be done holds a row.
                if (attempt == TRIES) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        answers.forget();
        // They find that the ledger is shorter than what they know, as where a database was restored.
        indexes.await();
    }

    private abstract static class Copy {

        final Connection connection;
        private final String schema;

        Copy(Connection connection, String schema) {
            this.connection = connection;
            this.schema = schema;
        }

        /** All tables at one moment. */
        void make() throws SQLException {
            run("create schema " + COPY);
            run(eachTable("create table " + COPY + ".%1$s as select * from public.%1$s where 1 = 0"));
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                transaction(eachTable("insert into " + COPY + ".%1$s select * from public.%1$s"));
            } finally {
                connection.setTransactionIsolation(usual);
            }
        }

        abstract void takeBack() throws SQLException;

        final void run(String... commands) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (String command : commands) {
                    statement.execute(command);
                }
            }
        }

        final void transaction(String... commands) throws SQLException {
            connection.setAutoCommit(false);
            try {
                run(commands);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }

        final String[] eachTable(String command) throws SQLException {
            return tables().stream()
                    .map(table -> String.format(Locale.ROOT, command, table))
                    .toArray(String[]::new);
        }

        final List<String> tables() throws SQLException {
            List<String> tables = new ArrayList<>();
            DatabaseMetaData known = connection.getMetaData();
            try (ResultSet row =
                    known.getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (row.next()) {
                    String name = Objects.requireNonNull(row.getString("TABLE_NAME"));
                    if (!name.equalsIgnoreCase("flyway_schema_history")) {
                        tables.add("\"" + name + "\"");
                    }
                }
            }
            return tables;
        }
    }

    /** In one transaction, which others see the whole of or nothing; without the triggers, which keep what is appended. */
    private static final class OfH2 extends Copy {

        private static final String TRIGGERS = COPY + ".triggers";

        OfH2(Connection connection) {
            super(connection, "PUBLIC");
        }

        @Override
        void make() throws SQLException {
            super.make();
            run("create table " + TRIGGERS + " as select distinct trigger_name, event_object_table, java_class"
                    + " from information_schema.triggers where trigger_schema = 'PUBLIC'");
        }

        /** Name, table and class of each, among them those that a test has dropped. */
        private List<String[]> triggers() throws SQLException {
            List<String[]> triggers = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from " + TRIGGERS)) {
                while (row.next()) {
                    triggers.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
                }
            }
            return triggers;
        }

        @Override
        void takeBack() throws SQLException {
            String[] emptied = eachTable("delete from public.%s");
            String[] filled = eachTable("insert into public.%1$s select * from " + COPY + ".%1$s");
            List<String> dropped = new ArrayList<>();
            List<String> created = new ArrayList<>();
            for (String[] trigger : triggers()) {
                dropped.add(String.format(Locale.ROOT, "drop trigger if exists public.%s", trigger[0]));
                created.add(String.format(
                        Locale.ROOT,
                        "create trigger if not exists public.%s before update, delete on public.%s for each row call '%s'",
                        (Object[]) trigger));
            }
            run("set referential_integrity false");
            try {
                run(dropped.toArray(String[]::new));
                transaction(Stream.concat(Stream.of(emptied), Stream.of(filled)).toArray(String[]::new));
            } finally {
                run(created.toArray(String[]::new));
                run("set referential_integrity true");
            }
        }
    }

    /** As a replica writes: without triggers, which keep what is appended. */
    private static final class OfPostgres extends Copy {

        OfPostgres(Connection connection) {
            super(connection, "public");
        }

        @Override
        void takeBack() throws SQLException {
            String emptied = "truncate "
                    + String.join(
                            ", ",
                            tables().stream().map(name -> "public." + name).toList());
            String[] filled = eachTable("insert into public.%1$s select * from " + COPY + ".%1$s");
            transaction(behind("set local session_replication_role = replica", behind(emptied, filled)));
        }

        private static String[] behind(String first, String... others) {
            List<String> all = new ArrayList<>(List.of(others));
            all.add(0, first);
            return all.toArray(String[]::new);
        }
    }
}
