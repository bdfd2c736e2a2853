package org.claimboard.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimboard.intake.ClaimFolder;
import org.junit.jupiter.api.Test;

/** A tree that is read as it is, against the same one written to a file and read again. */
class TreeReaderTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "true",
            "null",
            "~",
            "12",
            "-0",
            "1e3",
            "0x1F",
            "1_000",
            "2025-01-31",
            "- a",
            "a: b",
            "#",
            "두\n줄",
            "\t",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "🙂",
            "word ".repeat(40) + "end",
            "\u0000",
            "half \uD83D",
            "a\u0085b");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1.50", "999999999", "1000000000", "1E+3", "1E-9", "1E+40", "1E+500", "0.10", "-0.0");

    @Test
    void trees_areReadAsFilesAre() {
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            ObjectNode tree = NODES.objectNode().put("claim", "a");
            IntStream.range(0, 1 + random.nextInt(4)).forEach(i -> tree.set("f" + i, node(random, random.nextInt(4))));
            assertSame("seed " + seed, tree);
        }
    }

    @Test
    void shippedRecords_areReadAsTheirFilesAre() throws IOException {
        for (FiledText file : ClaimFolder.read(Path.of("claims")).files()) {
            assertSame(file.path(), CanonicalForm.tree(file.filed()));
        }
    }

    /** Whatever makes a file larger than its words: escapes, indentation, a line for each word. */
    @Test
    void files_areNoLargerThanReckoned() throws YamlReader.Unreadable {
        List<String> wide =
                List.of("\u2028", "🙂", "\n", "\"", "a ", "a  ", " a", "\t", "두 ", "'", "\\", "x\n ", "12345678 ");
        for (int deep = 0; deep <= 28; deep++) {
            for (String part : wide) {
                ObjectNode tree = NODES.objectNode();
                ObjectNode at = tree;
                for (int i = 0; i < deep; i++) {
                    at = i % 2 == 0 ? at.putObject("a") : at.putObject("b");
                }
                at.put("text", part.repeat(400) + "end");
                at.putArray("list").add(1).add(new BigDecimal("1E-390")).add("").add(part);
                String file = YamlWriter.write(tree);
                assertThat((long) file.codePointCount(0, file.length()))
                        .as(deep + " deep: " + part)
                        .isLessThanOrEqualTo(TreeReader.largest(tree));
            }
        }
    }

    @Test
    void whatNoFileHolds_isRefused() {
        ObjectNode deep = NODES.objectNode();
        ObjectNode at = deep;
        for (int i = 0; i < 31; i++) {
            at = at.putObject("a");
        }
        at.put("b", 1);
        assertThat(whyNot(deep, true)).contains("nested deeper than 30 levels").isEqualTo(whyNot(deep, false));
        ObjectNode large = NODES.objectNode().put("a", "word ".repeat(110_000) + "end");
        assertThat(whyNot(large, true)).isEqualTo("larger than 512 KiB");
        assertThat(whyNot(large, false)).isNotEmpty();
    }

    private static JsonNode node(Random random, int depth) {
        return switch (depth == 0 ? random.nextInt(3) : 3 + random.nextInt(2)) {
            case 0 -> NODES.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
            case 1 -> NODES.booleanNode(random.nextBoolean());
            // Most have nothing that is refused, so that the others are compared to their end.
            case 2 -> NODES.textNode(TEXTS.get(random.nextInt(random.nextInt(20) == 0 ? TEXTS.size() : 22)));
            case 3 -> {
                ArrayNode array = NODES.arrayNode();
                IntStream.rangeClosed(0, random.nextInt(3))
                        .forEach(i -> array.add(node(random, random.nextInt(depth))));
                yield array;
            }
            default -> {
                ObjectNode object = NODES.objectNode();
                IntStream.rangeClosed(0, random.nextInt(3))
                        .forEach(i -> object.set("k~/" + i, node(random, random.nextInt(depth))));
                yield object;
            }
        };
    }

    private static void assertSame(String which, JsonNode tree) {
        String refused = whyNot(tree, false);
        assertThat(whyNot(tree, true)).as(which).isEqualTo(refused);
        if (refused.isEmpty()) {
            YamlReader.Parsed file = parsed(tree, false);
            YamlReader.Parsed read = parsed(tree, true);
            assertThat(read.tree()).as(which).isEqualTo(file.tree());
            assertThat(order(read)).as(which).isEqualTo(order(file));
        }
    }

    /** Each part with how many lines begin before its own: the numbers themselves differ where texts are folded. */
    private static Map<String, Long> order(YamlReader.Parsed parsed) {
        Map<String, Integer> lines = parsed.lines().byPointer();
        return lines.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> lines.values().stream()
                        .distinct()
                        .filter(line -> line < entry.getValue())
                        .count()));
    }

    private static String whyNot(JsonNode tree, boolean asTree) {
        try {
            read(tree, asTree);
            return "";
        } catch (YamlReader.Unreadable e) {
            return e.why();
        }
    }

    private static YamlReader.Parsed parsed(JsonNode tree, boolean asTree) {
        try {
            return read(tree, asTree);
        } catch (YamlReader.Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static YamlReader.Parsed read(JsonNode tree, boolean asTree) throws YamlReader.Unreadable {
        return asTree ? TreeReader.read(tree) : YamlReader.read(YamlWriter.write(tree));
    }
}
