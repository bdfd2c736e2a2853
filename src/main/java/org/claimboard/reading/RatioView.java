package org.claimboard.reading;

import java.util.List;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.Pairing;
import org.claimboard.comparison.Reckoned;
import org.claimboard.comparison.Standing;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Two positions of a comparison set against each other.
 *
 * @param ratio as in "18.1 to 1"; null with a gap
 * @param differences what keeps the two from being compared
 */
public record RatioView(
        End larger, End smaller, Text why, @Nullable String ratio, @Nullable Gap gap, List<Difference> differences) {

    /** One side of it. */
    public record End(String key, Text label, @Nullable String amount) {

        static End of(Standing standing, Language reader) {
            return new End(
                    standing.key(),
                    Text.of(standing.position().label, reader),
                    Figures.of(standing.normalised(), reader));
        }
    }

    static RatioView of(Pairing pairing, Language reader) {
        Reckoned ratio = pairing.ratio();
        return new RatioView(
                End.of(pairing.larger(), reader),
                End.of(pairing.smaller(), reader),
                Text.of(pairing.why(), reader),
                ratio == null ? null : Figures.ratio(ratio, reader),
                pairing.gap(),
                Difference.all(pairing.differences(), reader));
    }
}
