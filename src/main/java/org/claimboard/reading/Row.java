package org.claimboard.reading;

import java.util.List;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.ScopeField;
import org.claimboard.dossier.Doubt;
import org.claimboard.dossier.EvidenceCount;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Scope;
import org.jspecify.annotations.Nullable;

/**
 * One position of a comparison as it stands in the figure.
 *
 * @param claim the claim to which the position belongs
 * @param stating the claim that states the number, whose rating it carries; null if none does
 * @param source the source whose number stands here; null if it is the claim's own
 * @param stated the number in its own words; null where none is given
 * @param amount the number in the unit of the comparison
 * @param converted whether an exchange rate led there
 * @param gap why there is no number in that unit
 * @param mark where it stands on the axis
 * @param scope what it counts
 * @param evidence on the claim that states the number, else on that to which the position belongs
 * @param doubts the doubts about it
 * @param apart the positions with which it does not compare
 */
public record Row(
        String key,
        PositionRole role,
        Text label,
        @Nullable Text note,
        Claim claim,
        @Nullable Claim stating,
        @Nullable Source source,
        @Nullable Text stated,
        @Nullable String amount,
        boolean converted,
        @Nullable Gap gap,
        @Nullable Mark mark,
        Scope scope,
        EvidenceCount evidence,
        List<DoubtRow> doubts,
        List<Apart> apart) {

    /**
     * A doubt that stands under what it doubts; the relation says its ground, where one is on file.
     *
     * @param doubts the doubts about the doubt
     */
    public record DoubtRow(
            Text label, @Nullable Text note, Claim claim, @Nullable Doubt doubt, List<DoubtRow> doubts) {

        void addSlugsTo(Set<String> slugs) {
            slugs.add(claim.slug);
            doubts.forEach(about -> about.addSlugsTo(slugs));
        }
    }

    /** Whether the desk reckoned the number. */
    public boolean calculated() {
        return role == PositionRole.CALCULATION;
    }

    /** A position with which this one does not compare. */
    public record Apart(String key, Text label, List<Difference> differences) {}

    /** In what it differs from the others, each named once. */
    public List<ScopeField> differsIn() {
        return apart.stream()
                .flatMap(other -> other.differences().stream())
                .map(Difference::field)
                .distinct()
                .sorted()
                .toList();
    }
}
