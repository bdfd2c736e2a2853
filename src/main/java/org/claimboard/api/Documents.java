package org.claimboard.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimboard.record.LineEnds;
import org.claimboard.record.PlainText;
import org.jspecify.annotations.Nullable;

/** Bodies that hold JSON: read strictly, so that what is kept is what the client meant. */
final class Documents {

    private static final int DEEPEST = 30;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_MISTAKES = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Documents() {}

    /**
     * The object that the body holds.
     *
     * @throws ProblemException with the line and column where the body is no JSON, or with pointers to what no database
     *     keeps
     */
    static ObjectNode read(byte @Nullable [] body, String path) {
        return checked(parse(body == null ? new byte[0] : body, path), path);
    }

    /**
     * The same of a question, of whose texts nothing is kept: they may have the line ends of any program. Places in them stay
     * what they are.
     *
     * @throws ProblemException as {@link #read}
     */
    static ObjectNode readQuestion(byte @Nullable [] body, String path) {
        JsonNode tree = parse(body == null ? new byte[0] : body, path);
        endLines(tree);
        return checked(tree, path);
    }

    private static ObjectNode checked(JsonNode tree, String path) {
        if (!(tree instanceof ObjectNode document)) {
            throw bad(path, "The body is not a JSON object.", List.of());
        }
        List<Mistake> mistakes = new ArrayList<>();
        collect(document, "", mistakes);
        if (!mistakes.isEmpty()) {
            throw new ProblemException(
                    Problem.of(Kind.NOT_IN_FORMAT, "The document holds what cannot be kept.", path, mistakes));
        }
        return document;
    }

    private static void endLines(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                field.setValue(ended(field.getValue()));
                endLines(field.getValue());
            });
        } else if (tree instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, ended(list.get(i)));
                endLines(list.get(i));
            }
        }
    }

    private static JsonNode ended(JsonNode node) {
        return node.isTextual() ? TextNode.valueOf(LineEnds.inPlace(node.textValue())) : node;
    }

    private static JsonNode parse(byte[] body, String path) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            int column = at == null ? 1 : Math.max(1, at.getColumnNr());
            String why = Texts.printable(e.getOriginalMessage());
            throw bad(
                    path,
                    String.format(Locale.ROOT, "Line %d, column %d: %s", line, column, why),
                    List.of(Mistake.at(line, column, why)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException bad(String path, String detail, List<Mistake> mistakes) {
        return new ProblemException(Problem.of(Kind.BAD_JSON, detail, path, mistakes.isEmpty() ? null : mistakes));
    }

    private static void collect(JsonNode node, String pointer, List<Mistake> mistakes) {
        if (mistakes.size() == MOST_MISTAKES) {
            return;
        }
        if (node.isTextual() && !PlainText.is(node.textValue())) {
            mistakes.add(Mistake.in(pointer, "holds a control character or half a surrogate pair"));
        } else if (node.isNumber() && !isPlain(node)) {
            mistakes.add(Mistake.in(pointer, "is a number of more than " + LONGEST_NUMBER + " digits"));
        }
        node.properties().forEach(field -> {
            String child = pointer + "/" + escape(Texts.printable(field.getKey()));
            if (!PlainText.isLine(field.getKey())) {
                mistakes.add(Mistake.in(child, "is named with a control character or half a surrogate pair"));
            }
            collect(field.getValue(), child, mistakes);
        });
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(node.get(i), pointer + "/" + i, mistakes);
        }
    }

    /** Whether the number can be written out: an exponent must not unfold to millions of digits. */
    private static boolean isPlain(JsonNode number) {
        long scale = number.decimalValue().scale();
        return Math.abs(scale) <= LONGEST_NUMBER && number.decimalValue().precision() <= LONGEST_NUMBER;
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
