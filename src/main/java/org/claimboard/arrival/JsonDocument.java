package org.claimboard.arrival;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The things that a JSON document lists: in arrays, in a {@code @graph}, in a feed, in an answer of Google's. Read as a
 * stream, of which no more than one record is held at a time.
 */
final class JsonDocument implements Elements {

    /** Fields that hold further things, and may be longer than memory. */
    private static final Set<String> LISTS =
            Set.of("@graph", "dataFeedElement", "item", "itemListElement", "claims", "claimReviewMarkupPages");

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(BoundedTree.LARGEST)
                    .maxNumberLength(1000)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;
    private final Deque<Open> open = new ArrayDeque<>();
    private final long onLine;
    private boolean ended;

    /** What is being read; a list has nothing of its own. */
    private record Open(long line, String pointer, ObjectNode rest, BoundedTree room, boolean isList) {}

    /**
     * @param onLine the line of the file that the document stands on; 0 if it is the whole file
     */
    JsonDocument(InputStream bytes, long onLine) throws IOException {
        this.parser = JSON.createParser(bytes);
        this.onLine = onLine;
    }

    @Override
    public @Nullable Element next() throws IOException {
        while (!ended) {
            long line = line();
            try {
                Element found = step();
                if (found != null) {
                    return found;
                }
            } catch (JsonProcessingException e) {
                ended = true;
                Remark refusal = new Remark(ArrivalRule.NOT_JSON, pointer(), e.getOriginalMessage());
                long at = onLine > 0 || e.getLocation() == null
                        ? line
                        : e.getLocation().getLineNr();
                return new Element(at, pointer(), JsonNodeFactory.instance.objectNode(), refusal);
            }
        }
        return null;
    }

    private @Nullable Element step() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            ended = true;
            return null;
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> begin(token);
            case END_ARRAY -> open.pop();
            case END_OBJECT -> {
                return end(open.pop());
            }
            case FIELD_NAME -> field(parser.currentName());
            default -> {
                // A plain value among the things of a list is nothing that could be taken.
            }
        }
        return null;
    }

    private void begin(JsonToken token) {
        open.push(new Open(
                line(),
                pointer(),
                JsonNodeFactory.instance.objectNode(),
                new BoundedTree(),
                token == JsonToken.START_ARRAY));
    }

    private void field(String name) throws IOException {
        Open object = open.element();
        JsonToken value = parser.nextToken();
        if (LISTS.contains(name) && value.isStructStart()) {
            begin(value);
        } else {
            object.rest().set(name, object.room().read(parser));
        }
    }

    private static @Nullable Element end(Open object) {
        if (object.room().isFull()) {
            Remark refusal = new Remark(ArrivalRule.TOO_LARGE, object.pointer(), "");
            return new Element(object.line(), object.pointer(), JsonNodeFactory.instance.objectNode(), refusal);
        }
        return object.rest().isEmpty() ? null : new Element(object.line(), object.pointer(), object.rest(), null);
    }

    private long line() {
        return onLine > 0 ? onLine : Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer(false).toString();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
