package org.claimboard.workflow.bulk;

import java.util.List;
import org.claimboard.record.Finding;
import org.claimboard.record.Rule;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.bulk.BulkItem.State;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record, or would.
 *
 * @param refusal why it is refused; null if it is not, or for a reason that is none of these
 * @param rule which rule forbids it; null if none does
 * @param detail why in more words, in English; null if there are none
 */
record Outcome(State state, Refused.@Nullable Kind refusal, @Nullable Rule rule, @Nullable String detail) {

    static Outcome of(State state) {
        return new Outcome(state, null, null, null);
    }

    static Outcome of(State state, Refused refused) {
        List<Finding> findings = refused.findings();
        Finding first = findings.isEmpty() ? null : findings.get(0);
        String words = first == null ? String.valueOf(refused.getMessage()) : first.record() + ": " + first.message();
        return new Outcome(state, refused.kind(), first == null ? null : first.rule(), cut(words));
    }

    /** Something failed that no rule forbids. */
    static Outcome of(State state, RuntimeException failure) {
        return new Outcome(state, null, null, cut(String.valueOf(failure.getMessage())));
    }

    private static String cut(String words) {
        return words.length() <= BulkItem.LONGEST_DETAIL ? words : words.substring(0, BulkItem.LONGEST_DETAIL);
    }
}
