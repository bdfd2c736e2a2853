package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;
import org.jspecify.annotations.Nullable;

/** Loads claims for comparing: two queries for any number of them. */
@ApplicationScoped
class CompareClaims {

    /** Claims that are compared on one page. */
    static final int MOST = 20;

    private static final Set<RevisionAct> IN_HAND = EnumSet.of(RevisionAct.DRAFTED, RevisionAct.RETURNED);

    private final RecordHeadStore heads;

    CompareClaims(RecordHeadStore heads) {
        this.heads = heads;
    }

    /** Those that are on file, each once, in the order asked for. */
    @ReadOnly
    List<CompareClaim> of(Collection<String> slugs) {
        List<RecordKey> keys = new LinkedHashSet<>(slugs)
                .stream()
                        .filter(Slug::isOne)
                        .limit(MOST)
                        .map(slug -> new RecordKey(RecordType.CLAIM, slug))
                        .toList();
        Map<RecordKey, ObjectNode> claims = records(keys);
        Set<RecordKey> named = new HashSet<>();
        claims.values().forEach(claim -> named(claim, named));
        Map<RecordKey, ObjectNode> others = records(named);
        Map<RecordKey, RecordHead> found = keys.isEmpty() ? Map.of() : heads.of(keys);
        List<CompareClaim> all = new ArrayList<>();
        claims.forEach((key, claim) -> {
            RecordHead head = found.get(key);
            all.add(claim(key.slug(), claim, others, Objects.requireNonNull(head)));
        });
        return all;
    }

    /** What the records say at the desk, in the order asked for. */
    private Map<RecordKey, ObjectNode> records(Collection<RecordKey> keys) {
        Map<RecordKey, ObjectNode> records = new LinkedHashMap<>();
        if (keys.isEmpty()) {
            return records;
        }
        Map<RecordKey, RecordHead> found = heads.of(keys);
        for (RecordKey key : keys) {
            RecordHead head = found.get(key);
            String content = head == null ? null : content(head);
            if (content != null) {
                records.put(key, CanonicalForm.parse(content));
            }
        }
        return records;
    }

    private static @Nullable String content(RecordHead head) {
        if (head.isPending()) {
            return head.latest.content;
        }
        return head.published == null ? null : head.published.content;
    }

    private static void named(ObjectNode claim, Set<RecordKey> named) {
        named.add(new RecordKey(RecordType.CLAIMANT, claim.path("claimant").asText("-")));
        claim.path("appears")
                .forEach(place -> named.add(
                        new RecordKey(RecordType.ARTICLE, place.path("article").asText("-"))));
        for (JsonNode evidence : claim.path("evidence")) {
            if (evidence.has("quantity")) {
                named.add(
                        new RecordKey(RecordType.SOURCE, evidence.path("source").asText("-")));
            }
        }
    }

    private static CompareClaim claim(
            String slug, ObjectNode claim, Map<RecordKey, ObjectNode> others, RecordHead head) {
        List<CompareNumber> numbers = CompareNumber.in(claim);
        Map<String, Map<String, String>> sources = new TreeMap<>();
        numbers.stream().flatMap(number -> Stream.ofNullable(number.source())).forEach(source -> {
            Map<String, String> names = sourceNames(others.get(new RecordKey(RecordType.SOURCE, source)));
            if (!names.isEmpty()) {
                sources.put(source, names);
            }
        });
        JsonNode claimant = others.get(
                new RecordKey(RecordType.CLAIMANT, claim.path("claimant").asText("-")));
        Set<String> disputes = new HashSet<>();
        for (JsonNode relation : claim.path("relations")) {
            if (relation.path("type").asText().equals("disputes")) {
                disputes.add(relation.path("to").asText());
            }
        }
        return new CompareClaim(
                slug,
                texts(claim.path("title")),
                claim.path("language").asText("en"),
                claimant == null ? Map.of() : texts(claimant.path("names")),
                sources,
                !claim.path("appears").isEmpty(),
                head.isPending() || !head.isPublished(),
                !head.isPublished() && IN_HAND.contains(head.latest.act),
                claim.path("retraction").isObject(),
                disputes,
                days(claim, others),
                numbers);
    }

    private static Map<String, String> sourceNames(@Nullable ObjectNode source) {
        if (source == null) {
            return Map.of();
        }
        String name = source.path("publisher").asText(source.path("title").asText(""));
        return name.isBlank() ? Map.of() : Map.of(source.path("language").asText("en"), name);
    }

    private static Map<String, String> texts(JsonNode text) {
        Map<String, String> texts = new TreeMap<>();
        text.properties().forEach(language -> {
            if (language.getValue().isTextual()
                    && !language.getValue().textValue().isBlank()) {
                texts.put(language.getKey(), language.getValue().textValue());
            }
        });
        return texts;
    }

    private static List<LocalDate> days(ObjectNode claim, Map<RecordKey, ObjectNode> others) {
        List<LocalDate> days = new ArrayList<>();
        day(claim.path("stated"), days);
        for (JsonNode place : claim.path("appears")) {
            ObjectNode article = others.get(
                    new RecordKey(RecordType.ARTICLE, place.path("article").asText("-")));
            if (article != null) {
                day(article.path("date"), days);
            }
        }
        return days;
    }

    private static void day(JsonNode written, List<LocalDate> days) {
        try {
            days.add(LocalDate.parse(written.asText("")));
        } catch (DateTimeParseException e) {
            // A draft may not say when.
            return;
        }
    }
}
