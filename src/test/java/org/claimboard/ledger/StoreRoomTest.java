package org.claimboard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRoomTest {

    private static final long SMALL = 4L << 20;

    @TempDir
    Path folder;

    private final FilePath synced = new SyncedFiles();

    @BeforeEach
    void register() {
        FilePath.register(synced);
    }

    @AfterEach
    void unregister() {
        FilePath.unregister(synced);
    }

    @Test
    void fileThatIsMostlyEmpty_isMadeSmall_andKeepsWhatItHolds() throws SQLException, IOException {
        fill(20_000);
        run("delete from act where id > 1000");
        long before = Files.size(file());
        try (Connection store = open()) {
            assertThat(StoreRoom.giveBack(store, SMALL)).isTrue();
            // As a pool does when the connection is given back; H2 notes that it refuses.
            assertThatThrownBy(store::getWarnings).isInstanceOf(SQLException.class);
        }
        assertThat(Files.size(file())).isLessThan(before / 3);
        assertThat(count()).isEqualTo(1000);
        assertThat(folder).isDirectoryContaining("glob:**/store.mv.db");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void fileThatIsSmall_staysOpen() throws SQLException {
        fill(10);
        try (Connection store = open()) {
            assertThat(StoreRoom.giveBack(store, SMALL)).isFalse();
            assertThat(store.isValid(1)).isTrue();
        }
    }

    @Test
    void memory_isNoFile() throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
            assertThat(StoreRoom.giveBack(store, 0)).isFalse();
            assertThat(store.isValid(1)).isTrue();
        }
    }

    private void fill(int rows) throws SQLException {
        run("create table act (id integer primary key, text varchar)");
        run("insert into act select x, repeat(rawtohex(random_uuid()), 16) from system_range(1, " + rows + ")");
    }

    private long count() throws SQLException {
        try (Connection store = open();
                ResultSet row = store.createStatement().executeQuery("select count(*) from act")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection store = open();
                Statement running = store.createStatement()) {
            running.execute(statement);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:synced:" + folder.resolve("store") + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0", "sa", "");
    }

    private Path file() {
        return folder.resolve("store.mv.db");
    }
}
