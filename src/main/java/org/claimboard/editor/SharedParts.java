package org.claimboard.editor;

import static org.claimboard.editor.Part.choice;
import static org.claimboard.editor.Part.date;
import static org.claimboard.editor.Part.flag;
import static org.claimboard.editor.Part.grade;
import static org.claimboard.editor.Part.group;
import static org.claimboard.editor.Part.items;
import static org.claimboard.editor.Part.line;
import static org.claimboard.editor.Part.lines;
import static org.claimboard.editor.Part.list;
import static org.claimboard.editor.Part.number;
import static org.claimboard.editor.Part.per;
import static org.claimboard.editor.Part.prose;
import static org.claimboard.editor.Part.reference;
import static org.claimboard.editor.Part.words;

import org.claimboard.record.ChangeBase;
import org.claimboard.record.Direction;
import org.claimboard.record.Qualifier;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.RecordType;

/** Parts that several kinds of record have. */
final class SharedParts {

    /** As in {@code #/$defs/language} of the schema of claim files; tags longer than this name no language. */
    private static final int LONGEST_LANGUAGE = 60;

    private static final int LONGEST_LINK = 2000;
    private static final int LONGEST_PERIOD = 10;
    private static final int LONGEST_REF = 8;

    private SharedParts() {}

    static Part.Field ref() {
        return line("ref", LONGEST_REF);
    }

    static Part.Field language() {
        return line("language", LONGEST_LANGUAGE).needed();
    }

    static Part.Field link(String name) {
        return line(name, LONGEST_LINK);
    }

    static Part.Field period(String name) {
        return line(name, LONGEST_PERIOD);
    }

    static Part.Field unit() {
        return Part.unit("unit").needed();
    }

    static Part.Field author(String name) {
        return line(name, 200).needed();
    }

    static Part.Group quantity(String name) {
        return group(
                name,
                number("value"),
                number("lower"),
                number("upper"),
                flag("none"),
                unit(),
                per("per"),
                choice("kind", QuantityKind.values()),
                choice("direction", Direction.values()),
                choice("base", ChangeBase.values()),
                choice("qualifier", Qualifier.values()),
                lines("stated", 300).needed(),
                Part.period("period"),
                date("asOf"),
                scope(),
                list("conversions", 100, conversion()),
                prose("note"));
    }

    private static Part.Group scope() {
        return group(
                "scope",
                words("measure"),
                words("subject"),
                words("phase"),
                words("hardware"),
                words("population"),
                words("place"),
                words("method"),
                words("period"),
                items("conditions", 100, words("name").needed(), words("text").needed()),
                list("includes", 100, words("")),
                list("excludes", 100, words("")));
    }

    private static Part.Group conversion() {
        return group(
                "",
                lines("stated", 200).needed(),
                number("value").needed(),
                unit(),
                choice("qualifier", Qualifier.values()),
                period("at"),
                reference("finding", RecordType.CLAIM));
    }

    static Part.Items credibility() {
        return items(
                        "credibility",
                        1000,
                        grade("reliability", Control.CHOICE, "A", "B", "C", "D", "E", "F")
                                .needed(),
                        grade("credibility", Control.GRADE, "1", "2", "3", "4", "5", "6")
                                .needed(),
                        prose("reason").needed(),
                        items(
                                "confirmedBy",
                                300,
                                reference("source", RecordType.SOURCE),
                                line("origin", 120),
                                words("name")),
                        author("author"),
                        date("date").needed())
                .forGood();
    }
}
