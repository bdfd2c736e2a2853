package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Languages;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.claimboard.search.Alphabet.Script;
import org.jspecify.annotations.Nullable;

/** Writes the document of one record: the only place that says what of it is found, counted and shown. */
final class RecordDocument {

    private static final String OPEN = "open";
    private static final String NONE = "none";

    private final RecordKey key;
    private final JsonNode record;
    private final Map<RecordKey, JsonNode> others;
    private final Names names;
    private final int doubts;
    private final Set<String> imports;

    private RecordDocument(
            RecordKey key,
            JsonNode record,
            Map<RecordKey, JsonNode> others,
            Names names,
            int doubts,
            Set<String> imports) {
        this.key = key;
        this.record = record;
        this.others = others;
        this.names = names;
        this.doubts = doubts;
        this.imports = imports;
    }

    /**
     * The document of a record.
     *
     * @param record the record, which may be an incomplete draft
     * @param others the records that it names, at least
     * @param names the names of all claimants
     * @param doubts how many open doubts there are about it
     * @param imports what it came in with
     */
    static Document of(
            RecordKey key,
            JsonNode record,
            Map<RecordKey, JsonNode> others,
            Names names,
            int doubts,
            Set<String> imports) {
        return new RecordDocument(key, record, others, names, doubts, imports).write();
    }

    private Document write() {
        Document document = new Document();
        RecordTexts texts = RecordTexts.of(key.type(), record);
        Set<String> claimants = new HashSet<>(names.in(texts.said()));
        if (record.path("claimant").isTextual()) {
            claimants.add(record.path("claimant").textValue());
            texts.addClaimant(names.of(Set.of(record.path("claimant").textValue())));
        }
        for (References.Reference reference : References.in(key.type(), record)) {
            JsonNode other = others.get(reference.key());
            if (other != null && reference.key().type() != RecordType.CLAIMANT) {
                texts.addTitle(reference.key().type(), other);
            }
        }
        texts.addNames(names.of(claimants));
        claimants.forEach(slug -> document.add(new StringField(Fields.NAMED, slug, Field.Store.NO)));
        Map<String, Card.Body> bodies = writeTexts(document, texts);
        called(texts).forEach(name -> document.add(new StringField(Fields.CALLED, name, Field.Store.NO)));
        writeFacets(document);
        QuantityFields.add(document, key.type(), record, texts);
        if (key.type() == RecordType.CLAIM) {
            QuantityFields.addOwn(document, key.slug(), record, others);
        }
        document.add(new NumericDocValuesField(Fields.ORDER, Hash.of(key.toString())));
        document.add(new StoredField(Fields.CARD, card(bodies).toJson()));
        return document;
    }

    private static Map<String, Card.Body> writeTexts(Document document, RecordTexts texts) {
        Map<String, Card.Body> bodies = new HashMap<>();
        Set<String> spelt = new HashSet<>();
        for (Script script : Script.values()) {
            Card.Body body = texts.body(script);
            if (body.text().isEmpty()) {
                continue;
            }
            String lead = texts.lead(script);
            bodies.put(script.name(), body);
            document.add(new Field(Fields.body(script), body.text(), Fields.MARKED));
            document.add(new Field(Fields.lead(script), lead, Fields.IN_ORDER));
            document.add(new Field(Fields.PAIRS, lead, Fields.COUNTING));
            for (String text : List.of(lead, body.text().substring(body.shown()))) {
                spelt.addAll(SurfaceWords.in(text));
                spelt.addAll(SurfaceWords.in(Spelt.of(text).toString()));
            }
        }
        spelt.forEach(word -> document.add(new StringField(Fields.SPELT, word, Field.Store.NO)));
        return bodies;
    }

    private Set<String> called(RecordTexts texts) {
        Set<String> called = new HashSet<>();
        for (String written : texts.titles()) {
            String title = Spelt.of(written).toString();
            called.add(SurfaceWords.joined(title));
            if (key.type() == RecordType.CLAIMANT) {
                called.addAll(SurfaceWords.in(title));
            }
        }
        called.remove("");
        return called;
    }

    private void writeFacets(Document document) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        add(values, Facet.TYPE, key.type().word());
        add(values, Facet.LANGUAGE, record.path("language").textValue());
        imports.forEach(one -> add(values, Facet.IMPORT, one));
        LocalDate day = day();
        if (day != null) {
            add(values, Facet.YEAR, Integer.toString(day.getYear()));
            document.add(new LongPoint(Fields.DAY, day.toEpochDay()));
        }
        switch (key.type()) {
            case CLAIM -> addOfClaim(values);
            case SOURCE -> add(values, Facet.SOURCE, key.slug());
            case ARTICLE -> {
                add(values, Facet.ARTICLE, key.slug());
                add(values, Facet.SOURCE, record.path("source").textValue());
            }
            case CLAIMANT -> add(values, Facet.CLAIMANT, key.slug());
            case TOPIC -> add(values, Facet.TOPIC, key.slug());
            case COMPARISON, CHAIN, RATES -> {}
        }
        values.forEach((facet, all) -> all.forEach(value -> {
            document.add(new StringField(Fields.FACETS, facet.term(value), Field.Store.YES));
            document.add(new SortedNumericDocValuesField(Fields.COUNTED, facet.number(value)));
        }));
    }

    private void addOfClaim(Map<Facet, Set<String>> values) {
        Verdict verdict = verdict();
        add(
                values,
                Facet.VERDICT,
                verdict == null ? NONE : VerdictScale.current().filed(verdict).word());
        add(values, Facet.KIND, record.path("kind").textValue());
        add(values, Facet.CLAIMANT, record.path("claimant").textValue());
        add(values, Facet.DOUBTS, doubts > 0 ? OPEN : NONE);
        record.path("topics").forEach(topic -> add(values, Facet.TOPIC, topic.textValue()));
        record.path("evidence")
                .forEach(evidence ->
                        add(values, Facet.SOURCE, evidence.path("source").textValue()));
        record.path("appears")
                .forEach(place ->
                        add(values, Facet.ARTICLE, place.path("article").textValue()));
    }

    private static void add(Map<Facet, Set<String>> values, Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.computeIfAbsent(facet, known -> new LinkedHashSet<>()).add(value);
        }
    }

    private Card card(Map<String, Card.Body> bodies) {
        RecordKey claimant =
                new RecordKey(RecordType.CLAIMANT, record.path("claimant").asText());
        boolean claim = key.type() == RecordType.CLAIM;
        JsonNode who = claim ? others.get(claimant) : null;
        return new Card(
                key.type(),
                key.slug(),
                record.path("ref").textValue(),
                record.path("language").textValue(),
                titles(),
                claim ? verdict() : null,
                claim ? word(ClaimKind::of, record.path("kind")) : null,
                claim ? record.path("claimant").textValue() : null,
                who == null ? Map.of() : byLanguage(who.path("names")),
                day(),
                ClaimRecord.of(record).isRetracted(),
                doubts,
                bodies);
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>(byLanguage(RecordTexts.title(key.type(), record)));
        String language = record.path("language").asText(Languages.first());
        if (record.path("title").isTextual()) {
            titles.put(language, record.path("title").textValue());
        } else if (titles.isEmpty() && record.path("publisher").isTextual()) {
            titles.put(language, record.path("publisher").textValue());
        }
        return titles;
    }

    private static Map<String, String> byLanguage(JsonNode texts) {
        Map<String, String> all = new HashMap<>();
        texts.properties()
                .forEach(text -> all.put(text.getKey(), text.getValue().asText()));
        return all;
    }

    private @Nullable Verdict verdict() {
        JsonNode current = ClaimRecord.of(record).currentAssessment();
        return current == null ? null : word(Verdict::of, current.path("verdict"));
    }

    private @Nullable LocalDate day() {
        for (String field : List.of("stated", "date")) {
            try {
                if (record.path(field).isTextual()) {
                    return LocalDate.parse(record.path(field).textValue());
                }
            } catch (DateTimeParseException e) {
                return null;
            }
        }
        return null;
    }

    private interface Reader<T> {
        T of(String word);
    }

    /** What the word stands for; null if a draft has none that stands for anything. */
    private static <T> @Nullable T word(Reader<T> reader, JsonNode word) {
        try {
            return word.isTextual() ? reader.of(word.textValue()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
