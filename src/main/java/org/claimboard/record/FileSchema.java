package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of claim files: the one that stands beside this class and that editors' tools can use. */
public final class FileSchema {

    static final String RESOURCE = "claim-file.schema.json";

    private static final Map<String, RecordType> BY_KEY = Map.of(
            "article", RecordType.ARTICLE,
            "claimant", RecordType.CLAIMANT,
            "source", RecordType.SOURCE,
            "claim", RecordType.CLAIM,
            "comparison", RecordType.COMPARISON,
            "chain", RecordType.CHAIN,
            "rates", RecordType.RATES,
            "topic", RecordType.TOPIC);

    private static final SchemaRegistry REGISTRY = registry();

    private static final JsonNode TREE = tree();

    private FileSchema() {}

    /** The kind of record that the first key names. */
    static Optional<RecordType> typeOf(JsonNode tree) {
        return tree.isObject() && !tree.isEmpty()
                ? Optional.ofNullable(BY_KEY.get(tree.fieldNames().next()))
                : Optional.empty();
    }

    /** What the schema has against a record of the kind, in English on every machine. */
    public static List<Error> validate(RecordType type, JsonNode tree) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(
                "urn:claimboard:claim-file#/$defs/" + type.name().toLowerCase(Locale.ROOT) + "-file"));
        return schema.validate(
                tree,
                context -> context.executionConfig(
                        config -> config.formatAssertionsEnabled(true).locale(Locale.ENGLISH)));
    }

    /** The field that the error says must be there and is not; null if the error is another. */
    public static @Nullable String missing(Error error) {
        return error.getKeyword().equals("required") ? error.getProperty() : null;
    }

    /** What the schema says of a part that it defines by name; nothing if it defines none. */
    static JsonNode definition(String name) {
        return TREE.path("$defs").path(name);
    }

    private static JsonNode tree() {
        try {
            return new ObjectMapper().readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of("urn:claimboard:claim-file", text())));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(FileSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
