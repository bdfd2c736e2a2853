package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms ask for everything that the format of claim files knows, under a name. */
class FormsTest {

    private static final JsonNode SCHEMA = schema();

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void form_asksForEverythingInTheSchema_andNothingElse(RecordType type) {
        List<String> differences = new ArrayList<>();
        compare(Form.of(type).whole(), definition(type.word() + "-file"), "", type.word(), differences);
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void everyPart_hasANameInBothLanguages(RecordType type) {
        for (Language language : Language.all()) {
            Labels labels = Labels.in(language);
            Form.of(type).sections().forEach(section -> assertThat(labels.section(section.name()))
                    .isNotEmpty());
            Form.of(type).parts().forEach(part -> name(part, type.word() + "." + part.name(), labels));
        }
    }

    @Test
    void labels_areTheSameInBothLanguages() {
        assertThat(keys("ko")).isEqualTo(keys("en"));
    }

    private static void name(Part part, String path, Labels labels) {
        if (part instanceof Part.Items items) {
            assertThat(labels.item(path)).isNotEmpty();
            assertThat(labels.add(path)).isNotEmpty();
            assertThat(labels.of(path)).isNotEmpty();
            name(items.item(), path, labels);
            return;
        }
        assertThat(labels.of(path)).isNotEmpty();
        if (part instanceof Part.Group group) {
            group.parts().forEach(each -> name(each, path + "." + each.name(), labels));
        }
        if (part instanceof Part.Field field) {
            field.options()
                    .forEach(word -> assertThat(labels.option(path, word)).isNotEmpty());
        }
    }

    private static void compare(Part part, JsonNode schema, String at, String own, List<String> differences) {
        JsonNode meant = resolved(schema);
        if (part instanceof Part.Group group) {
            List<String> asked =
                    new ArrayList<>(group.parts().stream().map(Part::name).toList());
            if (at.isEmpty()) {
                asked.add(own);
            }
            List<String> known = new ArrayList<>();
            meant.path("properties").fieldNames().forEachRemaining(known::add);
            if (!List.copyOf(asked.stream().sorted().toList())
                    .equals(known.stream().sorted().toList())) {
                differences.add(at + ": form " + asked + ", schema " + known);
            }
            group.parts()
                    .forEach(each -> compare(
                            each,
                            meant.path("properties").path(each.name()),
                            at + "/" + each.name(),
                            own,
                            differences));
            return;
        }
        if (part instanceof Part.Items items) {
            if (meant.path("maxItems").asInt() != items.most()) {
                differences.add(at + ": most " + items.most() + ", schema " + meant.path("maxItems"));
            }
            compare(items.item(), meant.path("items"), at + "/*", own, differences);
            return;
        }
        if (part instanceof Part.Field field) {
            compare(field, meant, at, differences);
        }
    }

    private static void compare(Part.Field field, JsonNode schema, String at, List<String> differences) {
        List<String> words = new ArrayList<>();
        schema.path("enum").forEach(word -> words.add(word.asText()));
        if (!words.equals(field.options())) {
            differences.add(at + ": options " + field.options() + ", schema " + words);
        }
        // The words for a unit are longer than the code that is kept.
        int longest = field.control() == Control.UNIT
                ? Math.min(field.longest(), schema.path("maxLength").asInt())
                : field.longest();
        if (schema.has("maxLength") && schema.path("maxLength").asInt() != longest) {
            differences.add(at + ": longest " + field.longest() + ", schema " + schema.path("maxLength"));
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? definition(schema.path("$ref").asText().replace("#/$defs/", "")) : schema;
    }

    private static JsonNode definition(String name) {
        return SCHEMA.path("$defs").path(name);
    }

    private static JsonNode schema() {
        try (InputStream in = FormsTest.class.getResourceAsStream("/org/claimboard/record/claim-file.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<Object> keys(String language) {
        Properties labels = new Properties();
        try (InputStream in = FormsTest.class.getResourceAsStream("/messages/labels_" + language + ".properties")) {
            labels.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return labels.keySet();
    }
}
