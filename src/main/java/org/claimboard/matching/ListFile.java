package org.claimboard.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list beside these classes: a line for each entry; lines that begin with # say what it is. */
final class ListFile {

    private ListFile() {}

    /**
     * Its entries, in their order.
     *
     * @throws IllegalStateException if there is no such list
     */
    static List<String> lines(String name) {
        try (InputStream file = ListFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
