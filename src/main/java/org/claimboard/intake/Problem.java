package org.claimboard.intake;

import java.util.Comparator;
import java.util.Locale;

/**
 * A rule that a claim file breaks.
 *
 * @param file path below the folder of claim files
 * @param line line of the file, from 1
 * @param pointer the part of the record concerned (RFC 6901); empty for the whole
 * @param rule the rule
 * @param message what is wrong, naming the field and the value
 */
public record Problem(String file, int line, String pointer, Rule rule, String message) implements Comparable<Problem> {

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
