package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimboard.comparison.Rates;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;

/** The exchange rates that a comparison on file needs and nobody has on file. */
@ApplicationScoped
class MissingRates {

    private final CompareClaims claims;
    private final CompareRates rates;

    MissingRates(CompareClaims claims, CompareRates rates) {
        this.claims = claims;
        this.rates = rates;
    }

    /** One for each pair of currencies, as typed; none while the comparison does not say for which time. */
    @ReadOnly
    List<CompareRate> of(ObjectNode comparison, ComparePosted posted) {
        String at = comparison.path("at").asText();
        Optional<Unit> into = TypedUnits.readPer(comparison.path("unit").asText())
                .map(UnitPer::unit)
                .filter(Unit::isCurrency);
        if (at.isEmpty() || into.isEmpty()) {
            return List.of();
        }
        Unit wanted = into.get();
        Rates known = Rates.at(rates.onFile(Set.of(at)));
        Map<String, CompareRate> missing = new LinkedHashMap<>();
        for (Unit unit : units(comparison)) {
            if (!unit.equals(wanted)
                    && unit.isCurrency()
                    && known.find(unit.code(), wanted.code(), at).isEmpty()) {
                CompareRate rate = CompareRate.typed(unit.code(), wanted.code(), at, posted);
                missing.putIfAbsent(rate.name(), rate);
            }
        }
        return List.copyOf(missing.values());
    }

    /** In what the positions state their numbers. */
    private Set<Unit> units(ObjectNode comparison) {
        Set<String> slugs = new LinkedHashSet<>();
        comparison
                .path("positions")
                .forEach(position -> slugs.add(position.path("claim").asText()));
        Map<String, CompareClaim> found =
                claims.of(slugs).stream().collect(Collectors.toMap(CompareClaim::slug, Function.identity()));
        Set<Unit> units = new LinkedHashSet<>();
        for (JsonNode position : comparison.path("positions")) {
            CompareClaim claim = found.get(position.path("claim").asText());
            if (claim != null) {
                claim.number(code(position))
                        .ifPresent(number -> units.add(number.quantity().unit()));
            }
        }
        return units;
    }

    /** As {@link CompareNumber#code} has it. */
    private static String code(JsonNode position) {
        String source = position.path("source").asText();
        String conversion = position.path("conversion").asText();
        return (source.isEmpty() ? "" : source + "/")
                + position.path("quantity").asInt(1)
                + (conversion.isEmpty() ? "" : "/" + conversion);
    }
}
