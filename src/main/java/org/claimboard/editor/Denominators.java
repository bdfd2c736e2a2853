package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;

/** What figures are for each of: a number and a unit in the record, one line in the form. */
final class Denominators {

    private Denominators() {}

    static JsonNode node(Denominator per) {
        ObjectNode quantity = JsonNodeFactory.instance.objectNode();
        per.into(quantity);
        return quantity.path("per");
    }

    /** What stands in the field; what is no denominator stands there as it is in the record. */
    static String words(JsonNode per) {
        return read(per)
                .map(found -> DenominatorNames.typed(found, "en"))
                .orElseGet(() -> per.isObject() ? per.toString() : per.asText());
    }

    private static Optional<Denominator> read(JsonNode per) {
        if (!per.path("value").isNumber() || !per.path("unit").isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Denominator(
                    per.path("value").decimalValue(), new Unit(per.path("unit").textValue())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
