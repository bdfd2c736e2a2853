package org.claimboard.reading;

import java.util.List;
import org.claimboard.claim.Source;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of a claim come from, drawn from the origins down.
 *
 * @param origins one tree for each independent origin
 * @param cycles circles on the way, each as the sources around it
 * @param complete false if there was more than can be traced
 */
public record OriginTree(List<Branch> origins, List<List<Source>> cycles, boolean complete) {

    /**
     * A source or a named origin, with those that draw on it.
     *
     * @param source null for an origin that is known by name only
     * @param name what that is called
     * @param evidence whether the claim's evidence cites it
     * @param kind how it draws on the one above; null at the top
     * @param shown whether it stood further up already, with what draws on it
     */
    public record Branch(
            @Nullable Source source,
            LocalizedText name,
            boolean evidence,
            @Nullable EdgeKind kind,
            boolean inferred,
            boolean shown,
            List<Branch> below) {}
}
