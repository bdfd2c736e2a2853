package org.claimboard.reading;

import java.util.List;
import java.util.Map;
import org.claimboard.claim.Source;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.QuotedRate;
import org.claimboard.dossier.Step;
import org.claimboard.site.Language;

/**
 * An exchange rate as it was used, with where it is from.
 *
 * @param text as in "1 USD = 1,452.7 KRW"
 * @param steps the published rates behind it
 */
public record RateUse(String text, Day at, boolean cross, List<Step> steps) {

    /** The sources of all published rates behind it, each once. */
    public List<Source> sources() {
        return steps.stream()
                .flatMap(step -> step.sources().stream())
                .distinct()
                .toList();
    }

    /** One published rate. */
    public record Step(String text, Text series, List<Source> sources) {}

    /**
     * @param sources the sources of rates, by slug
     */
    static RateUse of(AppliedRate rate, Map<String, Source> sources, Language reader) {
        return new RateUse(
                price(rate.base(), Figures.rate(rate.rate(), reader), rate.quote()),
                Day.ofPeriod(rate.period(), reader),
                rate.isCross(),
                rate.used().stream().map(used -> step(used, sources, reader)).toList());
    }

    private static Step step(QuotedRate rate, Map<String, Source> sources, Language reader) {
        return new Step(
                price(rate.base(), Figures.rate(rate.rate(), reader), rate.quote()),
                Text.of(rate.name(), reader),
                rate.sources().stream()
                        .filter(sources::containsKey)
                        .map(sources::get)
                        .toList());
    }

    private static String price(String base, String amount, String quote) {
        return "1 " + base + " = " + amount + " " + quote;
    }
}
