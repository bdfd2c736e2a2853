package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.prose.Sentences;
import org.claimboard.record.Unit;
import org.claimboard.upkeep.Console;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The article that is shipped, against the claims that editors found in it. */
class ShippedArticleTest {

    private static final Path FOLDER = Path.of("claims/deepseek-openai");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void in_theArticle_proposesTheSentencesOfItsClaims() throws IOException {
        List<String> passages = passages();
        List<String> missed = new ArrayList<>();
        int claims = 0;
        try (Stream<Path> files = Files.list(FOLDER.resolve("claims"))) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode place : tree(file).path("appears")) {
                    claims++;
                    String passage = passages.get(place.get("passage").asInt() - 1);
                    if (!isProposed(passage, place.get("quote").asText())) {
                        missed.add(file.getFileName().toString());
                    }
                }
            }
        }
        double recall = 1 - (double) missed.size() / claims;
        Console.out().printf(Locale.ROOT, "recall of proposals: %.3f of %d, missed %s%n", recall, claims, missed);
        assertThat(recall).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void in_theArticle_readsTheHeadlineFigures() throws IOException {
        List<Proposal> proposals = passages().stream()
                .flatMap(passage -> Proposals.in(passage).stream())
                .toList();

        assertReads(proposals, "5600000", "USD");
        assertReads(proposals, "5000000000", "USD");
        assertReads(proposals, "16000", "chips");
        assertReads(proposals, "2000", "chips");
        assertReads(proposals, "10000", "chips");
        assertReads(proposals, "100000000000", "CNY");
        assertReads(proposals, "7500000000", "KRW");
        assertReads(proposals, "6700000000000", "KRW");
        assertReads(proposals, "20000000000000", "KRW");
        assertReads(proposals, "2015", "year");
        assertReads(proposals, "2021", "year");
    }

    private static void assertReads(List<Proposal> proposals, String value, String unit) {
        assertThat(proposals)
                .flatExtracting(Proposal::quantities)
                .anyMatch(quantity -> quantity.value() != null
                        && new BigDecimal(value).compareTo(quantity.value()) == 0
                        && Objects.equals(quantity.unit(), new Unit(unit)));
    }

    /** Whether every sentence of the passage that holds the quote, or a part of it, is among the proposals. */
    private static boolean isProposed(String passage, String quote) {
        int start = passage.indexOf(quote);
        int end = start + quote.length();
        List<String> proposed =
                Proposals.in(passage).stream().map(Proposal::sentence).toList();
        return start >= 0
                && Sentences.in(passage).stream()
                        .filter(sentence -> sentence.start() < end && sentence.end() > start)
                        .allMatch(sentence -> proposed.contains(sentence.words()));
    }

    private static List<String> passages() throws IOException {
        List<String> passages = new ArrayList<>();
        tree(FOLDER.resolve("article.yaml"))
                .path("passages")
                .forEach(node -> passages.add(node.get("text").asText()));
        return passages;
    }

    private static JsonNode tree(Path file) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return JSON.valueToTree(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
