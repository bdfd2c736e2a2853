package org.claimboard.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;
import org.claimboard.record.StatedConversion;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the positions of comparisons: the claims that record their stated conversions as findings, and the
 * disputes on file.
 *
 * @param findings by slug
 * @param disputes against a claim, by its slug
 */
public record Around(Map<String, Claim> findings, Map<String, List<Relation>> disputes) {

    public static final Around NOTHING = new Around(Map.of(), Map.of());

    public static Around of(Collection<Claim> findings, Collection<Relation> disputes) {
        Map<String, Claim> bySlug = new HashMap<>();
        findings.forEach(claim -> bySlug.put(claim.slug, claim));
        Map<String, List<Relation>> against = new HashMap<>();
        disputes.forEach(dispute -> against.merge(dispute.to.slug, List.of(dispute), Around::joined));
        return new Around(bySlug, against);
    }

    /** Slugs of the findings that record conversions shown in the comparisons: have their claims loaded. */
    public static Set<String> findingsIn(Collection<Comparison> comparisons) {
        Set<String> slugs = new TreeSet<>();
        for (Comparison comparison : comparisons) {
            for (Position position : comparison.positions) {
                String finding = findingAt(position);
                if (finding != null) {
                    slugs.add(finding);
                }
            }
        }
        return slugs;
    }

    List<Relation> disputesOf(Claim claim) {
        return disputes.getOrDefault(claim.slug, List.of());
    }

    /** The claim that states the number at the position; null if none does. */
    @Nullable
    Claim statedBy(Position position) {
        if (position.source != null || position.role == PositionRole.CALCULATION) {
            return null;
        }
        if (position.conversion == null) {
            return position.claim;
        }
        String finding = findingAt(position);
        if (finding == null) {
            return null;
        }
        return position.claim.slug.equals(finding) ? position.claim : findings.get(finding);
    }

    /** What doubts about the position are about. */
    Claim subjectOf(Position position) {
        Claim stating = statedBy(position);
        return stating == null ? position.claim : stating;
    }

    private static @Nullable String findingAt(Position position) {
        if (position.source != null || position.conversion == null) {
            return null;
        }
        Quantity quantity =
                PositionQuantity.pick(position.claim.quantities, position.quantity == null ? 1 : position.quantity);
        StatedConversion conversion =
                quantity == null ? null : PositionQuantity.pick(quantity.conversions(), position.conversion);
        return conversion == null ? null : conversion.finding();
    }

    private static List<Relation> joined(List<Relation> some, List<Relation> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
