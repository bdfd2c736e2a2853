package org.claimboard.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** Which record goes by a desk's number, such as C09. */
@ApplicationScoped
public class NumberStore {

    private static final Map<RecordType, String> NUMBERED =
            Map.of(RecordType.CLAIM, "Claim", RecordType.SOURCE, "Source", RecordType.CHAIN, "ReportingChain");

    private final EntityManager entities;

    NumberStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Who keeps the record from taking the number: a published one that has it, or a draft that took it first. Of two
     * drafts with one number, one is always free to go on.
     */
    public Optional<RecordKey> holder(String number, RecordKey wanting) {
        return published(number, wanting).or(() -> drafted(number, wanting));
    }

    private Optional<RecordKey> published(String number, RecordKey wanting) {
        return NUMBERED.entrySet().stream()
                .flatMap(kind -> entities.createQuery(
                                "select r.slug from " + kind.getValue() + " r where r.ref = ?1", String.class)
                        .setParameter(1, number)
                        .getResultStream()
                        .map(slug -> new RecordKey(kind.getKey(), slug)))
                .filter(key -> !key.equals(wanting))
                .findFirst();
    }

    private Optional<RecordKey> drafted(String number, RecordKey wanting) {
        List<RecordKey> others = entities.createQuery(
                        "select h from RecordHead h join fetch h.latest l where l.act in ?1 and l.content like ?2",
                        RecordHead.class)
                .setParameter(1, List.of(RevisionAct.DRAFTED, RevisionAct.SUBMITTED, RevisionAct.RETURNED))
                .setParameter(2, holding(number))
                .getResultStream()
                .map(RecordHead::key)
                .filter(key -> !key.equals(wanting))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        long since = since(number, wanting);
        return others.stream().filter(key -> since(number, key) < since).findFirst();
    }

    /** From which place in the ledger on the draft has had the number. */
    private long since(String number, RecordKey key) {
        Long place = entities.createQuery(
                        "select min(r.place) from Revision r where r.recordType = ?1 and r.slug = ?2"
                                + " and r.content like ?3 and r.number > coalesce((select p.number from RecordHead h"
                                + " join h.published p where h.recordType = ?1 and h.slug = ?2), 0)",
                        Long.class)
                .setParameter(1, key.type())
                .setParameter(2, key.slug())
                .setParameter(3, holding(number))
                .getSingleResult();
        return Objects.requireNonNullElse(place, Long.MAX_VALUE);
    }

    /** Numbers are letters and digits, so that there is nothing to escape. */
    private static String holding(String number) {
        return "%\"ref\":\"" + number + "\"%";
    }
}
