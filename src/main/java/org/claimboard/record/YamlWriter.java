package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes records as the YAML that {@link YamlReader} reads: block style, long prose folded. */
public final class YamlWriter {

    private static final int WIDTH = 100;
    private static final int FOLD_FROM = 80;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What YAML takes for the end of a line. */
    private static final Pattern BREAKS = Pattern.compile("[\\n\\u0085\\u2028\\u2029]");

    /** Without going back: a text of thousands of words would overflow the stack. */
    private static final Pattern FOLDABLE = Pattern.compile("\\S++( \\S++)*+");

    static final int MOST_ZEROS = 400;

    private YamlWriter() {}

    public static String write(FiledRecord filed) {
        return write(CanonicalForm.tree(filed));
    }

    public static String write(JsonNode record) {
        DumperOptions options = new DumperOptions();
        options.setWidth(WIDTH);
        options.setAllowUnicode(true);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        StringWriter out = new StringWriter();
        new Yaml(options).serialize(node(record), out);
        return out.toString();
    }

    private static Node node(JsonNode tree) {
        if (tree.isObject()) {
            List<NodeTuple> fields = new ArrayList<>();
            tree.properties().forEach(field -> fields.add(new NodeTuple(text(field.getKey()), node(field.getValue()))));
            return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
        }
        if (tree.isArray()) {
            List<Node> items = new ArrayList<>();
            tree.forEach(item -> items.add(node(item)));
            return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
        }
        if (tree.isTextual()) {
            return text(tree.textValue());
        }
        if (tree.isBoolean()) {
            return plain(Tag.BOOL, tree.asText());
        }
        BigDecimal exact = tree.decimalValue();
        if (Math.abs((long) exact.scale()) > MOST_ZEROS) {
            // Ten to the billionth, written out, would fill the memory; as a text it is refused where it stands.
            return text(exact.toString());
        }
        String number = exact.toPlainString();
        return plain(number.indexOf('.') < 0 ? Tag.INT : Tag.FLOAT, number);
    }

    private static Node text(String text) {
        if (DAY.matcher(text).matches()) {
            return plain(Tag.TIMESTAMP, text);
        }
        if (BREAKS.matcher(text).find()) {
            return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
        }
        boolean fold = text.length() > FOLD_FROM && FOLDABLE.matcher(text).matches();
        return new ScalarNode(Tag.STR, text, null, null, fold ? ScalarStyle.FOLDED : ScalarStyle.PLAIN);
    }

    private static Node plain(Tag tag, String text) {
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }
}
