package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryPoint;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.SameUnits;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.search.Alphabet.Script;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a record as such: those that a claim states in its fields, and those in its title and text. What its
 * evidence says about other numbers is found among its words only.
 */
final class QuantityFields {

    private static final String DERIVES_FROM = "derives-from";

    private QuantityFields() {}

    /**
     * One number or the stretch between two.
     *
     * @param unit null if it is not known
     */
    private record Span(@Nullable String unit, DecimalPlace lower, DecimalPlace upper) {}

    static void add(Document document, RecordType type, JsonNode record, RecordTexts texts) {
        Set<Span> spans = new LinkedHashSet<>();
        Set<String> terms = new LinkedHashSet<>();
        if (type == RecordType.CLAIM) {
            record.path("quantities").forEach(quantity -> take(quantity, spans, terms, true));
        }
        for (Script script : Script.values()) {
            QuantityReader.read(texts.lead(script)).forEach(read -> take(read, spans));
        }
        spans.forEach(span -> document.add(new BinaryPoint(
                Fields.QUANTITY,
                unit(span.unit()).bytes(),
                span.lower().bytes(),
                span.upper().bytes())));
        terms.forEach(term -> document.add(new Field(Fields.NUMBERS, term, Fields.COUNTING)));
    }

    /**
     * Adds the numbers that a claim is about. One that is about a conversion, as the conversion itself says or because
     * the claim derives from another that states the same number, is about what comes out of it.
     *
     * @param slug the claim's own
     * @param others the records that it names, at least
     */
    static void addOwn(Document document, String slug, JsonNode claim, Map<RecordKey, JsonNode> others) {
        Set<String> taken = new HashSet<>();
        claim.path("relations").forEach(relation -> {
            RecordKey to = new RecordKey(RecordType.CLAIM, relation.path("to").asText());
            JsonNode other = others.get(to);
            if (other != null && relation.path("type").asText().equals(DERIVES_FROM)) {
                other.path("quantities").forEach(quantity -> take(quantity, new LinkedHashSet<>(), taken, false));
            }
        });
        Set<String> own = new LinkedHashSet<>();
        claim.path("quantities").forEach(quantity -> {
            Set<String> stated = new LinkedHashSet<>();
            take(quantity, new LinkedHashSet<>(), stated, false);
            boolean converted = quantity.path("conversions").size() > 0
                    && (taken.containsAll(stated) || isFinding(slug, quantity.path("conversions")));
            if (converted) {
                quantity.path("conversions").forEach(conversion -> take(conversion, new LinkedHashSet<>(), own, false));
            } else {
                own.addAll(stated);
            }
        });
        own.forEach(term -> document.add(new Field(Fields.OWN_NUMBERS, term, Fields.COUNTING)));
    }

    private static boolean isFinding(String slug, JsonNode conversions) {
        return conversions.findValuesAsText("finding").contains(slug);
    }

    /** The place of a unit in the first dimension; the lowest where it is not known. */
    static DecimalPlace unit(@Nullable String code) {
        return code == null
                ? DecimalPlace.LOWEST
                : new DecimalPlace(
                        BigInteger.valueOf(Hash.of(SameUnits.name(code)) >>> 1).add(BigInteger.ONE));
    }

    private static void take(JsonNode quantity, Set<Span> spans, Set<String> terms, boolean converted) {
        String unit = quantity.path("unit").textValue();
        BigDecimal lower = number(quantity, "lower");
        BigDecimal upper = number(quantity, "upper");
        take(unit, lower, upper, spans, terms);
        if (converted) {
            quantity.path("conversions").forEach(conversion -> take(conversion, spans, terms, true));
        }
    }

    private static void take(
            @Nullable String unit,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            Set<Span> spans,
            Set<String> terms) {
        BigDecimal from = lower == null ? upper : lower;
        BigDecimal to = upper == null ? lower : upper;
        if (from == null || to == null) {
            return;
        }
        spans.add(new Span(unit, DecimalPlace.of(from), DecimalPlace.of(to)));
        for (BigDecimal number : List.of(from, to)) {
            terms.add(QuantityTerms.of(number, unit));
            terms.add(QuantityTerms.of(number, null));
        }
    }

    private static void take(ReadQuantity read, Set<Span> spans) {
        BigDecimal lower = read.value() == null ? read.lower() : read.value();
        BigDecimal upper = read.value() == null ? read.upper() : read.value();
        String unit = read.unit() == null ? null : read.unit().code();
        take(unit, lower, upper, spans, new LinkedHashSet<>());
    }

    /** The bound that the field holds, or else the value, which is both bounds; null if there is neither. */
    private static @Nullable BigDecimal number(JsonNode quantity, String bound) {
        JsonNode number = quantity.path("value").isNumber() ? quantity.path("value") : quantity.path(bound);
        return number.isNumber() ? number.decimalValue() : null;
    }
}
