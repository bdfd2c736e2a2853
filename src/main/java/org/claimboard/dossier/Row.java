package org.claimboard.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Position;
import org.claimboard.claim.Source;
import org.claimboard.comparison.Contrast;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.Standing;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A position of a comparison that is no doubt, with the doubts that are shown under it.
 *
 * @param evidence on the claim that states the number, else on that to which the position belongs
 */
public record Row(Standing standing, EvidenceCount evidence, List<PlacedDoubt> doubts) {

    public Position position() {
        return standing.position();
    }

    public PositionRole role() {
        return standing.role();
    }

    /** The claim to which the position belongs. */
    public Claim claim() {
        return standing.claim();
    }

    /** The claim that states the number, whose rating it carries; null if none does. */
    public @Nullable Claim stating() {
        return standing.statedBy();
    }

    /** Who states the number: the publisher of the source, or the claimant. */
    public LocalizedText statedBy() {
        Source source = source();
        if (source == null) {
            return counts(standing).claimant.names;
        }
        return LocalizedText.of(Map.of(source.language, source.publisher == null ? source.label() : source.publisher));
    }

    /** Whether the claim that states the number has a verdict. */
    public boolean rated() {
        Claim stating = stating();
        return stating != null && stating.verdict() != null;
    }

    /** Whether a claim on which the figure rests was withdrawn: it is drawn and told as such. */
    public boolean withdrawn() {
        return standing.isWithdrawn();
    }

    /** Whether a claim other than that of the position states the number: a finding on a conversion. */
    public boolean statedElsewhere() {
        Claim stating = stating();
        return stating != null && !stating.slug.equals(claim().slug);
    }

    /** The claim whose evidence counts here. */
    static Claim counts(Standing standing) {
        Claim stating = standing.statedBy();
        return stating == null ? standing.claim() : stating;
    }

    /** The source whose number stands here; null if it is the claim's own. */
    public @Nullable Source source() {
        return position().source;
    }

    /** When the number was said or published; null if that is not known, or if the desk reckoned it. */
    public @Nullable LocalDate said() {
        if (calculated()) {
            return null;
        }
        Source source = source();
        return source == null ? claim().stated : source.published;
    }

    /** The number in its own words; null where none is given. */
    public @Nullable Quantity quantity() {
        return standing.quantity();
    }

    /** The language of those words. */
    public String language() {
        Source source = source();
        return source == null ? claim().language : source.language;
    }

    /** The number in the unit of the comparison. */
    public Normalised number() {
        return standing.normalised();
    }

    /** Whether the words state it in another unit. */
    public boolean converted() {
        return number().converted();
    }

    /** Whether the desk reckoned the number. */
    public boolean calculated() {
        return role() == PositionRole.CALCULATION;
    }

    /** What it counts. */
    public Scope scope() {
        Quantity quantity = quantity();
        return quantity == null ? Scope.UNKNOWN : quantity.scope();
    }

    /** The positions with which it does not compare. */
    public List<Contrast> apart() {
        return standing.contrasts().stream()
                .filter(contrast -> contrast.other().role != PositionRole.DOUBT)
                .toList();
    }
}
