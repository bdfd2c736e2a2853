package org.claimboard.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that two revisions of a record have differently.
 *
 * @param field where it stands
 * @param before what it was; null if it was not there
 * @param after what it became; null if it is not there any more
 */
public record FieldChange(FieldPath field, @Nullable String before, @Nullable String after) {

    /** Both values in one text, word by word. */
    public List<Stretch> stretches() {
        return Excerpt.of(WordDifference.between(orEmpty(before), orEmpty(after)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
