package org.claimboard.arrival;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file lists: a review, or anything else.
 *
 * @param line where it begins, from 1
 * @param pointer where it stands in its line or document (RFC 6901)
 * @param tree what it says; empty if it was refused
 * @param refusal why it cannot be read; null if it can
 * @param isWhole whether it is all that its line holds
 */
record Element(long line, String pointer, ObjectNode tree, @Nullable Remark refusal, boolean isWhole) {

    Element(long line, String pointer, ObjectNode tree, @Nullable Remark refusal) {
        this(line, pointer, tree, refusal, false);
    }

    Element whole() {
        return new Element(line, pointer, tree, refusal, true);
    }
}
