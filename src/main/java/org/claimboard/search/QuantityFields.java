package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryPoint;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.SameUnits;
import org.claimboard.record.RecordType;
import org.claimboard.search.Alphabet.Script;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a record as such: those that a claim states in its fields, and those in its title and text. What its
 * evidence says about other numbers is found among its words only.
 */
final class QuantityFields {

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
            record.path("quantities").forEach(quantity -> take(quantity, spans, terms));
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

    /** The place of a unit in the first dimension; the lowest where it is not known. */
    static DecimalPlace unit(@Nullable String code) {
        return code == null
                ? DecimalPlace.LOWEST
                : new DecimalPlace(
                        BigInteger.valueOf(Hash.of(SameUnits.name(code)) >>> 1).add(BigInteger.ONE));
    }

    private static void take(JsonNode quantity, Set<Span> spans, Set<String> terms) {
        String unit = quantity.path("unit").textValue();
        BigDecimal lower = number(quantity, "lower");
        BigDecimal upper = number(quantity, "upper");
        take(unit, lower, upper, spans, terms);
        quantity.path("conversions").forEach(conversion -> take(conversion, spans, terms));
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
