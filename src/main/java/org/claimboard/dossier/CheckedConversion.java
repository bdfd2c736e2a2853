package org.claimboard.dossier;

import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.comparison.Rates;
import org.claimboard.record.Quantity;
import org.claimboard.record.StatedConversion;
import org.jspecify.annotations.Nullable;

/**
 * A conversion that a claim states, reckoned again.
 *
 * @param quantity what is converted
 * @param language of the words of both, BCP 47
 */
public record CheckedConversion(Quantity quantity, ConversionCheck check, String language) {

    /** All conversions that the claim states, in order. */
    static List<CheckedConversion> of(Claim claim, Rates rates) {
        return claim.quantities.stream()
                .flatMap(quantity -> quantity.conversions().stream()
                        .map(conversion -> new CheckedConversion(
                                quantity, ConversionCheck.of(quantity, conversion, rates), claim.language)))
                .toList();
    }

    /** What readers are told of it: several claims may state the same. */
    Object told() {
        return List.of(quantity.stated(), language, check);
    }

    public StatedConversion conversion() {
        return check.conversion();
    }

    /** The published rate; null if there is none. */
    public @Nullable AppliedRate rate() {
        return check.applied();
    }
}
