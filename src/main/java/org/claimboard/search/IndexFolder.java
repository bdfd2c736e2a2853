package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;

/**
 * A folder with the generations of one index. A file names the one that counts and is replaced in one step, so that
 * whoever is killed while building another leaves only what the next one sweeps away.
 */
final class IndexFolder {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final String CURRENT = "current";

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** The generation that counts, if there is one. */
    Optional<Path> current() {
        try {
            Path current =
                    folder.resolve(Files.readString(folder.resolve(CURRENT)).strip());
            return Files.isDirectory(current) ? Optional.of(current) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where a new generation can be built. */
    Path fresh() throws IOException {
        Files.createDirectories(folder);
        return folder.resolve("g" + UUID.randomUUID().toString().substring(0, 13));
    }

    /** From now on this one counts. */
    void makeCurrent(Path generation) throws IOException {
        Path next = folder.resolve(CURRENT + ".next");
        byte[] name = generation.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(name));
            file.force(true);
        }
        Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the generations that do not count and that nobody is building. */
    void sweep() {
        Optional<Path> current = current();
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> stale = entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.equals(current.orElse(null)))
                    .toList();
            stale.forEach(IndexFolder::removeUnlessInUse);
        } catch (IOException e) {
            LOG.warnf("Cannot sweep %s: %s", folder, e.getMessage());
        }
    }

    private static void removeUnlessInUse(Path generation) {
        try (FSDirectory directory = FSDirectory.open(generation)) {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
        } catch (LockObtainFailedException e) {
            return;
        } catch (IOException e) {
            LOG.warnf("Cannot look into %s: %s", generation, e.getMessage());
            return;
        }
        try (Stream<Path> files = Files.walk(generation)) {
            files.sorted(Comparator.reverseOrder()).forEach(IndexFolder::remove);
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("Cannot remove %s: %s", generation, e.getMessage());
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
