package org.claimboard.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.claim.RateStore;
import org.claimboard.ledger.MentionStore;
import org.claimboard.record.CurrencyPair;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * The claims whose stated conversions a series of rates may check: those between its two currencies, and those across a
 * third one with another series of the same first source, as {@link org.claimboard.comparison.Rates} finds rates.
 */
@ApplicationScoped
public class ConvertingClaims {

    private final RateStore rates;
    private final MentionStore mentions;

    ConvertingClaims(RateStore rates, MentionStore mentions) {
        this.rates = rates;
        this.mentions = mentions;
    }

    /**
     * The claims on file, by series; in two queries.
     *
     * @param series what each series says, said before or will say
     */
    public Map<RecordKey, Set<RecordKey>> of(Map<RecordKey, ? extends Collection<? extends JsonNode>> series) {
        if (series.isEmpty()) {
            return Map.of();
        }
        Map<RecordKey, List<Leg>> legs = new HashMap<>();
        series.forEach(
                (key, versions) -> legs.put(key, versions.stream().map(Leg::of).toList()));
        Set<Leg> all = rates.listAll().stream()
                .map(one -> new Leg(one.base, one.quote, one.sources.isEmpty() ? null : one.sources.get(0)))
                .collect(Collectors.toCollection(HashSet::new));
        legs.values().forEach(all::addAll);
        Map<RecordKey, Set<CurrencyPair>> pairs = new HashMap<>();
        legs.forEach((key, own) -> pairs.put(key, pairs(own, all)));
        Map<CurrencyPair, Set<RecordKey>> claims =
                mentions.converting(pairs.values().stream().flatMap(Set::stream).toList());
        Map<RecordKey, Set<RecordKey>> found = new HashMap<>();
        pairs.forEach((key, priced) -> found.put(
                key,
                priced.stream()
                        .flatMap(pair -> claims.getOrDefault(pair, Set.of()).stream())
                        .collect(Collectors.toSet())));
        return found;
    }

    private static Set<CurrencyPair> pairs(List<Leg> own, Set<Leg> all) {
        Set<CurrencyPair> pairs = new HashSet<>();
        for (Leg leg : own) {
            pairs.add(CurrencyPair.of(leg.base(), leg.quote()));
            all.forEach(other -> leg.across(other, pairs));
        }
        return pairs;
    }

    /** What a series prices in what, from its first source. */
    private record Leg(String base, String quote, @Nullable String source) {

        static Leg of(JsonNode series) {
            return new Leg(
                    series.path("base").asText(),
                    series.path("quote").asText(),
                    series.path("sources").path(0).textValue());
        }

        void across(Leg other, Set<CurrencyPair> pairs) {
            if (source == null || !Objects.equals(source, other.source)) {
                return;
            }
            Set<String> ends = new HashSet<>(List.of(base, quote));
            for (String currency : List.of(other.base, other.quote)) {
                if (!ends.remove(currency)) {
                    ends.add(currency);
                }
            }
            boolean meetInOne = ends.size() == 2;
            if (meetInOne) {
                List<String> both = List.copyOf(ends);
                pairs.add(CurrencyPair.of(both.get(0), both.get(1)));
            }
        }
    }
}
