package org.claimboard.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.ledger.Mentions;
import org.claimboard.ledger.Mentions.Dependence;
import org.claimboard.record.CurrencyPair;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;
import org.claimboard.record.References.Reference;
import org.claimboard.record.RelationType;

/**
 * Which records must be looked at again when another changes.
 *
 * <table>
 *   <caption>What depends on what, and why</caption>
 *   <tr><th>in the record</th><th>depends</th><th>on</th><th>because</th></tr>
 *   <tr><td>evidence</td><td>the claim</td><td>the source</td><td>its verdict weighs what the source says</td></tr>
 *   <tr><td>attribution chain</td><td>the claim</td><td>the source</td><td>it tells how the words got there</td></tr>
 *   <tr><td>confirmation of a note</td><td>the noted claim or source</td><td>the source</td><td>the grade stands on
 *     it</td></tr>
 *   <tr><td>finding of a conversion</td><td>the claim</td><td>the finding claim</td><td>its verdict excuses the wrong
 *     figure</td></tr>
 *   <tr><td>stated conversion</td><td>the claim</td><td>rates that check it</td><td>they say whether it is
 *     right</td></tr>
 *   <tr><td>derivation of a source</td><td>the source</td><td>the other source</td><td>it has it from there</td></tr>
 *   <tr><td>A disputes or supports B</td><td>B</td><td>A</td><td>A is a reason against or for B</td></tr>
 *   <tr><td>A derives from, repeats or refines B</td><td>A</td><td>B</td><td>A says what B says, or what follows</td></tr>
 *   <tr><td>A compares with B</td><td>each</td><td>the other</td><td>one is read beside the other</td></tr>
 *   <tr><td>A disputes B, answered by C</td><td>B</td><td>C</td><td>without the answer the doubt is open</td></tr>
 * </table>
 *
 * <p>Claimants, articles, comparisons and chains are named, but no verdict rests on them.
 */
public final class Dependences {

    /** Where a record names what it depends on; a star stands for each item of a list. */
    private static final Map<RecordType, Set<String>> ON_NAMED = Map.of(
            RecordType.SOURCE,
            Set.of("/derives/*/source", "/credibility/*/confirmedBy/*/source"),
            RecordType.CLAIM,
            Set.of(
                    "/evidence/*/source",
                    "/evidence/*/credibility/*/confirmedBy/*/source",
                    "/chain/*/source",
                    "/quantities/*/conversions/*/finding"));

    private Dependences() {}

    /** What the record, which is or was published, says about others. */
    public static Mentions in(RecordKey owner, JsonNode record) {
        Set<RecordKey> named = new HashSet<>();
        Set<Dependence> dependences = new HashSet<>();
        for (Reference reference : References.in(owner.type(), record)) {
            named.add(reference.key());
            String place = reference.pointer().replaceAll("/\\d+", "/*");
            if (ON_NAMED.getOrDefault(owner.type(), Set.of()).contains(place)) {
                dependences.add(new Dependence(owner, reference.key()));
            }
        }
        record.path("relations").forEach(relation -> relate(owner, relation, dependences));
        dependences.removeIf(one -> one.dependant().equals(one.cause()));
        return new Mentions(owner, named, dependences, conversions(record));
    }

    private static void relate(RecordKey from, JsonNode relation, Set<Dependence> dependences) {
        RecordKey to = claim(relation.path("to"));
        switch (RelationType.of(relation.path("type").textValue())) {
            case DISPUTES, SUPPORTS -> dependences.add(new Dependence(to, from));
            case DERIVES_FROM, REPEATS, REFINES -> dependences.add(new Dependence(from, to));
            case COMPARES_WITH -> {
                dependences.add(new Dependence(from, to));
                dependences.add(new Dependence(to, from));
            }
        }
        if (relation.has("answeredBy")) {
            dependences.add(new Dependence(to, claim(relation.path("answeredBy"))));
        }
    }

    private static RecordKey claim(JsonNode slug) {
        return new RecordKey(RecordType.CLAIM, slug.textValue());
    }

    private static Set<CurrencyPair> conversions(JsonNode record) {
        Set<CurrencyPair> pairs = new HashSet<>();
        for (JsonNode quantity : record.path("quantities")) {
            String from = quantity.path("unit").asText();
            for (JsonNode conversion : quantity.path("conversions")) {
                pairs.add(CurrencyPair.of(from, conversion.path("unit").asText()));
            }
        }
        return pairs.stream().filter(Dependences::isOfCurrencies).collect(Collectors.toSet());
    }

    private static boolean isOfCurrencies(CurrencyPair pair) {
        return isCurrency(pair.one()) && isCurrency(pair.other()) && !pair.one().equals(pair.other());
    }

    private static boolean isCurrency(String unit) {
        return unit.matches("[A-Z]{3}");
    }
}
