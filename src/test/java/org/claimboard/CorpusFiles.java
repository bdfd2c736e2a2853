package org.claimboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Claim files of a corpus of checked claims, which has an {@code id}, {@code title} and {@code text} a line.
 *
 * @param claims the claims by slug, in the order of the corpus
 * @param parts the files by path, cut into sets that are each imported at once
 */
record CorpusFiles(Map<String, Claim> claims, List<SortedMap<String, String>> parts) {

    /** Far below what one import takes, so that none holds the others up for long. */
    private static final int MOST_FILES = 5_000;

    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_NAME = 60;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A claim as the corpus has it. */
    record Claim(String id, String words) {}

    /** The claim that goes by the slug. */
    Claim claim(String slug) {
        return Objects.requireNonNull(claims.get(slug), slug);
    }

    static CorpusFiles read(Path corpus, String language) throws IOException {
        Map<String, Claim> claims = new LinkedHashMap<>();
        List<SortedMap<String, String>> parts = new ArrayList<>();
        int room = 0;
        for (String line : Files.readAllLines(corpus)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode claim = JSON.readTree(line);
            String id = claim.path("id").asText();
            String slug = slug(claims.size(), id);
            String file = file(slug, language, claim);
            room -= file.length();
            if (room < 0 || parts.get(parts.size() - 1).size() == MOST_FILES) {
                parts.add(new TreeMap<>(Map.of("claimants/somebody.yaml", claimant())));
                room = MOST_CHARACTERS;
            }
            claims.put(
                    slug,
                    new Claim(
                            id,
                            fit(claim.path("text").asText(claim.path("title").asText()))));
            parts.get(parts.size() - 1).put("corpus/claims/" + slug + ".yaml", file);
        }
        return new CorpusFiles(claims, parts);
    }

    /**
     * With its number, since ids may differ in nothing but what a slug cannot hold, and so that claims that are alike stay
     * in the order of the corpus.
     */
    private static String slug(int number, String id) {
        String name = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String slug =
                String.format(Locale.ROOT, "c%06d-", number) + name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return slug.replaceAll("-+", "-").replaceAll("-$", "");
    }

    private static String claimant() {
        return "claimant: somebody\nkind: unnamed\nnames:\n  en: Somebody\n  ko: 누군가\n";
    }

    private static String file(String slug, String language, JsonNode claim) {
        String title = fit(claim.path("title").asText(""));
        String text = fit(claim.path("text").asText(""));
        return String.join(
                "\n",
                "claim: " + slug,
                "language: " + language,
                "title:",
                "  " + language + ": " + quoted(title.isEmpty() ? text : title),
                "text:",
                "  " + language + ": " + quoted(text.isEmpty() ? title : text),
                "kind: event",
                "claimant: somebody",
                "");
    }

    /** Without what no claim file may hold. */
    private static String fit(String text) {
        String clean = text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST_TEXT
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_TEXT)).strip();
    }

    /** A text as JSON has it is one that YAML has. */
    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }
}
