package org.claimboard.upkeep;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file of the embedded database. */
final class DataFolder {

    /** A file, also one that is written through to the disk. */
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file|synced):([^;]+)(?:;.*)?");

    private static final String ENDING = ".mv.db";

    private DataFolder() {}

    /** @throws StartFault if it cannot be written, or another process has it open */
    static void look(SmallRyeConfig config) {
        file(config).ifPresent(file -> {
            Folder.isWritable(parent(file), "the data", Database.URL);
            if (Files.exists(file)) {
                isFree(file);
            }
        });
    }

    /** The database's file; nothing if the database is not embedded, or not in a file. */
    static Optional<Path> file(SmallRyeConfig config) {
        return Beforehand.value(config, Database.URL, String.class)
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .map(url -> url.group(1))
                .map(path -> path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path)
                .map(path -> Path.of(path + ENDING));
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static void isFree(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock == null) {
                throw Failures.inUse(file.toAbsolutePath().normalize().toString());
            }
        } catch (IOException e) {
            throw new StartFault(
                    "this account may not write the data in "
                            + file.toAbsolutePath().normalize(),
                    "Give the file to the account that runs the tracker, or name other data with " + Database.URL,
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
