package org.claimboard.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimboard.api.ReadQuantityRepresentation;
import org.claimboard.record.Languages;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** The columns of a table, one after another. */
final class Columns<R> {

    private final List<Column<R>> columns = new ArrayList<>();

    Columns<R> string(String name, String description, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, "string", description, value));
        return this;
    }

    Columns<R> integer(String name, String description, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, "integer", description, value));
        return this;
    }

    Columns<R> number(String name, String description, Function<R, @Nullable BigDecimal> value) {
        columns.add(new Column<>(name, "number", description, value::apply));
        return this;
    }

    Columns<R> truth(String name, String description, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, "boolean", description, value));
        return this;
    }

    Columns<R> day(String name, String description, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, "date", description, value));
        return this;
    }

    /** What numbers are for each of: how many of which unit. */
    Columns<R> each(String name, Function<R, ReadQuantityRepresentation.@Nullable Per> value) {
        return number(name + "_value", "What it is for each of: how many", row -> {
                    ReadQuantityRepresentation.Per per = value.apply(row);
                    return per == null ? null : per.value();
                })
                .string(name + "_unit", "Of what", of(value, ReadQuantityRepresentation.Per::unit));
    }

    Columns<R> count(String name, String description, Function<R, List<?>> value) {
        return integer(name, description, row -> value.apply(row).size());
    }

    /** One column for each language. */
    Columns<R> texts(String name, String description, Function<R, @Nullable LocalizedText> value) {
        return inEachLanguage(name, description, (row, language) -> words(value.apply(row), language));
    }

    /** One column for each language, with semicolons between several. */
    Columns<R> lists(String name, String description, Function<R, List<LocalizedText>> value) {
        return inEachLanguage(name, description, (row, language) -> {
            List<LocalizedText> texts = value.apply(row);
            return texts.isEmpty()
                    ? null
                    : texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
        });
    }

    /** What another maker of columns adds. */
    Columns<R> with(Consumer<Columns<R>> more) {
        more.accept(this);
        return this;
    }

    List<Column<R>> all() {
        return List.copyOf(columns);
    }

    private interface Worded<R> {
        @Nullable
        String of(R row, String language);
    }

    private Columns<R> inEachLanguage(String name, String description, Worded<R> words) {
        for (String language : Languages.all()) {
            String where = " in " + Languages.inEnglish(language);
            string(name + "_" + language, description + where, row -> words.of(row, language));
        }
        return this;
    }

    private static @Nullable String words(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.byLanguage().get(language);
    }

    /** A part of what a part of the row is. */
    static <R, P, V> Function<R, @Nullable V> of(Function<R, @Nullable P> part, Function<P, @Nullable V> value) {
        return row -> {
            P found = part.apply(row);
            return found == null ? null : value.apply(found);
        };
    }

    static @Nullable String per(ReadQuantityRepresentation.@Nullable Per per) {
        return per == null ? null : per.words();
    }

    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Words.of(constant);
    }

    /** Keys in one cell, which hold no blanks. */
    static @Nullable String keys(List<String> keys) {
        return keys.isEmpty() ? null : String.join(" ", keys);
    }

    static <E> List<E> list(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }
}
