package org.claimboard.editor;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** The records that fields of a form name: by name on the page, by slug in the record. */
@ApplicationScoped
class ReferredNames {

    static final String CHOOSE = "choose:";
    static final String MAKE = "make:";
    static final String ON = "on";

    private final NamedRecords named;

    ReferredNames(NamedRecords named) {
        this.named = named;
    }

    /**
     * A field that names a record.
     *
     * @param typed what stands in it, not blank
     */
    record Referring(String pointer, RecordType type, String typed) {}

    /** All fields that name something. */
    static List<Referring> in(Form form, ObjectNode typed) {
        List<Referring> found = new ArrayList<>();
        add(form.whole(), typed, "", found);
        return found;
    }

    private static void add(Part part, JsonNode value, String pointer, List<Referring> found) {
        if (part instanceof Part.Group group) {
            group.parts()
                    .forEach(each -> add(each, value.path(each.name()), Pointers.child(pointer, each.name()), found));
        } else if (part instanceof Part.Items items) {
            for (int i = 0; i < value.size(); i++) {
                add(items.item(), value.get(i), Pointers.child(pointer, i), found);
            }
        } else if (part instanceof Part.Field field
                && field.refers() != null
                && !value.asText("").isBlank()) {
            found.add(new Referring(pointer, Objects.requireNonNull(field.refers()), value.asText()));
        }
    }

    /** The draft with the slugs of the records that it names; what is not found, or may be several, stays as it was typed. */
    Draft resolved(Draft draft, Map<String, List<String>> posted) {
        ObjectNode typed = draft.typed().deepCopy();
        List<Referring> all = in(draft.form(), typed);
        Map<RecordKey, RecordHead> bySlug = bySlug(all);
        for (Referring one : all) {
            String slug = slug(one, bySlug, Draft.field(posted, CHOOSE + one.pointer()));
            if (!slug.isEmpty()) {
                put(typed, one.pointer(), slug);
            }
        }
        return draft.on(draft.seen(), typed);
    }

    private String slug(Referring one, Map<RecordKey, RecordHead> bySlug, String chosen) {
        if (Slug.isOne(chosen)) {
            return chosen;
        }
        RecordHead head = bySlug.get(new RecordKey(one.type(), RecordNames.slugIn(one.typed())));
        if (head != null && RecordNames.isNamed(head, RecordNames.nameIn(one.typed()))) {
            return head.slug;
        }
        return named.find(one.type(), one.typed()).map(found -> found.slug).orElse("");
    }

    private Map<RecordKey, RecordHead> bySlug(List<Referring> all) {
        return named.of(all.stream()
                .map(one -> new RecordKey(one.type(), RecordNames.slugIn(one.typed())))
                .filter(key -> !key.slug().isEmpty())
                .distinct()
                .toList());
    }

    static void put(ObjectNode typed, String pointer, String slug) {
        JsonNode holder = typed.at(JsonPointer.compile(Pointers.parent(pointer)));
        String name = Pointers.last(pointer);
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), TextNode.valueOf(slug));
        } else if (holder instanceof ObjectNode object) {
            object.put(name, slug);
        }
    }

    /** How the page shows the fields, by their pointers. */
    Map<String, ShownName> shown(Form form, ObjectNode typed, Language reader) {
        List<Referring> all = in(form, typed);
        Map<RecordKey, RecordHead> bySlug = bySlug(all);
        Map<String, ShownName> shown = new HashMap<>();
        for (Referring one : all) {
            RecordHead head = bySlug.get(new RecordKey(one.type(), RecordNames.slugIn(one.typed())));
            shown.put(one.pointer(), shown(one, head, reader));
        }
        return shown;
    }

    private ShownName shown(Referring one, @Nullable RecordHead head, Language reader) {
        if (head != null) {
            return new ShownName(RecordNames.shown(head, reader), List.of(), false);
        }
        return new ShownName(
                one.typed(),
                RecordNames.options(named.like(one.type(), one.typed()), reader),
                NewNamed.canBe(one.type()));
    }

    /**
     * How a field shows the record that it names.
     *
     * @param words the name, with the slug where it is on file; as typed where it is not
     * @param like what may be meant, if it is not on file
     * @param makeable whether a record of the name can be made in place
     */
    record ShownName(String words, List<View.Option> like, boolean makeable) {

        boolean isUnknown() {
            return makeable || !like.isEmpty();
        }
    }

    /** The fields whose records are to be made, by their pointers: not what somebody else has put on file meanwhile. */
    Map<String, Referring> toMake(Draft draft, Map<String, List<String>> posted) {
        List<Referring> all = in(draft.form(), draft.typed());
        Map<RecordKey, RecordHead> bySlug = bySlug(all);
        return byPointer(all.stream()
                .filter(one -> !Draft.field(posted, MAKE + one.pointer()).isEmpty() && NewNamed.canBe(one.type()))
                .filter(one -> !bySlug.containsKey(new RecordKey(one.type(), RecordNames.slugIn(one.typed())))));
    }

    /** Those to be made that a draft names, wherever in it they have come to stand. */
    static Map<String, Referring> still(Draft draft, Map<String, Referring> made) {
        return byPointer(in(draft.form(), draft.typed()).stream().filter(one -> made.values().stream()
                .anyMatch(other -> other.type() == one.type()
                        && other.typed().strip().equals(one.typed().strip()))));
    }

    private static Map<String, Referring> byPointer(Stream<Referring> some) {
        Map<String, Referring> found = new LinkedHashMap<>();
        some.forEach(one -> found.put(one.pointer(), one));
        return found;
    }
}
