package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads the part of YAML that is JSON in a readable dress: mappings, lists, texts, decimal numbers, true and false.
 * Aliases, anchors, tags and several documents are refused, so that no file is larger than it looks.
 */
public final class YamlReader {

    /** Bytes of the largest file that is read. */
    public static final int LARGEST_FILE = 512 * 1024;

    static final int DEEPEST = 30;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final Iterator<Event> events;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST + 5);
        options.setCodePointLimit(LARGEST_FILE);
        this.events = new Yaml(options).parse(new StringReader(text)).iterator();
    }

    /**
     * Reads one file's text.
     *
     * @throws Unreadable if the text is not in this part of YAML
     */
    public static Parsed read(String text) throws Unreadable {
        try {
            YamlReader reader = new YamlReader(text);
            JsonNode tree = reader.document();
            return new Parsed(tree, new Lines(reader.lines));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new Unreadable(mark == null ? 1 : mark.getLine() + 1, firstLine(e.getProblem()));
        } catch (YAMLException e) {
            throw new Unreadable(1, firstLine(e.getMessage()));
        }
    }

    public record Parsed(JsonNode tree, Lines lines) {}

    /** Why a text cannot be read, and on which line. */
    public static final class Unreadable extends Exception {
        private final int line;
        private final String why;

        public Unreadable(int line, String why) {
            super(why);
            this.line = line;
            this.why = why;
        }

        public String why() {
            return why;
        }

        public int line() {
            return line;
        }
    }

    private JsonNode document() throws Unreadable {
        events.next();
        Event start = events.next();
        if (!start.is(Event.ID.DocumentStart)) {
            throw new Unreadable(1, "the file is empty");
        }
        JsonNode tree = node(events.next(), "", 0);
        events.next();
        Event end = events.next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw new Unreadable(line(end), "a second document begins; one file holds one record");
        }
        return tree;
    }

    private JsonNode node(Event event, String pointer, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(line(event), "nested deeper than " + DEEPEST + " levels");
        }
        if (event.is(Event.ID.Alias)) {
            throw new Unreadable(line(event), "aliases (*name) are not allowed; write the text out");
        }
        if (event instanceof NodeEvent named && named.getAnchor() != null) {
            throw new Unreadable(line(event), "anchors (&name) are not allowed");
        }
        lines.putIfAbsent(pointer, line(event));
        if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping.getTag(), event);
            return mapping(pointer, depth);
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), event);
            return sequence(pointer, depth);
        }
        return scalar((ScalarEvent) event);
    }

    private ObjectNode mapping(String pointer, int depth) throws Unreadable {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Unreadable(line(event), "a key must be a plain word");
            }
            String name = clean(key.getValue(), line(key));
            if (object.has(name)) {
                throw new Unreadable(line(event), "the key \"" + name + "\" stands here twice");
            }
            String child = pointer + "/" + Lines.escape(name);
            lines.put(child, line(event));
            object.set(name, node(events.next(), child, depth + 1));
        }
        return object;
    }

    private ArrayNode sequence(String pointer, int depth) throws Unreadable {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            array.add(node(event, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private static JsonNode scalar(ScalarEvent event) throws Unreadable {
        refuseTag(event.getTag(), event);
        String text = clean(event.getValue(), line(event));
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (event.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) {
            return nodes.textNode(text);
        }
        if (text.isEmpty() || text.equals("~") || text.equals("null")) {
            return nodes.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return nodes.booleanNode(text.equals("true"));
        }
        return plain(text);
    }

    /** A number if it is one, else a text. */
    static JsonNode plain(String text) {
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            return JsonNodeFactory.instance.textNode(text);
        }
        BigDecimal exact = new BigDecimal(text);
        if (exact.scale() == 0 && exact.precision() <= 9) {
            return JsonNodeFactory.instance.numberNode(exact.intValueExact());
        }
        return DecimalNode.valueOf(exact);
    }

    /** The text, once it is known to hold only characters that every database and format can keep. */
    static String clean(String text, int line) throws Unreadable {
        int unfit =
                text.codePoints().filter(c -> !PlainText.isKept(c)).findFirst().orElse(-1);
        if (unfit >= 0) {
            throw new Unreadable(line, String.format(Locale.ROOT, "the character U+%04X is not allowed", unfit));
        }
        return text;
    }

    private static void refuseTag(@Nullable String tag, Event event) throws Unreadable {
        if (tag != null) {
            throw new Unreadable(line(event), "tags (" + tag + ") are not allowed");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "not YAML" : message.lines().findFirst().orElse("not YAML");
    }
}
