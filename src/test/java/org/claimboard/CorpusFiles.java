package org.claimboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Claim files of a corpus of checked claims, which has an {@code id}, {@code title} and {@code text} a line.
 *
 * @param ids the id of each claim in the corpus by its slug
 */
record CorpusFiles(Path folder, Map<String, String> ids) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes them below the folder. */
    static CorpusFiles write(Path corpus, String language, Path folder) throws IOException {
        Path claimants = Files.createDirectories(folder.resolve("claimants"));
        Path claims = Files.createDirectories(folder.resolve("corpus/claims"));
        Files.write(
                claimants.resolve("somebody.yaml"),
                List.of("claimant: somebody", "kind: unnamed", "names:", "  en: Somebody", "  ko: 누군가"));
        Map<String, String> ids = new HashMap<>();
        for (String line : Files.readAllLines(corpus)) {
            JsonNode claim = JSON.readTree(line);
            String id = claim.path("id").asText();
            String slug = "c" + ids.size() + "-"
                    + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            ids.put(slug, id);
            Files.write(claims.resolve(slug + ".yaml"), lines(slug, language, claim));
        }
        return new CorpusFiles(folder, ids);
    }

    private static List<String> lines(String slug, String language, JsonNode claim) {
        String title = claim.path("title").asText();
        String text = claim.path("text").asText();
        return List.of(
                "claim: " + slug,
                "language: " + language,
                "title:",
                "  " + language + ": " + quoted(title.isBlank() ? text : title),
                "text:",
                "  " + language + ": " + quoted(text.isBlank() ? title : text),
                "kind: event",
                "claimant: somebody");
    }

    /** A text as JSON has it is one that YAML has. */
    private static String quoted(String text) {
        return JSON.valueToTree(text.strip().replaceAll("\\p{Cntrl}", " ")).toString();
    }
}
