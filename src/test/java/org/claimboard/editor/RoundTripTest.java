package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;

/** What the forms show and read is the record, whole. The browser's part is in {@link EditorInBrowserTest}. */
@QuarkusTest
class RoundTripTest {

    @Inject
    RevisionStore revisions;

    @Test
    void everyShippedRecord_comesBackAsItWas() {
        List<RecordHead> heads = revisions.heads();
        assertThat(heads).hasSizeGreaterThanOrEqualTo(152);
        for (RecordHead head : heads) {
            Form form = Form.of(head.recordType);
            ObjectNode filled = Filled.of(form, CanonicalForm.parse(head.latest.content));
            Map<String, List<String>> posted = new HashMap<>();
            flatten(filled, "", posted);
            Reading reading = Reading.of(form, Typed.read(form, posted));
            assertThat(reading.faults()).as(head.slug).isEmpty();
            assertThat(CanonicalForm.json(head.key(), reading.record())).isEqualTo(head.latest.content);
        }
    }

    /** What no shipped record has: denominators, kinds, periods and further conditions. */
    @Test
    void figure_withAllThatItMayMean_comesBackAsItWas() {
        ObjectNode record = CanonicalForm.parse(
                """
                {"claim":"figure","language":"en","title":{"en":"It rose"},"text":{"en":"It rose."},"kind":"quantity",
                 "claimant":"town","quantities":[{"value":4.1,"unit":"percent","per":{"value":100000,"unit":"people"},
                 "kind":"change","direction":"up","base":"previous-year","stated":"so much","period":"FY2026@2025-10",
                 "scope":{"population":{"en":"adults"},"place":{"en":"Busan"},"method":{"en":"survey"},
                 "conditions":[{"name":{"en":"Dose"},"text":{"en":"5 mg"}}]}},
                 {"value":2,"unit":"cases","per":{"value":1.5,"unit":"thousand turbines"},"stated":"two"}]}""");
        Form form = Form.of(RecordType.CLAIM);
        Map<String, List<String>> posted = new HashMap<>();
        flatten(Filled.of(form, record), "", posted);

        Reading reading = Reading.of(form, Typed.read(form, posted));

        assertThat(reading.faults()).isEmpty();
        RecordKey key = new RecordKey(RecordType.CLAIM, "figure");
        assertThat(CanonicalForm.json(key, reading.record())).isEqualTo(CanonicalForm.json(key, record));
    }

    private static void flatten(JsonNode node, String pointer, Map<String, List<String>> fields) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(node.get(i), Pointers.child(pointer, i), fields);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(field.getValue(), Pointers.child(pointer, field.getKey()), fields));
        } else {
            fields.put(pointer, List.of(node.asText().replace("\n", "\r\n")));
        }
    }
}
