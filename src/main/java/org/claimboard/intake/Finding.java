package org.claimboard.intake;

import org.claimboard.claim.RecordKey;

/**
 * Something that a rule has against a record.
 *
 * @param record the record concerned: the one that was checked, or one that would break with it
 * @param pointer the part of it (RFC 6901); empty for the whole
 * @param rule the rule
 * @param message what is wrong
 */
public record Finding(RecordKey record, String pointer, Rule rule, String message) {

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }
}
