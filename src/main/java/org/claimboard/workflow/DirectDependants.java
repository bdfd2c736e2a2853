package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimboard.intake.ConvertingClaims;
import org.claimboard.intake.Dependences;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.Mentions.Dependence;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/**
 * What depends directly on records, now or until the publication at hand: a doubt that was dropped counts like a new one.
 */
@ApplicationScoped
class DirectDependants {

    private final MentionStore mentions;
    private final ConvertingClaims converting;

    DirectDependants(MentionStore mentions, ConvertingClaims converting) {
        this.mentions = mentions;
        this.converting = converting;
    }

    /** The answer to what depends on each of some records, given what was changed just now. */
    Function<Set<RecordKey>, Map<RecordKey, Set<RecordKey>>> with(List<Change> changes) {
        Map<RecordKey, Set<RecordKey>> more = new HashMap<>();
        Map<RecordKey, List<ObjectNode>> series = new HashMap<>();
        Map<RecordKey, Set<RecordKey>> touchedOnly = new HashMap<>();
        for (Change change : changes) {
            RecordKey key = change.now().key();
            if (!change.weighs()) {
                touchedOnly.put(key, change.touched());
            }
            if (key.type() == RecordType.RATES) {
                series.put(key, change.versions());
            }
            change.said().ifPresent(said -> Dependences.in(key, said).dependences().stream()
                    .filter(one -> !one.dependant().equals(key))
                    .forEach(one -> add(more, one)));
        }
        converting.of(series).forEach((key, claims) -> more.computeIfAbsent(key, known -> new HashSet<>())
                .addAll(claims));
        return asked -> {
            Map<RecordKey, Set<RecordKey>> found = mentions.dependants(asked);
            for (RecordKey key : asked) {
                found.computeIfAbsent(key, known -> new HashSet<>()).addAll(more.getOrDefault(key, Set.of()));
            }
            touchedOnly.forEach((key, touched) -> found.computeIfPresent(key, (known, dependants) -> {
                dependants.retainAll(touched);
                return dependants;
            }));
            return found;
        };
    }

    private static void add(Map<RecordKey, Set<RecordKey>> dependants, Dependence dependence) {
        dependants.computeIfAbsent(dependence.cause(), known -> new HashSet<>()).add(dependence.dependant());
    }
}
