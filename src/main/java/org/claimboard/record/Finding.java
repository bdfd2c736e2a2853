package org.claimboard.record;

import org.jspecify.annotations.Nullable;

/**
 * Something that a rule has against a record.
 *
 * @param record the record concerned: the one that was checked, or one that would break with it
 * @param pointer the part of it (RFC 6901); empty for the whole
 * @param rule the rule
 * @param message what is wrong; for people, nothing is read out of it
 * @param missing the field of that part that must be there and is not; null unless that is what is wrong
 * @param told what does not fit the format; null unless that is what is wrong
 */
public record Finding(
        RecordKey record,
        String pointer,
        Rule rule,
        String message,
        @Nullable String missing,
        FormatFault.@Nullable Told told) {

    public Finding(RecordKey record, String pointer, Rule rule, String message, @Nullable String missing) {
        this(record, pointer, rule, message, missing, null);
    }

    public Finding(RecordKey record, String pointer, Rule rule, String message) {
        this(record, pointer, rule, message, null);
    }

    public static Finding of(RecordKey record, Problem problem) {
        return new Finding(
                record, problem.pointer(), problem.rule(), problem.message(), problem.missing(), problem.told());
    }

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }
}
