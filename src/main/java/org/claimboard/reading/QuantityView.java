package org.claimboard.reading;

import java.util.List;
import org.claimboard.claim.Verbatim;
import org.claimboard.record.Quantity;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param verbatim whether the words are those of a quote on file
 * @param amount the exact number; null where none is given
 */
public record QuantityView(
        Text stated,
        boolean verbatim,
        @Nullable String amount,
        ScopeView scope,
        @Nullable Day asOf,
        @Nullable Text note) {

    static QuantityView of(Quantity quantity, String language, Verbatim verbatim, Language reader) {
        return new QuantityView(
                new Text(quantity.stated(), language),
                verbatim.has(quantity.stated()),
                Figures.of(quantity, reader),
                ScopeView.of(quantity.scope(), reader),
                Day.ofNullable(quantity.asOf(), reader),
                Text.ofNullable(quantity.note(), reader));
    }

    static List<QuantityView> all(List<Quantity> quantities, String language, Verbatim verbatim, Language reader) {
        return quantities.stream()
                .map(quantity -> of(quantity, language, verbatim, reader))
                .toList();
    }
}
