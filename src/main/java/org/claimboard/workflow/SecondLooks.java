package org.claimboard.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.intake.Published;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Dependants.Dependant;

/**
 * Queues the assessed claims that depend on what was published, in the transaction that publishes it, and clears those
 * that were assessed anew. By then the records' mentions are on file.
 */
@ApplicationScoped
public class SecondLooks {

    private static final int CHUNK = 500;

    /** Longer paths are kept without their middle. */
    private static final int LONGEST_PATH = 1000;

    private final RevisionStore revisions;
    private final ClaimStore claims;
    private final SecondLookStore looks;
    private final DirectDependants directDependants;
    private final Event<LooksQueued> queued;

    SecondLooks(
            RevisionStore revisions,
            ClaimStore claims,
            SecondLookStore looks,
            DirectDependants directDependants,
            Event<LooksQueued> queued) {
        this.revisions = revisions;
        this.claims = claims;
        this.looks = looks;
        this.directDependants = directDependants;
        this.queued = queued;
    }

    void published(@Observes Published published) {
        if (published.isFirst()) {
            return;
        }
        List<Change> changes = changes(published);
        Set<String> fresh =
                looks.clear(changes.stream().filter(Change::assesses).map(Change::now), SecondLookStore.ASSESSED_ANEW);
        queue(changes.stream().filter(Change::isCause).toList(), fresh);
    }

    private List<Change> changes(Published published) {
        List<RecordKey> old = published.revisions().stream()
                .filter(revision -> revision.number > 1)
                .map(Revision::key)
                .toList();
        Map<RecordKey, Revision> before = revisions.shownBefore(old, published.first());
        return published.revisions().stream()
                .map(now -> new Change(before.get(now.key()), now))
                .toList();
    }

    private void queue(List<Change> causes, Set<String> fresh) {
        Map<RecordKey, Change> byKey = new LinkedHashMap<>();
        causes.forEach(change -> byKey.put(change.now().key(), change));
        List<Dependant> dependants = Dependants.of(byKey.keySet(), directDependants.with(causes)).stream()
                .filter(found -> found.key().type() == RecordType.CLAIM)
                .filter(found -> !fresh.contains(found.key().slug()))
                .sorted(Comparator.comparing(found -> cause(found, byKey).place))
                .toList();
        Map<String, Long> assessed = assessed(dependants);
        Map<String, Set<RecordKey>> told = new TreeMap<>();
        for (Dependant found : dependants) {
            Long claim = assessed.get(found.key().slug());
            if (claim != null) {
                SecondLook look = new SecondLook();
                look.claim = claims.getEntityManager().getReference(Claim.class, claim);
                look.cause = cause(found, byKey);
                look.path = shortened(found.path());
                looks.persist(look);
                told.computeIfAbsent(look.cause.author, author -> new LinkedHashSet<>())
                        .add(found.key());
            }
        }
        told.forEach((author, records) -> queued.fire(new LooksQueued(List.copyOf(records), author)));
    }

    private static Revision cause(Dependant found, Map<RecordKey, Change> causes) {
        return Objects.requireNonNull(causes.get(found.cause())).now();
    }

    private Map<String, Long> assessed(List<Dependant> dependants) {
        Map<String, Long> ids = new HashMap<>();
        chunks(dependants.stream().map(found -> found.key().slug()).collect(Collectors.toSet()))
                .forEach(chunk -> ids.putAll(claims.assessed(chunk)));
        return ids;
    }

    private static List<RecordKey> shortened(List<RecordKey> path) {
        if (path.size() <= LONGEST_PATH) {
            return path;
        }
        int half = LONGEST_PATH / 2;
        return Stream.concat(path.stream().limit(half), path.stream().skip(path.size() - half))
                .toList();
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = new ArrayList<>(new HashSet<>(all));
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < list.size(); i += CHUNK) {
            chunks.add(list.subList(i, Math.min(list.size(), i + CHUNK)));
        }
        return chunks;
    }
}
