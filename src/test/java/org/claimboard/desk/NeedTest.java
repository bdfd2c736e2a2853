package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimboard.record.FileSchema;
import org.claimboard.record.RecordType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checklist asks for what the check asks for. */
class NeedTest {

    @ParameterizedTest
    @EnumSource
    void required_areTheFieldsThatTheFormatAsksFor(RecordType type) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(FileSchema.class.getResourceAsStream("claim-file.schema.json"));
        Set<String> asked = new TreeSet<>();
        schema.at("/$defs/" + type.word() + "-file/required").forEach(field -> asked.add("/" + field.asText()));
        asked.remove("/" + type.word());

        Set<String> listed = Need.of(type, JsonNodeFactory.instance.objectNode()).stream()
                .filter(Need::isRequired)
                .map(need -> need.pointer(type))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(asked);
    }
}
