package org.claimboard.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checked claims and sentences of which it is known which claims cover them.
 *
 * @param queries the sentences by their ids, in the order of the file
 * @param right the slugs of the claims that cover each
 */
record CheckedSet(List<ClaimWords> claims, Map<String, String> queries, Map<String, Set<String>> right) {

    /** Reads corpus.jsonl, queries.PART.tsv and qrels.PART.tsv. */
    static CheckedSet read(Path folder, String part) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<ClaimWords> claims = new ArrayList<>();
        Map<String, String> slugs = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            JsonNode claim = json.readTree(line);
            Wording wording =
                    Wording.of(claim.path("title").asText(), claim.path("text").asText());
            // In the order of the corpus, where claims that are alike are told apart by nothing else.
            String slug = String.format(Locale.ROOT, "c%06d", slugs.size());
            slugs.put(claim.path("id").asText(), slug);
            claims.add(new ClaimWords(slug, Map.of(Tongue.of(wording.text()), wording)));
        }
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("queries." + part + ".tsv"))) {
            String[] cells = line.split("\t", 2);
            queries.put(cells[0], cells[1]);
        }
        Map<String, Set<String>> right = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels." + part + ".tsv"))) {
            String[] cells = line.split("\\s+", -1);
            right.computeIfAbsent(cells[0], id -> new HashSet<>()).add(slugs.getOrDefault(cells[2], cells[2]));
        }
        return new CheckedSet(claims, queries, right);
    }
}
