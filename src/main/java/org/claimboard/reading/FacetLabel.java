package org.claimboard.reading;

import java.util.Map;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.claimboard.search.Facet;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a facet is called. At most one of the constants is there; where none is, the name or the value says it.
 *
 * @param name what the record that it stands for is called; null if it stands for none
 */
public record FacetLabel(
        Facet facet,
        String value,
        @Nullable Verdict verdict,
        @Nullable ClaimKind kind,
        @Nullable RecordType type,
        @Nullable Text name) {

    /**
     * @param names what the record that it stands for is called, by language; empty if it stands for none
     */
    static FacetLabel of(Facet facet, String value, Map<String, String> names, Language reader) {
        Text name = names.isEmpty() ? null : Text.of(LocalizedText.of(names), reader);
        try {
            return new FacetLabel(
                    facet,
                    value,
                    facet == Facet.VERDICT ? Verdict.of(value) : null,
                    facet == Facet.KIND ? ClaimKind.of(value) : null,
                    facet == Facet.TYPE ? RecordType.of(value) : null,
                    name);
        } catch (IllegalArgumentException e) {
            return new FacetLabel(facet, value, null, null, null, name);
        }
    }
}
