package org.claimboard.start;

import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database: whether it lets us in. */
final class Database {

    static final String URL = "quarkus.datasource.jdbc.url";

    private static final String QUIET = "TRACE_LEVEL_FILE";
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

    /** H2 writes a file of its own about each refusal. */
    private static String quiet(String url) {
        return url.startsWith("jdbc:h2:") && !url.contains(QUIET) ? url + ";" + QUIET + "=0" : url;
    }

    private static void connect(SmallRyeConfig config, String url) {
        String user = Beforehand.value(config, USER, String.class).orElse("");
        String password = Beforehand.value(config, PASSWORD, String.class).orElse("");
        try (Connection connection = DriverManager.getConnection(quiet(url), user, password)) {
            connection.isReadOnly();
        } catch (SQLException e) {
            throw Failures.ofDatabase(e, url, user);
        }
    }
}
