package org.claimboard.reading;

import java.util.List;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.reading.FilterForm.Option;
import org.claimboard.search.Facet;

/**
 * A filter by which a list of claims is narrowed.
 *
 * @param label what it asks for
 * @param words whether it asks for words, as they were typed
 * @param without the address of the same list without it, from the language on
 */
public record ActiveFilter(FacetLabel label, boolean words, String without) {

    static List<ActiveFilter> of(ClaimQuery query, FilterForm form) {
        return ClaimAddress.filters(query).stream()
                .map(filter -> new ActiveFilter(
                        label(filter, form),
                        filter.field().equals(ClaimAddress.WORDS),
                        ClaimAddress.without(query, filter)))
                .toList();
    }

    private static FacetLabel label(ClaimAddress.Filter filter, FilterForm form) {
        String value = filter.value();
        return switch (filter.field()) {
            case ClaimAddress.VERDICT ->
                form.verdicts().stream()
                        .filter(choice -> choice.word().equals(value))
                        .findFirst()
                        .map(choice -> new FacetLabel(Facet.VERDICT, value, choice.constant(), null, null, null))
                        .orElseGet(() -> new FacetLabel(Facet.VERDICT, value, null, null, null, null));
            case ClaimAddress.KIND ->
                form.kinds().stream()
                        .filter(choice -> choice.word().equals(value))
                        .findFirst()
                        .map(choice -> new FacetLabel(Facet.KIND, value, null, choice.constant(), null, null))
                        .orElseThrow();
            case ClaimAddress.CLAIMANT -> record(Facet.CLAIMANT, value, form.claimants());
            case ClaimAddress.SOURCE -> record(Facet.SOURCE, value, form.sources());
            case ClaimAddress.ARTICLE -> record(Facet.ARTICLE, value, form.articles());
            case ClaimAddress.TOPIC -> record(Facet.TOPIC, value, form.topics());
            case ClaimAddress.IMPORT -> new FacetLabel(Facet.IMPORT, value, null, null, null, null);
            case ClaimAddress.OPEN_DOUBTS ->
                new FacetLabel(Facet.DOUBTS, Boolean.parseBoolean(value) ? "open" : "none", null, null, null, null);
            default -> new FacetLabel(Facet.TYPE, value, null, null, null, null);
        };
    }

    private static FacetLabel record(Facet facet, String slug, List<Option> options) {
        Text name = options.stream()
                .filter(option -> option.slug().equals(slug))
                .map(Option::label)
                .findFirst()
                .orElse(new Text(slug, "zxx"));
        return new FacetLabel(facet, slug, null, null, null, name);
    }
}
