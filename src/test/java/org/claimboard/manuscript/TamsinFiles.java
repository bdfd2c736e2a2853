package org.claimboard.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.intake.ClaimFolder;
import org.claimboard.record.FileSet;

/** The claims, quotes and rates that the planted errors are about, and the shipped rates with their sources. */
final class TamsinFiles {

    private TamsinFiles() {}

    static FileSet copied(Path folder) throws IOException {
        copy(Path.of("src/test/resources/org/claimboard/manuscript/claims"), folder);
        copy(Path.of("claims", "rates"), folder.resolve("rates"));
        for (String source : List.of("ecb-reference-rates", "dailian-won-close", "newsquest-won-close")) {
            String file = source + ".yaml";
            String whole = Files.readString(Path.of("claims", "sources", file));
            // Their grades rest on the claims that are left out.
            String ungraded = whole.substring(0, whole.indexOf("\ncredibility:") + 1);
            Files.writeString(folder.resolve("sources").resolve(file), ungraded);
        }
        return ClaimFolder.read(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
    }
}
