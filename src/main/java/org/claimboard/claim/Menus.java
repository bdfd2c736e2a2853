package org.claimboard.claim;

import java.util.List;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.SourceLabel;

/** What a list can be narrowed to: of each kind the first by slug. */
public record Menus(List<Named> claimants, List<SourceLabel> sources, List<SourceLabel> articles, List<Named> topics) {

    /** A record and what it is called in each language. */
    public record Named(String slug, LocalizedText names) {}
}
