package org.claimboard.upkeep;

import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database: whether it lets us in. */
final class Database {

    static final String URL = "quarkus.datasource.jdbc.url";

    private static final String QUIET = "TRACE_LEVEL_FILE";
    private static final String ONLY_IF_THERE = "IFEXISTS";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private Database() {}

    /** @throws StartFault if it does not. A database in a file that is not there yet will be made. */
    static void look(SmallRyeConfig config) {
        String url = Beforehand.value(config, URL, String.class).orElse("");
        boolean embedded = DataFolder.file(config).filter(Files::exists).isPresent();
        if (embedded || (url.startsWith("jdbc:postgresql:") && config.isPropertyPresent(PASSWORD))) {
            connect(config, url);
        }
    }

    /**
     * The database that is there, and no other: H2 knows nothing yet of files that are written through, and would make a
     * database of that name instead. It writes a file of its own about each refusal, which is not wanted.
     */
    private static String existing(String url) {
        if (!url.startsWith("jdbc:h2:")) {
            return url;
        }
        String file = url.replaceFirst("^jdbc:h2:synced:", "jdbc:h2:file:");
        return file
                + (url.contains(ONLY_IF_THERE) ? "" : ";" + ONLY_IF_THERE + "=TRUE")
                + (url.contains(QUIET) ? "" : ";" + QUIET + "=0");
    }

    private static void connect(SmallRyeConfig config, String url) {
        String user = Beforehand.value(config, USER, String.class).orElse("");
        String password = Beforehand.value(config, PASSWORD, String.class).orElse("");
        try (Connection connection = DriverManager.getConnection(existing(url), user, password)) {
            connection.isReadOnly();
        } catch (SQLException e) {
            throw Failures.ofDatabase(e, url, user);
        }
    }
}
