package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every quantity of the shipped claims, from the words in which it is stated. */
class ShippedQuantitiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the words do not say, or say in a language that is not read. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "지난해", "“last year” is a year only for who knows when it was written",
            "1452.7원", "the words say won; that they are won for one dollar stands in the headline",
            "突破千亿大关", "Chinese is not read",
            "千亿峰值", "Chinese is not read",
            "far fewer than 50,000", "the words do not say what is counted",
            "much smaller than the 50,000", "the words do not say what is counted");

    record Shipped(
            String stated,
            String context,
            boolean none,
            @Nullable BigDecimal value,
            String unit,
            @Nullable String qualifier) {}

    @Test
    void read_ofWhatIsStated_isTheQuantityOfTheClaim() throws IOException {
        Set<String> unread = new LinkedHashSet<>();
        int count = 0;
        for (Shipped shipped : shipped()) {
            count++;
            if (!isRead(shipped, shipped.stated()) && !isRead(shipped, shipped.context())) {
                unread.add(shipped.stated());
            }
        }
        assertThat(count).isGreaterThan(80);
        assertThat(unread).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    /** Whether the quantity is read from the text, in the place where the text has the words. */
    private static boolean isRead(Shipped shipped, String text) {
        int start = text.indexOf(shipped.stated());
        int end = start + shipped.stated().length();
        List<ReadQuantity> found = QuantityReader.read(text).stream()
                .filter(quantity -> quantity.start() < end && quantity.end() > start)
                .toList();
        if (start < 0 || shipped.none()) {
            return start >= 0 && found.isEmpty();
        }
        return found.stream().anyMatch(quantity -> same(shipped, quantity));
    }

    private static boolean same(Shipped shipped, ReadQuantity read) {
        BigDecimal value = read.value();
        Unit unit = read.unit();
        Qualifier qualifier = read.qualifier();
        return value != null
                && shipped.value() != null
                && value.compareTo(shipped.value()) == 0
                && unit != null
                && unit.code().equals(shipped.unit())
                && Objects.equals(qualifier == null ? null : qualifier.word(), shipped.qualifier());
    }

    private static List<Shipped> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("claims"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ShippedQuantitiesTest::tree)
                    .flatMap(ShippedQuantitiesTest::quantities)
                    .toList();
        }
    }

    private static Stream<Shipped> quantities(JsonNode claim) {
        String appears = claim.at("/appears/0/quote").asText();
        Stream<Shipped> own = elements(claim.path("quantities")).flatMap(node -> withConversions(node, appears));
        Stream<Shipped> evidence = elements(claim.path("evidence"))
                .filter(node -> node.has("quantity"))
                .flatMap(node ->
                        withConversions(node.get("quantity"), node.path("quote").asText()));
        return Stream.concat(own, evidence);
    }

    private static Stream<Shipped> withConversions(JsonNode quantity, String context) {
        return Stream.concat(Stream.of(quantity), elements(quantity.path("conversions")))
                .map(node -> new Shipped(
                        node.get("stated").asText(),
                        context,
                        node.path("none").asBoolean(),
                        node.has("value") ? new BigDecimal(node.get("value").asText()) : null,
                        node.get("unit").asText(),
                        node.has("qualifier") ? node.get("qualifier").asText() : null));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return Stream.iterate(0, index -> index < list.size(), index -> index + 1)
                .map(list::get);
    }

    private static JsonNode tree(Path file) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return JSON.valueToTree(loaded);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
