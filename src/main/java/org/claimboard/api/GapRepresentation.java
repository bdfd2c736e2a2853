package org.claimboard.api;

import org.claimboard.comparison.Gap;
import org.claimboard.record.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a number cannot be given. */
@Schema(name = "Gap", description = "Why a number cannot be given.")
public record GapRepresentation(
        @Schema(
                        description =
                                "`no-quantity`: nothing is counted; `no-number`: the words give no number; `unit-differs`: the"
                                        + " units cannot be converted; `power-and-energy`: a power and an energy, for how long is not said;"
                                        + " `share-and-points`: a share and a difference of shares; `calendar-and-time`: months have no fixed"
                                        + " number of days; `kind-differs`: a change and a level, or the like; `denominator-differs`: one is for each of something else; `no-date`: nothing says for which day to take a rate; `rate-missing`:"
                                        + " no rate is on file for it; `years`: a ratio of years means nothing; `degrees`: nor does one of temperatures in degrees; `not-positive`: a ratio needs"
                                        + " numbers above zero; `open-ended`: nothing bounds the result.",
                        enumeration = {
                            "no-quantity",
                            "no-number",
                            "unit-differs",
                            "power-and-energy",
                            "share-and-points",
                            "calendar-and-time",
                            "kind-differs",
                            "denominator-differs",
                            "no-date",
                            "rate-missing",
                            "years",
                            "degrees",
                            "not-positive",
                            "open-ended"
                        })
                String reason,
        @Schema(description = "The unit at hand.") @Nullable String from,
        @Schema(description = "The unit wanted.") @Nullable String to,
        @Schema(description = "The period for which a rate is missing.") @Nullable String at) {

    static @Nullable GapRepresentation ofNullable(@Nullable Gap gap) {
        return gap == null
                ? null
                : new GapRepresentation(Texts.word(gap.reason()), code(gap.from()), code(gap.to()), gap.at());
    }

    private static @Nullable String code(@Nullable Unit unit) {
        return unit == null ? null : unit.code();
    }
}
