package org.claimboard.manuscript;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A store with the claims, quotes and rates that the planted errors are about, and the shipped rates with their
 * sources, without the shipped claims.
 */
public class TamsinStore implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path folder = Files.createTempDirectory("tamsin");
            copy(Path.of("src/test/resources/org/claimboard/manuscript/claims"), folder);
            copy(Path.of("claims", "rates"), folder.resolve("rates"));
            for (String source : List.of("ecb-reference-rates", "dailian-won-close", "newsquest-won-close")) {
                String file = source + ".yaml";
                String whole = Files.readString(Path.of("claims", "sources", file));
                // Their grades rest on the claims that are left out.
                String ungraded = whole.substring(0, whole.indexOf("\ncredibility:") + 1);
                Files.writeString(folder.resolve("sources").resolve(file), ungraded);
            }
            return Map.of("claimboard.claims", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
