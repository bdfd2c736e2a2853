package org.claimboard.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What was learned to make one number of the features of a candidate. */
interface Scoring {

    /** The sum for one of the candidates. */
    double sum(Map<String, double[]> features, int candidate);

    /** The words of a resource beside this class. */
    static String text(String file) {
        try (InputStream lines = Scoring.class.getResourceAsStream(file)) {
            if (lines == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
