package org.claimboard.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.claimboard.ledger.LedgerEnd;
import org.claimboard.ledger.RecordContents;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the folder of claim files, the ledger and the program were when the files were last read at a start. While all three
 * are the same, reading the files again would find the same. It lies beside the search indexes, which are made anew where
 * they are missing too.
 */
@ApplicationScoped
class LastReading {

    private static final Logger LOG = Logger.getLogger(LastReading.class);
    private static final String FILE = "claims-read";

    private final RecordContents records;
    private final Path directory;
    private final Path file;

    LastReading(RecordContents records, @ConfigProperty(name = "claimboard.search.directory") Path directory) {
        this.records = records;
        this.directory = directory;
        this.file = directory.resolve(FILE);
    }

    /** Whether the files of this fingerprint were read by this program into the ledger as it is. */
    boolean isOf(String fingerprint) {
        try {
            return Files.exists(file)
                    && state(fingerprint).filter(read()::equals).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private String read() throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** They were read, and nothing was wrong with them. */
    void keep(String fingerprint) {
        try {
            Optional<String> state = state(fingerprint);
            if (state.isPresent()) {
                Files.createDirectories(directory);
                Files.writeString(file, state.get(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            LOG.debugf(e, "The next start reads all claim files again: %s cannot be written", file);
        }
    }

    /** They were not all read. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Nothing for a program that is not packaged: its classes change one by one. */
    private Optional<String> state(String fingerprint) throws IOException {
        Path program = program();
        if (program == null || !Files.isRegularFile(program)) {
            return Optional.empty();
        }
        LedgerEnd end = QuarkusTransaction.requiringNew().call(records::end);
        return Optional.of(String.join(
                "\n",
                fingerprint,
                end.place() + " " + end.hash(),
                Files.size(program) + " " + Files.getLastModifiedTime(program).toMillis()));
    }

    private static @Nullable Path program() {
        CodeSource source = LastReading.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        try {
            return place == null ? null : Path.of(place.toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
