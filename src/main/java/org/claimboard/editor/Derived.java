package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;

/**
 * Fills in what records need and people need not know: keys, numbers of passages and paragraphs, places in an order. What
 * was typed stays.
 */
@ApplicationScoped
class Derived {

    private static final int LAST_PLACE = 1000;

    private final NamedRecords named;

    Derived(NamedRecords named) {
        this.named = named;
    }

    /** The draft with what was left empty; the slugs of the records that it names are known by now. */
    Draft in(Draft draft) {
        ObjectNode typed = draft.typed().deepCopy();
        switch (draft.type()) {
            case ARTICLE -> paragraphs(typed);
            case CLAIM -> {
                passages(typed);
                typed.path("evidence").forEach(Derived::confirmed);
            }
            case COMPARISON -> comparison(typed);
            case SOURCE -> {
                typed.path("derives").forEach(Derived::origin);
                confirmed(typed);
            }
            case RATES -> fill(typed, "preference", "1");
            case CHAIN, CLAIMANT, TOPIC -> {}
        }
        return draft.on(draft.seen(), typed);
    }

    /** Each new passage stands in a paragraph behind the one before. */
    private static void paragraphs(ObjectNode typed) {
        int last = 0;
        for (JsonNode passage : typed.path("passages")) {
            fill(passage, "paragraph", Integer.toString(last + 1));
            String given = passage.path("paragraph").asText();
            last = given.matches("[0-9]{1,5}") ? Integer.parseInt(given) : last + 1;
        }
    }

    /** The passage of the article that has the words. */
    private void passages(ObjectNode typed) {
        List<JsonNode> open = list(typed.path("appears"))
                .filter(place -> isBlank(place, "passage")
                        && !isBlank(place, "quote")
                        && Slug.isOne(place.path("article").asText()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Map<RecordKey, RecordHead> articles = named.of(open.stream()
                .map(place ->
                        new RecordKey(RecordType.ARTICLE, place.path("article").asText()))
                .distinct()
                .toList());
        Map<RecordKey, JsonNode> contents = new HashMap<>();
        articles.forEach((key, head) -> contents.put(key, CanonicalForm.parse(head.latest.content)));
        open.forEach(place -> {
            JsonNode article = contents.get(
                    new RecordKey(RecordType.ARTICLE, place.path("article").asText()));
            if (article != null) {
                int number = passageOf(article, place.path("quote").asText());
                fill(place, "passage", number == 0 ? "" : Integer.toString(number));
            }
        });
    }

    /** Its number, from 1; 0 if none has the words. */
    private static int passageOf(JsonNode article, String quote) {
        String wanted = quote.strip();
        for (int i = 0; i < article.path("passages").size(); i++) {
            if (article.path("passages").path(i).path("text").asText().contains(wanted)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void comparison(ObjectNode typed) {
        if (isBlank(typed, "order")) {
            fill(typed, "order", Integer.toString(Math.min(LAST_PLACE, lastPlace() + 1)));
        }
        Set<String> keys = new HashSet<>();
        typed.path("positions")
                .forEach(position -> keys.add(position.path("key").asText()));
        typed.path("positions").forEach(position -> {
            if (isBlank(position, "key") && !Blank.is(position)) {
                fill(position, "key", key(position, keys));
            }
        });
    }

    /** The highest of those changed last. */
    private int lastPlace() {
        return named.newestUsed(RecordType.COMPARISON, "").stream()
                .mapToInt(head ->
                        CanonicalForm.parse(head.latest.content).path("order").asInt())
                .max()
                .orElse(0);
    }

    private static String key(JsonNode position, Set<String> taken) {
        JsonNode label = position.path("label");
        String words = Stream.concat(Stream.of(label.path("en")), list(label))
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(position.path("claim").asText());
        String made = Slug.romanised(words);
        String base = made.isEmpty() ? "position" : made;
        String key = base;
        for (int i = 2; !taken.add(key); i++) {
            key = base + "-" + i;
        }
        return key;
    }

    private static void confirmed(JsonNode noted) {
        noted.path("credibility").forEach(note -> note.path("confirmedBy").forEach(Derived::origin));
    }

    /** An origin that is no source on file is known by its name. */
    private static void origin(JsonNode edge) {
        if (isBlank(edge, "origin") && isBlank(edge, "source")) {
            JsonNode name = edge.path("name");
            Stream.concat(Stream.of(name.path("en")), list(name))
                    .map(JsonNode::asText)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .ifPresent(words -> fill(edge, "origin", Slug.romanised(words)));
        }
    }

    private static Stream<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static boolean isBlank(JsonNode holder, String name) {
        return holder.path(name).asText("").isBlank();
    }

    private static void fill(JsonNode holder, String name, String value) {
        if (holder instanceof ObjectNode object && isBlank(holder, name) && !value.isEmpty() && !isEmpty(object)) {
            object.put(name, value);
        }
    }

    /** An item that was added and left empty stays so. */
    private static boolean isEmpty(ObjectNode item) {
        return Blank.is(item);
    }
}
