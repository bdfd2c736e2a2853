package org.claimboard.comparison;

import org.claimboard.record.LocalizedText;

/**
 * One thing in which two scopes contradict each other.
 *
 * @param field in what
 * @param first the words of the first scope
 * @param second the words of the second scope
 */
public record ScopeDifference(ScopeField field, LocalizedText first, LocalizedText second) {

    /** The same difference seen from the other side. */
    public ScopeDifference flipped() {
        return new ScopeDifference(field.flipped(), /* first= */ second, /* second= */ first);
    }
}
