package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.editor.View.FieldView;
import org.claimboard.editor.View.GroupView;
import org.claimboard.editor.View.Head;
import org.claimboard.editor.View.ItemView;
import org.claimboard.editor.View.ItemsView;
import org.claimboard.editor.View.Option;
import org.claimboard.editor.View.TextView;
import org.claimboard.record.Languages;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.claimboard.record.Words;

/** Makes what the page shows of a form from what stands in its fields. */
final class FormViews {

    private final Form form;
    private final ObjectNode typed;
    private final Labels labels;
    private final Locks locks;
    private final Function<String, List<Note>> notes;
    private final FormNames names;

    FormViews(
            Form form,
            ObjectNode typed,
            Labels labels,
            Locks locks,
            Function<String, List<Note>> notes,
            FormNames names) {
        this.form = form;
        this.typed = typed;
        this.labels = labels;
        this.locks = locks;
        this.notes = notes;
        this.names = names;
    }

    List<SectionView> sections() {
        return form.sections().stream().map(this::section).toList();
    }

    private SectionView section(Form.Section section) {
        At top = new At("", form.type().word(), false);
        List<View> views = section.parts().stream()
                .map(part -> view(part, typed.path(part.name()), top.below(part.name())))
                .toList();
        return new SectionView(
                "s-" + section.name(), labels.section(section.name()), labels.sectionHint(section.name()), views);
    }

    /** Where a part stands, by place and by name. */
    private record At(String pointer, String path, boolean locked) {

        At below(String name) {
            return new At(Pointers.child(pointer, name), path + "." + name, locked);
        }

        At item(int place, boolean lock) {
            return new At(Pointers.child(pointer, place), path, locked || lock);
        }

        At open() {
            return new At(pointer, path, false);
        }

        At lockedIf(boolean lock) {
            return new At(pointer, path, locked || lock);
        }
    }

    private View view(Part part, JsonNode value, At at) {
        if (part instanceof Part.Group group) {
            return group(group, value, at);
        }
        if (part instanceof Part.Items items) {
            return items(items, opened(items, value), at);
        }
        if (part instanceof Part.Field field) {
            return field(field, value, at);
        }
        return text((Part.Text) part, value, locks.leaveOpen(at.pointer()) ? at.open() : at);
    }

    /** Where there is no topic yet, the field for the first one is there. */
    private static JsonNode opened(Part.Items items, JsonNode value) {
        boolean topics = items.item() instanceof Part.Field field && field.refers() == RecordType.TOPIC;
        return topics && value.isEmpty() ? JsonNodeFactory.instance.arrayNode().add("") : value;
    }

    private Head head(At at, String label, boolean required) {
        String id = Pointers.id(at.pointer());
        String hint = at.locked() ? "" : labels.hint(at.path());
        return new Head(at.pointer(), id, label, hint, required && !at.locked(), notes.apply(at.pointer()));
    }

    private FieldView field(Part.Field field, JsonNode value, At at) {
        String words = value.asText("");
        List<Option> options = field.options().isEmpty()
                ? names.offered(at.pointer())
                : field.options().stream()
                        .filter(word -> !field.name().equals("verdict") || isChoice(word, words))
                        .map(word -> new Option(word, labels.option(at.path(), word), word.equals(words)))
                        .toList();
        String list = field.refers() == null ? "" : Picker.anchor(field.refers());
        boolean brief = !words.contains("\n");
        return new FieldView(
                head(at, labels.of(at.path()), field.required()),
                field.control().name().toLowerCase(Locale.ROOT),
                names.words(at.pointer(), words),
                options,
                list,
                "",
                brief,
                at.locked(),
                Understood.of(field, words, labels.reader()),
                field.refers() == null ? null : names.unknown(at.pointer(), labels.kind(field.refers())));
    }

    /** Verdicts that one grade stands for are one choice; a record that has another of them keeps it. */
    private static boolean isChoice(String verdict, String now) {
        VerdictScale scale = VerdictScale.current();
        Optional<Verdict> kept = Words.find(Verdict.class, now);
        Verdict offered = Verdict.of(verdict);
        boolean other = scale.isRated()
                && kept.filter(one -> scale.filed(one) == scale.filed(offered)).isPresent();
        return verdict.equals(now) || (scale.choices().contains(offered) && !other);
    }

    private TextView text(Part.Text text, JsonNode value, At at) {
        Set<String> tags = new LinkedHashSet<>(Languages.written());
        String own = typed.path("language").asText();
        if (text.own() && Typed.LANGUAGE.matcher(own).matches()) {
            tags.add(own);
        }
        value.fieldNames().forEachRemaining(tags::add);
        List<FieldView> languages = tags.stream()
                .filter(tag -> !at.locked() || value.has(tag))
                .map(tag -> language(text, value.path(tag).asText(""), tag, at))
                .toList();
        List<FieldView> others = Languages.all().stream()
                .filter(tag -> !at.locked() && !tags.contains(tag))
                .map(tag -> language(text, "", tag, at))
                .toList();
        return new TextView(head(at, labels.of(at.path()), text.required()), text.brief(), languages, others);
    }

    private FieldView language(Part.Text text, String words, String tag, At at) {
        String pointer = Pointers.child(at.pointer(), tag);
        Head head = new Head(pointer, Pointers.id(pointer), labels.language(tag), "", false, notes.apply(pointer));
        return new FieldView(
                head, "lines", words, List.of(), "", tag, text.brief() && !words.contains("\n"), at.locked(), "", null);
    }

    private GroupView group(Part.Group group, JsonNode value, At at) {
        boolean shown = !group.optional() || !value.isMissingNode();
        At inside = at.lockedIf(locks.holds(group, at.pointer()));
        List<View> parts = shown ? parts(group, value, inside) : List.of();
        String add = group.optional() ? labels.add(at.path()) : "";
        return new GroupView(
                head(at, labels.of(at.path()), false),
                group.optional(),
                shown,
                !Blank.is(value),
                inside.locked(),
                add,
                parts);
    }

    private List<View> parts(Part.Group group, JsonNode value, At at) {
        Stream<Part> parts = group.parts().stream();
        if (at.locked()) {
            parts = parts.filter(part -> !Blank.is(value.path(part.name())));
        }
        return parts.map(part -> view(part, value.path(part.name()), at.below(part.name())))
                .toList();
    }

    private ItemsView items(Part.Items items, JsonNode value, At at) {
        int locked = locks.itemsOf(items, at.pointer());
        List<ItemView> views = new ArrayList<>();
        IntStream.range(0, value.size()).forEach(i -> views.add(item(items, value, i, at.item(i, i < locked))));
        boolean full = at.locked() || value.size() >= items.most();
        String next = Pointers.id(Pointers.child(at.pointer(), value.size()));
        return new ItemsView(head(at, labels.of(at.path()), false), labels.add(at.path()), full, next, views);
    }

    private ItemView item(Part.Items items, JsonNode list, int place, At at) {
        JsonNode value = list.get(place);
        Head head = head(at, labels.item(at.path()) + " " + (place + 1), false);
        boolean still = items.appended() || at.locked();
        String list0 = Pointers.parent(at.pointer());
        String up = still || place == 0 ? "" : Pointers.id(Pointers.child(list0, place - 1));
        String down = still || place == list.size() - 1 ? "" : Pointers.id(Pointers.child(list0, place + 1));
        boolean single = !(items.item() instanceof Part.Group);
        boolean kept = at.locked() || locks.holdsWithin(at.pointer());
        List<View> parts = items.item() instanceof Part.Group group
                ? parts(group, value, at)
                : List.of(view(items.item(), value, at));
        return new ItemView(head, about(items, value), up, down, single, at.locked(), kept, parts);
    }

    /** The slug that tells an item from its neighbours; empty if it has none. */
    private static String about(Part.Items items, JsonNode value) {
        if (items.key() != null) {
            return value.path(items.key()).asText();
        }
        return items.item() instanceof Part.Group group
                ? group.parts().stream()
                        .filter(part -> part instanceof Part.Field field && field.refers() != null)
                        .map(part -> value.path(part.name()).asText())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
