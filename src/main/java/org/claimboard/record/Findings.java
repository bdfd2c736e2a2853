package org.claimboard.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about a record.
 *
 * @param list everything they have against it
 * @param filed the record; null if it is not in the format
 */
public record Findings(List<Finding> list, @Nullable FiledRecord filed) {

    public List<Finding> errors() {
        return list.stream().filter(Finding::isError).toList();
    }

    /** Whether readers may see it, as far as the rules go. */
    public boolean isSound() {
        return filed != null && errors().isEmpty();
    }
}
