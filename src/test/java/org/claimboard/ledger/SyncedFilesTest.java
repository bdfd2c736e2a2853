package org.claimboard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed is on the disk before anybody is told. */
public class SyncedFilesTest {

    private static final int COMMITS = 100;

    @TempDir
    Path folder;

    private final FilePath synced = new SyncedFiles();
    private final FilePath cut = new PowerCut();

    @BeforeEach
    void register() {
        FilePath.register(synced);
        FilePath.register(cut);
        PowerCut.syncs = 0;
    }

    @AfterEach
    void unregister() {
        FilePath.unregister(synced);
        FilePath.unregister(cut);
    }

    @Test
    void commits_surviveAPowerCut_atOneSyncEach() throws SQLException {
        try (Connection store = open("synced:powercut:" + folder.resolve("store"))) {
            store.createStatement().execute("create table act (id integer primary key, text varchar)");
            int before = PowerCut.syncs;
            for (int i = 1; i <= COMMITS; i++) {
                insert(store, i);
                store.commit();
                assertThat(committedOnDisk()).isEqualTo(i);
            }
            assertThat(PowerCut.syncs - before).isBetween(COMMITS, COMMITS * 2);
        }
    }

    @Test
    void importOfThousands_takesFewSyncs() throws SQLException {
        try (Connection store = open("synced:powercut:" + folder.resolve("store"))) {
            store.createStatement().execute("create table act (id integer primary key, text varchar)");
            int before = PowerCut.syncs;
            for (int i = 1; i <= 5000; i++) {
                insert(store, i);
            }
            store.commit();
            assertThat(PowerCut.syncs - before).isLessThan(30);
        }
    }

    /** A transaction that takes too long is interrupted: that costs nobody else the database, nor what was committed. */
    @Test
    void thread_thatIsInterrupted_leavesTheDatabaseOpen() throws Exception {
        String path = "synced:" + folder.resolve("store");
        try (Connection store = open(path);
                Connection other = open(path)) {
            store.createStatement().execute("create table act (id integer primary key, text varchar)");
            store.commit();
            Thread interrupted = new Thread(() -> {
                try {
                    insert(other, 1);
                    Thread.currentThread().interrupt();
                    other.commit();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            interrupted.start();
            interrupted.join();
            insert(store, 2);
            store.commit();
            try (ResultSet rows = store.createStatement().executeQuery("select count(*) from act")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(2);
            }
        }
    }

    private static Connection open(String path) throws SQLException {
        Connection store = DriverManager.getConnection("jdbc:h2:" + path + ";WRITE_DELAY=0", "sa", "");
        store.setAutoCommit(false);
        return store;
    }

    private static void insert(Connection store, int id) throws SQLException {
        try (PreparedStatement insert = store.prepareStatement("insert into act values (?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, "x".repeat(500));
            insert.executeUpdate();
        }
    }

    /** What a machine finds that lost its power now. */
    private int committedOnDisk() throws SQLException {
        try (Connection left = open(folder.resolve("left").toString());
                ResultSet row = left.createStatement().executeQuery("select count(*) from act")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Keeps a copy of each database as it was when it was last synchronised. */
    public static final class PowerCut extends FilePathWrapper {

        private static int syncs;

        /** H2 makes one for each path. */
        public PowerCut() {}

        @Override
        public String getScheme() {
            return "powercut";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            Path file = Path.of(getBase().toString());
            return new Watched(super.open(mode), file, file.resolveSibling("left.mv.db"));
        }
    }

    private static final class Watched extends FileBase {

        private final FileChannel file;
        private final Path path;
        private final Path left;

        Watched(FileChannel file, Path path, Path left) {
            this.file = file;
            this.path = path;
            this.left = left;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            PowerCut.syncs++;
            Files.copy(path, left, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            return file.write(source, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return file.write(source);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
