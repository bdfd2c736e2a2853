package org.claimboard.editor;

import org.claimboard.record.FormatFault;
import org.claimboard.record.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Something to mend, told beside the field and at the top of the page.
 *
 * @param pointer where
 * @param fault why it cannot be kept; null if it can
 * @param rule the rule that it breaks; null if it cannot be kept
 * @param missing whether it is just not filled in yet
 * @param message what exactly is wrong, in English; empty if the rest says it
 * @param told what does not fit the format, to be said in the reader's words; null unless that is what is wrong
 */
public record Note(
        String pointer,
        @Nullable Fault fault,
        @Nullable Rule rule,
        boolean missing,
        String message,
        FormatFault.@Nullable Told told) {

    Note(String pointer, @Nullable Fault fault, @Nullable Rule rule, boolean missing, String message) {
        this(pointer, fault, rule, missing, message, null);
    }

    static Note of(String pointer, Fault fault) {
        return new Note(pointer, fault, null, false, "");
    }
}
