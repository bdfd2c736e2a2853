package org.claimboard.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a form as the page shows it. */
public sealed interface View {

    /** The anchor on the page. */
    String id();

    default @Nullable FieldView field() {
        return this instanceof FieldView view ? view : null;
    }

    default @Nullable TextView text() {
        return this instanceof TextView view ? view : null;
    }

    default @Nullable GroupView group() {
        return this instanceof GroupView view ? view : null;
    }

    default @Nullable ItemsView items() {
        return this instanceof ItemsView view ? view : null;
    }

    /** What every part has beside its content. */
    record Head(String pointer, String id, String label, String hint, boolean required, List<Note> notes) {

        /** What {@code aria-describedby} names; empty if there is nothing to say. */
        public String describedBy() {
            String help = hint.isEmpty() ? "" : id + "-hint";
            String mend = notes.isEmpty() ? "" : id + "-notes";
            return (help + " " + mend).strip();
        }
    }

    /**
     * One value.
     *
     * @param control the {@link Control}'s name in lower case
     * @param value the very words typed
     * @param list anchor of the list of known slugs; empty if there is none
     * @param lang the language of the words; empty if the page cannot know it
     * @param brief whether it is usually a few words
     * @param locked whether it cannot be changed
     * @param understood what the words mean, where that is not how they are written; else empty
     * @param unknown what is not on file under the words; null if something is
     */
    record FieldView(
            Head head,
            String control,
            String value,
            List<Option> options,
            String list,
            String lang,
            boolean brief,
            boolean locked,
            String understood,
            @Nullable Unknown unknown)
            implements View {

        @Override
        public String id() {
            return head.id();
        }
    }

    /**
     * A name that no record of the kind goes by, or several do.
     *
     * @param like what may be meant
     * @param makeable whether a record of the name can be made in place
     * @param making whether somebody asked for that
     * @param kind what such a record is called
     */
    record Unknown(List<Option> like, boolean makeable, boolean making, String kind) {}

    /** A word to choose. */
    record Option(String word, String label, boolean chosen) {

        /** The slug of the record that the word names. */
        public String slug() {
            return RecordNames.slugIn(word);
        }
    }

    /** One text in several languages. */
    record TextView(Head head, boolean brief, List<FieldView> languages, List<FieldView> others) implements View {

        /** Whether something is to mend in a language that is folded away. */
        public boolean isNotedInOthers() {
            return others.stream().anyMatch(field -> !field.head().notes().isEmpty());
        }

        @Override
        public String id() {
            return head.id();
        }
    }

    /**
     * Parts that belong together.
     *
     * @param shown whether it is there: what is shown on demand may not be
     * @param open whether there is something in it
     * @param locked whether it stays as it is
     */
    record GroupView(
            Head head, boolean optional, boolean shown, boolean open, boolean locked, String add, List<View> parts)
            implements View {

        @Override
        public String id() {
            return head.id();
        }
    }

    /** A list. */
    record ItemsView(Head head, String add, boolean full, String next, List<ItemView> all) implements View {

        @Override
        public String id() {
            return head.id();
        }
    }

    /**
     * One item of a list.
     *
     * @param about what tells it from the others; empty if nothing does
     * @param single whether it is one value or text and not a group of them
     * @param locked whether it stays as it is
     * @param kept whether it cannot be taken out
     */
    record ItemView(
            Head head,
            String about,
            String up,
            String down,
            boolean single,
            boolean locked,
            boolean kept,
            List<View> parts) {}
}
