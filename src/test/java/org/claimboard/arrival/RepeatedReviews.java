package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a large file of reviews out of a small one, by repeating its records with pages and claims of their own. */
final class RepeatedReviews {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RepeatedReviews() {}

    /**
     * Writes the file.
     *
     * @param args a file with a review on each line, how many there are to be, the file to write
     */
    public static void main(String... args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        int wanted = Integer.parseInt(args[1]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8)) {
            for (int i = 0; i < wanted; i++) {
                JsonNode record = MAPPER.readTree(lines.get(i % lines.size()));
                int round = i / lines.size();
                if (round > 0 && record instanceof ObjectNode review) {
                    change(review, "url", "?round=" + round);
                    change(review, "claimReviewed", " (" + round + ")");
                }
                out.write(record.toString());
                out.newLine();
            }
        }
    }

    private static void change(ObjectNode review, String field, String added) {
        if (review.path(field).isTextual()) {
            review.put(field, review.path(field).textValue() + added);
        }
    }
}
