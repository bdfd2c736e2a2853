package org.claimboard.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.Reckoned;
import org.claimboard.comparison.ScopeField;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Confidence;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.Ground;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.Reliability;
import org.claimboard.record.Scope;
import org.claimboard.record.Seen;
import org.claimboard.record.Stance;
import org.claimboard.record.TitleOrigin;
import org.claimboard.record.Unit;
import org.claimboard.record.Verdict;
import org.claimboard.site.Language;
import org.claimboard.site.VerdictName;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Holds the page of a record against what the API says of it, field by field: each text, figure, doubt, verdict, date,
 * quote, grade and link must be on the page in the reader's words. What is not looked for is named here, with the reason.
 */
final class SaidOnPage {

    /** Fields that say nothing of their own to readers. */
    private static final Set<String> NOT_LOOKED_FOR = Set.of(
            // The order of lists, the form of values.
            "number",
            "unit",
            "unitName",
            "order",
            "preference",
            "type",
            "complete",
            "none",
            "off",
            "withinRounding",
            "verbatim",
            "core",
            "inferred",
            "superseded",
            "outside",
            "language",
            // Anchors: the words themselves are marked in their passage.
            "prefix",
            "suffix",
            // Digits beyond those that are shown; the rounded figure is looked for.
            "implied",
            "correct",
            // Told by where the doubt stands, and by its own list.
            "disputes",
            "doubtedBy",
            "about",
            // Addresses of the API itself.
            "claims",
            // The graph behind the tree of origins.
            "nodes",
            "edges",
            "keys",
            "series",
            "links",
            "independentOrigins");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Element page;
    private final Language reader;
    private Unit unit = new Unit("percent");
    private final Set<String> missing = new TreeSet<>();
    /** Names of the doubts of a comparison, which do not compare with anything. */
    private final Set<String> silent = new TreeSet<>();
    /** Slugs of the sources that are graded for the claim itself. */
    private final Set<String> gradedHere = new TreeSet<>();

    private final Set<String> figures = new TreeSet<>();
    private final Set<String> verdicts = new TreeSet<>();
    private final Set<String> doubts = new TreeSet<>();

    SaidOnPage(Element page, Language reader) {
        // Words for the ear are beside the text, not in it.
        page.select(".ear").remove();
        this.page = page;
        this.reader = reader;
    }

    /** What the API says and the page does not, each with its place in the record. */
    Set<String> missing(JsonNode record) {
        unit = new Unit(record.path("unit").asText("percent"));
        record.path("credibility").forEach(note -> {
            if (note.has("claim")) {
                gradedHere.add(note.path("source").asText());
            }
        });
        record.path("positions").forEach(position -> {
            if (position.path("role").asText().equals("doubt")) {
                silent.add(position.path("key").asText());
            }
        });
        boolean converts = !record.path("positions").findValues("rate").isEmpty();
        record.properties().stream()
                .filter(field -> converts || !field.getKey().equals("at"))
                .forEach(field -> field("", field.getKey(), field.getValue(), page));
        return missing;
    }

    /** The figures that the record gives, as its page writes them. */
    Set<String> figures() {
        return figures;
    }

    /** What stands where words give no number. */
    Set<String> noNumber() {
        return Set.of(page().noNumber());
    }

    /** The verdicts that the record gives. */
    Set<String> verdicts() {
        return verdicts;
    }

    /** Slugs of the claims that doubt something in the record. */
    Set<String> doubts() {
        return doubts;
    }

    private void fields(String path, JsonNode node, Element scope) {
        node.properties().forEach(field -> field(path, field.getKey(), field.getValue(), scope));
    }

    private void field(String path, String name, JsonNode value, Element scope) {
        String here = path + "/" + name;
        if (NOT_LOOKED_FOR.contains(name) && !(value.isObject() || (value.isArray() && name.equals("claims")))) {
            return;
        }
        if (name.equals("nodes") || name.equals("edges")) {
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> item(here, name, item, scope));
            return;
        }
        item(here, name, value, scope);
    }

    private void item(String here, String name, JsonNode value, Element scope) {
        if (value.isTextual() || value.isNumber()) {
            word(here, name, value.asText(), scope);
        } else if (isText(value)) {
            if (name.equals("titleTranslations")
                    && !page.select("h1 [lang=" + reader.tag() + "]").isEmpty()) {
                // The headline itself is in the reader's language.
                return;
            }
            text(here, LocalizedText.of(texts(value)).in(reader.tag()), scope);
        } else if (value.isObject()) {
            object(here, name, value, scope);
        }
    }

    private void object(String here, String name, JsonNode value, Element scope) {
        if (value.has("verdict")) {
            verdicts.add(value.path("verdict").asText());
        }
        if (value.has("self") && !value.has("text") && !value.has("rate")) {
            link(here, value, scope);
            return;
        }
        if (name.equals("credibility") && !counts(value)) {
            // It stands on the page of its source.
            return;
        }
        switch (name) {
            case "positions" -> position(here, value);
            case "doubts" -> doubt(here, value);
            case "normalised" -> normalised(here, value, scope);
            case "quantity", "quantities" -> quantity(here, value, scope);
            case "ratio" -> text(here, figure(Figures.ratio(reckoned(value), reader)), page);
            case "difference" -> text(here, figure(Figures.difference(reckoned(value), unit, null, reader)), page);
            case "evidence" -> evidence(here, value, scope);
            case "notComparable" -> notComparable(here, value, scope);
            default -> fields(here, value, scope);
        }
    }

    /** On the page of a claim stand the grades that count: one on the claim before one on the source as a whole. */
    private boolean counts(JsonNode note) {
        if (!page.is(".claim-page") && page.selectFirst(".claim-page") == null) {
            return true;
        }
        return !note.path("superseded").asBoolean()
                && (note.has("claim")
                        || gradedHere.stream().noneMatch(note.path("source").asText()::equals));
    }

    private void position(String here, JsonNode position) {
        boolean doubt = position.path("role").asText().equals("doubt");
        String id = page.expectFirst("figure.question").attr("aria-labelledby") + "-"
                + position.path("key").asText();
        Element row = page.getElementById(id);
        if (doubt) {
            doubts.add(position.at("/claim/slug").asText());
        }
        if (row == null && !doubt) {
            missing.add(here + "/key " + id);
            return;
        }
        for (String field : List.of("role", "label", "note", "claim", "statedBy", "source", "quantity")) {
            if (position.has(field) && !(doubt && field.equals("role"))) {
                field(here + "[" + id + "]", field, position.path(field), row == null ? page : row);
            }
        }
        for (String field : List.of("normalised", "notComparable")) {
            if (!doubt) {
                field(here + "[" + id + "]", field, position.path(field), row == null ? page : row);
            }
        }
        field(here + "[" + id + "]", "doubts", position.path("doubts"), page);
    }

    private void doubt(String here, JsonNode doubt) {
        doubts.add(doubt.at("/by/slug").asText());
        fields(here, doubt, page);
    }

    private void normalised(String here, JsonNode number, Element scope) {
        if (number.has("gap")) {
            // What is counted nowhere is told by the figure that is missing.
            text(here + "/gap", words().gap(constant(Gap.Reason.class, number.at("/gap/reason"))), scope);
            return;
        }
        JsonNode rate = number.path("rate");
        AppliedRate applied = rate.isMissingNode()
                ? null
                : new AppliedRate("", "", "", BigDecimal.ONE, BigDecimal.ONE, AppliedRate.Way.DIRECT, List.of());
        Normalised read = new Normalised(
                new Unit(number.path("unit").asText()),
                null,
                decimal(number, "value"),
                decimal(number, "lower"),
                decimal(number, "upper"),
                qualifier(number, "qualifier"),
                applied,
                applied != null,
                null,
                List.of());
        text(here, figure(Figures.of(read, reader)), scope);
        rate.path("used").forEach(used -> fields(here + "/rate/used", used, page));
    }

    private void quantity(String here, JsonNode number, Element scope) {
        Quantity read = new Quantity(
                decimal(number, "value"),
                decimal(number, "lower"),
                decimal(number, "upper"),
                number.path("none").asBoolean(),
                new Unit(number.path("unit").asText()),
                qualifier(number, "qualifier"),
                number.path("stated").asText(),
                Scope.UNKNOWN,
                null,
                List.of(),
                null);
        String own = Figures.of(read, reader);
        if (own != null && !here.startsWith("/positions")) {
            text(here, figure(own), scope);
        }
        for (String field : List.of("stated", "scope", "asOf", "note")) {
            field(here, field, number.path(field), scope);
        }
        number.path("conversions").forEach(conversion -> conversion(here + "/conversions", conversion, page));
    }

    private void conversion(String here, JsonNode conversion, Element scope) {
        JsonNode error = conversion.at("/check/errorPercent");
        if (conversion.has("check")) {
            text(here, conversion.path("stated").asText(), scope);
        }
        if (!error.isMissingNode()) {
            text(here + "/error", error.decimalValue().abs().toPlainString() + "%", scope);
        }
        conversion.at("/check/rate/used").forEach(used -> fields(here + "/rate/used", used, page));
    }

    /** On the page of a claim the column tells the stance. */
    private void evidence(String here, JsonNode evidence, Element scope) {
        String stance = evidence.path("stance").asText();
        Element column =
                switch (constant(Stance.class, stance)) {
                    case SUPPORTS -> page.selectFirst("#evidence section.for");
                    case REFUTES -> page.selectFirst("#evidence section.against");
                    case CONTEXTUALISES -> page.selectFirst("#evidence section.about");
                };
        evidence.properties().stream()
                .filter(field -> column == null || !field.getKey().equals("stance"))
                .forEach(field -> field(here, field.getKey(), field.getValue(), column == null ? scope : column));
    }

    private void notComparable(String here, JsonNode contrast, Element scope) {
        if (contrast.has("position")) {
            String other = contrast.path("position").asText();
            if (!silent.contains(other)) {
                // What keeps figures of two groups apart is told once for all of them.
                Element told = isInGroupOf(scope, other) ? scope : page;
                contrast.path("differences").forEach(difference -> fields(here, difference, told));
            }
            return;
        }
        fields(here, contrast, scope);
    }

    private static boolean isInGroupOf(Element row, String other) {
        Element group = row.closest("section.count");
        return group != null && !group.select("li.row[id$=-" + other + "]").isEmpty();
    }

    private void word(String here, String name, String value, Element scope) {
        switch (name) {
            case "slug", "self", "origin", "key" -> {
                // The address of the page, or a key that stands for its name.
            }
            case "larger", "smaller" -> has(here, "a[href$=-" + value + "]", scope);
            case "claim", "finding" -> has(here, "a[href*=/claims/" + value + "]", scope);
            case "source", "sources" -> has(here, "a[href*=/sources/" + value + "]", scope);
            case "period", "at" -> text(here, Day.ofPeriod(value, reader).text(), scope);
            case "rate" -> text(here, Figures.rate(new BigDecimal(value), reader), scope);
            case "credibility" -> text(here, value, scope);
            case "verdict" -> {
                verdicts.add(value);
                text(here, VerdictName.of(Verdict.of(value), reader.tag()), scope);
            }
            case "base", "quote" -> text(here, value, scope);
            case "kind",
                    "role",
                    "ground",
                    "stance",
                    "seen",
                    "confidence",
                    "reliability",
                    "titleFrom",
                    "field",
                    "reason" -> text(here, scaled(here, name, value), scope);
            case "state" -> text(here, value.equals("open") ? page().openDoubt() : page().answeredDoubt(), scope);
            case "severity" -> {
                // The words of the correction tell it.
            }
            default -> {
                if (DAY.matcher(value).matches()) {
                    text(here, Day.of(LocalDate.parse(value), reader).text(), scope);
                } else {
                    textOrAddress(here, Signature.of(value, reader), scope);
                }
            }
        }
    }

    private String scaled(String here, String name, String value) {
        return switch (name) {
            case "role" -> words().role(constant(PositionRole.class, value));
            case "ground" -> words().ground(constant(Ground.class, value));
            case "stance" -> words().stance(constant(Stance.class, value));
            case "seen" -> words().seen(constant(Seen.class, value));
            case "confidence" -> words().confidence(constant(Confidence.class, value));
            case "reliability" -> words().reliability(constant(Reliability.class, value));
            case "titleFrom" -> value.equals("shown") ? "" : words().titleFrom(constant(TitleOrigin.class, value));
            case "field" -> words().field(constant(ScopeField.class, value));
            case "reason" -> words().gap(constant(Gap.Reason.class, value));
            default -> kind(here, value);
        };
    }

    private String kind(String here, String value) {
        if (here.contains("draw")) {
            return words().edge(constant(EdgeKind.class, value));
        }
        if (here.contains("origins")) {
            return "";
        }
        return Stream.of(ClaimantKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(value))
                .findFirst()
                .map(kind -> words().claimantKind(kind))
                .orElseGet(() -> words().kind(constant(ClaimKind.class, value)));
    }

    private void link(String here, JsonNode head, Element scope) {
        String address = "/" + reader.tag()
                + head.path("self").asText().replaceFirst("^/api/v1", "").replaceFirst("/passages.*", "");
        if (!address.contains("/rates/")) {
            has(here, "a[href^=" + address + "]", scope);
        }
    }

    private void has(String here, String selector, Element scope) {
        if (scope.select(selector).isEmpty()) {
            missing.add(here + " " + selector);
        }
    }

    private void text(String here, @Nullable String wanted, Element scope) {
        if (wanted != null && !plain(scope.text()).contains(plain(wanted))) {
            missing.add(here + " " + wanted);
        }
    }

    private void textOrAddress(String here, String wanted, Element scope) {
        boolean address = scope.select("a[href]").stream()
                .anyMatch(link -> link.attr("href").equals(wanted));
        if (!address) {
            text(here, wanted, scope);
        }
    }

    private @Nullable String figure(@Nullable String figure) {
        if (figure != null) {
            figures.add(plain(figure));
        }
        return figure;
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static boolean isText(JsonNode value) {
        return value.isObject()
                && !value.isEmpty()
                && value.properties().stream()
                        .allMatch(entry -> entry.getKey().matches("[a-z]{2,3}(-[A-Za-z0-9]+)*")
                                && !entry.getKey().equals("at")
                                && !entry.getKey().equals("url")
                                && entry.getValue().isTextual()
                                && !entry.getKey().equals("why"));
    }

    private static Map<String, String> texts(JsonNode value) {
        Map<String, String> texts = new TreeMap<>();
        value.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private static Reckoned reckoned(JsonNode value) {
        return new Reckoned(
                decimal(value, "value"),
                decimal(value, "lower"),
                decimal(value, "upper"),
                qualifier(value, "limit"),
                value.path("about").asBoolean());
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String field) {
        return node.has(field) ? node.path(field).decimalValue() : null;
    }

    private static @Nullable Qualifier qualifier(JsonNode node, String field) {
        return node.has(field) ? constant(Qualifier.class, node.path(field)) : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode word) {
        return constant(type, word.asText());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private ScaleWords words() {
        return MessageBundles.get(ScaleWords.class, Localized.Literal.of(reader.tag()));
    }

    private PageWords page() {
        return MessageBundles.get(PageWords.class, Localized.Literal.of(reader.tag()));
    }
}
