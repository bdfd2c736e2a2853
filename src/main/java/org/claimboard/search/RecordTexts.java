package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.record.Denominator;
import org.claimboard.record.Languages;
import org.claimboard.record.Period;
import org.claimboard.record.RecordType;
import org.claimboard.record.Unit;
import org.claimboard.search.Alphabet.Script;

/** The words of a record, by script and by weight: its title, its text, and everything else that it says. */
final class RecordTexts {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+");

    /** Parts that are words in one language, which the words themselves tell. */
    private static final Set<String> WORDS =
            Set.of("title", "publisher", "author", "quote", "stated", "text", "seenWhere", "reviewer", "origin");

    private final Map<Script, Set<String>> titles = new EnumMap<>(Script.class);
    private final Map<Script, Set<String>> texts = new EnumMap<>(Script.class);
    private final Map<Script, Set<String>> others = new EnumMap<>(Script.class);
    private final Map<Script, Set<String>> claimants = new EnumMap<>(Script.class);
    private final Map<Script, Set<String>> names = new EnumMap<>(Script.class);

    /** The title by language of a record of the type, which may be an incomplete draft. */
    static JsonNode title(RecordType type, JsonNode record) {
        return switch (type) {
            case ARTICLE -> record.path("titleTranslations");
            case CLAIMANT, TOPIC -> record.path("names");
            case SOURCE -> record.path("name");
            case CLAIM -> record.path("title");
            case COMPARISON -> record.path("question");
            case CHAIN -> record.path("topic");
            case RATES -> record.path("name");
        };
    }

    /** What a record of the type says before all else. */
    private static List<JsonNode> texts(RecordType type, JsonNode record) {
        return switch (type) {
            case ARTICLE -> record.path("passages").findValues("text");
            case CLAIMANT -> List.of(record.path("role"));
            // What a source says of many things is found too, but it goes by its title.
            case SOURCE -> List.of();
            case CLAIM -> List.of(record.path("text"));
            case COMPARISON -> List.of(record.path("why"));
            case CHAIN, RATES, TOPIC -> List.of(record.path("note"));
        };
    }

    static RecordTexts of(RecordType type, JsonNode record) {
        RecordTexts words = new RecordTexts();
        words.take(words.titles, title(type, record));
        if (record.path("title").isTextual()) {
            words.take(words.titles, record.path("title"));
        } else if (type == RecordType.SOURCE) {
            words.take(words.titles, record.path("publisher"));
        }
        texts(type, record).forEach(text -> words.take(words.texts, text));
        words.walk(record);
        return words;
    }

    private void walk(JsonNode node) {
        if (isByLanguage(node)) {
            take(others, node);
            return;
        }
        node.properties().forEach(part -> {
            if (part.getValue().isTextual() && WORDS.contains(part.getKey())) {
                take(others, part.getValue());
            }
        });
        Period.read(node.path("period").asText()).ifPresent(period -> takeName(period::name));
        per(node.path("per")).ifPresent(per -> takeName(language -> DenominatorNames.of(per, language)));
        node.forEach(this::walk);
    }

    /** What a code is called in each language is said, too. */
    private void takeName(UnaryOperator<String> name) {
        for (String language : Languages.all()) {
            String words = name.apply(language);
            add(others, Alphabet.ofLanguage(language, words), words);
        }
    }

    /** What a figure is for each of; empty where a draft has something else there. */
    private static Optional<Denominator> per(JsonNode per) {
        JsonNode value = per.path("value");
        String unit = per.path("unit").asText();
        return value.isNumber() && Denominator.isNumber(value.decimalValue()) && Unit.isCode(unit)
                ? Optional.of(new Denominator(value.decimalValue(), new Unit(unit)))
                : Optional.empty();
    }

    private static boolean isByLanguage(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && node.properties().stream()
                        .allMatch(part -> part.getValue().isTextual()
                                && LANGUAGE.matcher(part.getKey()).matches());
    }

    private void take(Map<Script, Set<String>> part, JsonNode text) {
        if (text.isTextual()) {
            add(part, Alphabet.of(text.textValue()), text.textValue());
        } else if (isByLanguage(text)) {
            text.properties().forEach(one -> {
                String words = one.getValue().textValue();
                add(part, Alphabet.ofLanguage(one.getKey(), words), words);
            });
        }
    }

    private static void add(Map<Script, Set<String>> part, Script script, String words) {
        part.computeIfAbsent(script, known -> new LinkedHashSet<>())
                .add(Normalizer.normalize(words.strip(), Normalizer.Form.NFC));
    }

    /** Adds what another record that this one names is called, as words that this one says too. */
    void addTitle(RecordType type, JsonNode record) {
        take(others, title(type, record));
        take(others, record.path("title"));
        if (type == RecordType.SOURCE) {
            take(others, record.path("publisher"));
        }
    }

    /** Adds names by which it is found too, though it does not say them. */
    void addNames(Collection<String> known) {
        known.forEach(name -> add(names, Alphabet.of(name), name));
    }

    /** Adds what the one is called who says it, which weighs as much as what is said. */
    void addClaimant(Collection<String> known) {
        known.forEach(name -> add(claimants, Alphabet.of(name), name));
    }

    /** What it is called, in all scripts. */
    List<String> titles() {
        return titles.values().stream().flatMap(Set::stream).toList();
    }

    /** Title and text in the script, a line each, and who says it. */
    String lead(Script script) {
        return joined(script, List.of(titles, texts, claimants));
    }

    /** All that is said in the script, and where its parts end. */
    Card.Body body(Script script) {
        String title = joined(script, List.of(titles));
        String shown = joined(script, List.of(titles, texts, others));
        return new Card.Body(joined(script, List.of(titles, texts, others, names)), title.length(), shown.length());
    }

    private static String joined(Script script, List<Map<Script, Set<String>>> parts) {
        Set<String> lines = new LinkedHashSet<>();
        parts.forEach(part -> lines.addAll(part.getOrDefault(script, Set.of())));
        return String.join("\n", lines);
    }

    /** Everything that is said, for finding names in it. */
    String said() {
        StringBuilder all = new StringBuilder();
        for (Script script : Script.values()) {
            all.append(joined(script, List.of(titles, texts, others))).append('\n');
        }
        return all.toString();
    }
}
