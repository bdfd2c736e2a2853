package org.claimboard.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.comparison.PositionQuantity;
import org.claimboard.reading.Figures;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.Quantity;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A number that a claim offers for comparing, known by its words.
 *
 * @param source slug of the source whose evidence states it; null where the claim itself does
 * @param number its place among those of the claim or source, from 1, as files count
 * @param conversion which conversion of that number it is, from 1; null where it is the number itself
 */
record CompareNumber(@Nullable String source, int number, @Nullable Integer conversion, Quantity quantity) {

    /** Numbers of one claim that are offered. */
    private static final int MOST = 30;

    /** Those of a claim, which may be an incomplete draft: what cannot be read yet is left out. */
    static List<CompareNumber> in(JsonNode claim) {
        List<CompareNumber> found = new ArrayList<>();
        List<Quantity> own = new ArrayList<>();
        for (JsonNode node : claim.path("quantities")) {
            Quantity quantity = read(node).orElse(null);
            if (quantity == null) {
                // The ones behind it would be counted wrongly.
                break;
            }
            own.add(quantity);
        }
        for (int i = 1; i <= own.size(); i++) {
            add(found, own, null, i);
        }
        Map<String, List<Quantity>> stated = new HashMap<>();
        for (JsonNode evidence : claim.path("evidence")) {
            String source = evidence.path("source").asText();
            read(evidence.path("quantity")).ifPresent(quantity -> {
                List<Quantity> all = stated.computeIfAbsent(source, known -> new ArrayList<>());
                all.add(quantity);
                add(found, all, source, all.size());
            });
        }
        return found.stream().limit(MOST).toList();
    }

    private static void add(List<CompareNumber> found, List<Quantity> all, @Nullable String source, int number) {
        Quantity quantity = all.get(number - 1);
        if (!quantity.none()) {
            found.add(new CompareNumber(source, number, null, quantity));
        }
        for (int i = 1; i <= quantity.conversions().size(); i++) {
            Quantity converted = PositionQuantity.of(all, number, i);
            if (converted != null) {
                found.add(new CompareNumber(source, number, i, converted));
            }
        }
    }

    private static Optional<Quantity> read(JsonNode quantity) {
        if (!quantity.isObject()) {
            return Optional.empty();
        }
        ObjectNode claim = JsonNodeFactory.instance.objectNode();
        claim.put("claim", "one").put("language", "en").put("kind", "quantity").put("claimant", "one");
        claim.putObject("title").put("en", "-");
        claim.putObject("text").put("en", "-");
        claim.putArray("quantities").add(quantity.deepCopy());
        try {
            ClaimFile file = (ClaimFile) CanonicalForm.read(RecordType.CLAIM, claim);
            List<Quantity> read = file.quantities();
            return read == null ? Optional.empty() : read.stream().findFirst();
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** How the form names it: no person has to. */
    public String code() {
        String own = (source == null ? "" : source + "/") + number;
        return conversion == null ? own : own + "/" + conversion;
    }

    /** The words that state it. */
    public String stated() {
        return quantity.stated();
    }

    /** The number in digits, with its unit. */
    public String exact(Language reader) {
        String exact = Figures.of(quantity, reader);
        return exact == null ? "" : exact;
    }

    boolean isConversion() {
        return conversion != null;
    }
}
