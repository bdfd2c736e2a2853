package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** Drafts as forms, programs and files have ever let in: odd units, numbers and texts, and fields of another kind. */
final class AnyDraft {

    private static final List<String> UNITS = List.of(
            "MWh",
            "USD",
            "usd",
            "m²",
            "kg/m²",
            "%",
            "평",
            "개",
            "GPU hours",
            "XXX",
            "ZZZ",
            "",
            " ",
            "\u202eDSU",
            "🚀🚀",
            "of a very long name that says much more than any unit ought to say at all",
            "e\u0301",
            "‑",
            "0");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0.0",
            "1E+999999999",
            "1E-999999999",
            "-1E+400",
            "1E+308",
            "1.7976931348623157E+308",
            "4.9E-324",
            "1234567890123456789012345678901234567890",
            "0.00000000000000000000000000000000000001",
            "5600000",
            "-893");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "560만 달러",
            "$5.6M 👩\u200d👩\u200d👧\u200d👦 🏳️\u200d🌈",
            "ثلاثة ملايين دولار",
            "\u202edessertS\u202c \u200d\u200b\ufeff",
            "Z̴̡̛a̷̧͝l̶̨͠g̵̢͞o̴̢͝",
            "<script>alert(1)</script>",
            "\n\t\n",
            "딥시크",
            "漢字".repeat(2000),
            "a".repeat(8000),
            "한".repeat(8000),
            "😀".repeat(4000),
            "1".repeat(4000),
            "5.6 ".repeat(1500),
            "\"'`{}[]()*+?\\^$|:~-",
            "AND OR NOT claimant:x after:2025 1e999999999 dollars",
            "#".repeat(300),
            "9".repeat(50) + " dollars",
            "1e999999999 USD",
            "0x7fffffffffffffff",
            "½ ⅓ ⑳ ௧௨௩ ٣٤ 〇一二");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    AnyDraft(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode next(RecordKey key) {
        ObjectNode draft = NODES.objectNode();
        draft.put(key.type().word(), key.slug());
        draft.put("language", one(List.of("en", "ko", "und", "xx-klingon", "")));
        for (String field : List.of("title", "text", "names", "name", "question", "summary", "note")) {
            draft.set(field, text());
        }
        for (String field :
                List.of("date", "stated", "url", "publisher", "author", "kind", "claimant", "ref", "seenWhere")) {
            draft.set(field, oddly(NODES.textNode(one(TEXTS))));
        }
        draft.set("quantities", list(this::quantity));
        draft.set("evidence", list(this::evidence));
        draft.set(
                "relations",
                list(() -> NODES.objectNode().put("type", one(TEXTS)).put("claim", one(TEXTS))));
        draft.set("assessments", list(() -> NODES.objectNode().put("verdict", one(TEXTS))));
        draft.set(
                "appears",
                list(() -> NODES.objectNode().put("article", one(TEXTS)).put("passage", -1)));
        draft.set("quotes", list(() -> NODES.objectNode().put("id", "q").put("text", one(TEXTS))));
        draft.set("passages", list(() -> NODES.objectNode().put("text", one(TEXTS))));
        draft.set("days", NODES.objectNode().set("2025-01-01", number()));
        if (random.nextInt(4) == 0) {
            draft.set("retraction", oddly(NODES.objectNode()));
        }
        return draft;
    }

    private JsonNode quantity() {
        ObjectNode quantity = NODES.objectNode();
        for (String field : List.of("value", "lower", "upper")) {
            if (random.nextBoolean()) {
                quantity.set(field, number());
            }
        }
        quantity.set("unit", oddly(NODES.textNode(one(UNITS))));
        quantity.put("stated", one(TEXTS));
        quantity.set("conversions", list(() -> {
            ObjectNode conversion = NODES.objectNode();
            conversion.set("value", number());
            return conversion.put("unit", one(UNITS));
        }));
        return quantity;
    }

    private JsonNode evidence() {
        return NODES.objectNode()
                .put("source", one(TEXTS))
                .put("stance", one(TEXTS))
                .put("quote", one(TEXTS));
    }

    private JsonNode text() {
        ObjectNode text = NODES.objectNode();
        text.put("en", one(TEXTS));
        text.put(one(List.of("ko", "ar", "zh-Hant", "x")), one(TEXTS));
        return oddly(text);
    }

    private JsonNode number() {
        return oddly(DecimalNode.valueOf(new BigDecimal(one(NUMBERS))));
    }

    private JsonNode list(java.util.function.Supplier<JsonNode> each) {
        ArrayNode list = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(oddly(each.get()));
        }
        return oddly(list);
    }

    /** Mostly as it should be; now and then of another kind. */
    private JsonNode oddly(JsonNode node) {
        return switch (random.nextInt(30)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(7);
            case 2 -> NODES.textNode(one(TEXTS));
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.arrayNode().add(one(TEXTS)).add(3);
            case 5 -> NODES.objectNode().put("en", 5);
            default -> node;
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static List<RecordType> types() {
        return List.of(RecordType.values());
    }
}
