package org.claimboard.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contested question with its positions side by side, ready to show.
 *
 * @param at the day, month or year of the rates; null if none are needed
 * @param scale the axis; null if nothing has a number
 * @param doubts doubts about the question as a whole
 * @param suggested ratios that the text draws between what does not compare
 * @param fair ratios between like and like
 * @param rates the exchange rates used
 * @param conversions what the texts themselves converted
 */
public record Question(
        String slug,
        Text question,
        Text why,
        @Nullable Day at,
        @Nullable Scale scale,
        List<Row> rows,
        List<Row.DoubtRow> doubts,
        List<RatioView> suggested,
        List<RatioView> fair,
        List<RateUse> rates,
        List<ConversionView> conversions) {

    /** Whether some of its numbers are the desk's own. */
    public boolean calculates() {
        return rows.stream().anyMatch(Row::calculated);
    }

    /** The address of its page from the language on. */
    public String path() {
        return "/comparisons/" + slug;
    }
}
