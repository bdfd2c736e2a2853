package org.claimboard.reading;

import java.util.List;
import org.claimboard.comparison.ScopeDifference;
import org.claimboard.comparison.ScopeField;
import org.claimboard.site.Language;

/** One thing in which two numbers count something else. */
public record Difference(ScopeField field, Text first, Text second) {

    static List<Difference> all(List<ScopeDifference> differences, Language reader) {
        return differences.stream()
                .map(one -> new Difference(one.field(), Text.of(one.first(), reader), Text.of(one.second(), reader)))
                .toList();
    }
}
