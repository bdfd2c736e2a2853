package org.claimboard.exchange.claimreview;

import org.claimboard.record.Severity;

/**
 * Something that a rule has against a ClaimReview.
 *
 * @param pointer the part of the document concerned (RFC 6901); empty for the whole
 * @param message what is wrong, naming the value
 */
public record ReviewFinding(String pointer, ReviewRule rule, String message) {

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }
}
