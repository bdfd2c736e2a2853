package org.claimboard.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Sha256;
import org.claimboard.record.Words;

/**
 * What the records of a folder said when they were exported into it. It lies beside their files and goes along with them, so
 * that a file which was changed since is known to begin from there, and not from what was read before.
 *
 * @param hashes of the records' canonical form: SHA-256, in hexadecimal
 */
record ExportBaseline(Map<RecordKey, String> hashes) {

    static final String FILE = ".claimboard-export";

    static final ExportBaseline NONE = new ExportBaseline(Map.of());

    private static final long LARGEST = 32L << 20;
    private static final String HEAD = "# What the records said when they were exported. Keep it with their files.";

    static ExportBaseline of(List<FiledRecord> records) {
        Map<RecordKey, String> hashes = new HashMap<>();
        records.forEach(record ->
                hashes.put(new RecordKey(record.recordType(), record.slug()), Sha256.hex(CanonicalForm.json(record))));
        return new ExportBaseline(hashes);
    }

    /** The one that lies in the folder; an empty one if none does, or it cannot be read. */
    static ExportBaseline in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return NONE;
        }
        Map<RecordKey, String> hashes = new HashMap<>();
        try (Stream<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()) {
            lines.map(line -> line.strip().split(" ", -1))
                    .filter(parts -> parts.length == 3)
                    .forEach(parts -> Words.find(RecordType.class, parts[0])
                            .ifPresent(type -> hashes.put(new RecordKey(type, parts[1]), parts[2])));
        }
        return new ExportBaseline(hashes);
    }

    void write(Path folder) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        hashes.forEach((key, hash) -> lines.put(key.type().word() + " " + key.slug(), hash));
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        lines.forEach((key, hash) -> text.append(key).append(' ').append(hash).append('\n'));
        Files.writeString(folder.resolve(FILE), text.toString(), StandardCharsets.UTF_8);
    }

    /** Whether the record said this when it was exported. */
    boolean isOf(RecordKey key, String contentHash) {
        return contentHash.equals(hashes.get(key));
    }
}
