package org.claimboard.record;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimboard.record.FormatFault.Told;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a claim file breaks.
 *
 * @param file path below the folder of claim files
 * @param line line of the file, from 1
 * @param pointer the part of the record concerned (RFC 6901); empty for the whole
 * @param rule the rule
 * @param message what is wrong, naming the field and the value; for people, nothing is read out of it
 * @param missing the field of that part that must be there and is not; null unless that is what is wrong
 * @param circle the slugs of the records that refer to each other in a circle; empty unless that is what is wrong
 * @param record whose file it is, where the file could be read so far; null if it is not known
 * @param told what does not fit the format; null unless that is what is wrong
 */
public record Problem(
        String file,
        int line,
        String pointer,
        Rule rule,
        String message,
        @Nullable String missing,
        List<String> circle,
        @Nullable RecordKey record,
        @Nullable Told told)
        implements Comparable<Problem> {

    public Problem {
        circle = List.copyOf(circle);
    }

    public Problem(String file, int line, String pointer, Rule rule, String message) {
        this(file, line, pointer, rule, message, null, List.of(), null, null);
    }

    /** The same, of records that refer to each other in a circle. */
    public Problem ofCircle(List<String> slugs) {
        return new Problem(file, line, pointer, rule, message, missing, slugs, record, told);
    }

    /** The same, in the file of the record. */
    Problem of(RecordKey key) {
        return new Problem(file, line, pointer, rule, message, missing, circle, key, told);
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::rule);

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    /** The line for people, with the mend below it. */
    public String describe() {
        return String.format(
                Locale.ROOT,
                "%s:%d: %s %s: %s%n    mend: %s",
                file,
                line,
                rule.severity().name().toLowerCase(Locale.ROOT),
                rule.number(),
                message,
                rule.mend());
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
