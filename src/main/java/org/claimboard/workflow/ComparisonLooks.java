package org.claimboard.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.intake.Published;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/**
 * Queues the comparisons in which a claim stands that was withdrawn or states other figures than before, in the transaction
 * that publishes it, and clears those that were published anew.
 */
@ApplicationScoped
public class ComparisonLooks {

    private final RevisionStore revisions;
    private final MentionStore mentions;
    private final ComparisonStore comparisons;
    private final ComparisonLookStore looks;
    private final Event<LooksQueued> queued;

    ComparisonLooks(
            RevisionStore revisions,
            MentionStore mentions,
            ComparisonStore comparisons,
            ComparisonLookStore looks,
            Event<LooksQueued> queued) {
        this.revisions = revisions;
        this.mentions = mentions;
        this.comparisons = comparisons;
        this.looks = looks;
        this.queued = queued;
    }

    void published(@Observes Published published) {
        if (published.isFirst()) {
            return;
        }
        Set<String> fresh = looks.clear(
                published.revisions().stream().filter(revision -> revision.recordType == RecordType.COMPARISON),
                ComparisonLookStore.PUBLISHED_ANEW);
        queue(changed(published), fresh);
    }

    /** The claims that were published before and whose figures no longer stand as they did. */
    private List<Revision> changed(Published published) {
        List<Revision> claims = published.revisions().stream()
                .filter(revision -> revision.recordType == RecordType.CLAIM && revision.number > 1)
                .toList();
        Map<RecordKey, Revision> before =
                revisions.shownBefore(claims.stream().map(Revision::key).toList(), published.first());
        return claims.stream()
                .filter(claim -> before.containsKey(claim.key()))
                .filter(claim -> !figures(claim).equals(figures(Objects.requireNonNull(before.get(claim.key())))))
                .toList();
    }

    /** What a comparison takes from a claim: its numbers, those of its evidence, and whether it stands at all. */
    private static JsonNode figures(Revision revision) {
        ObjectNode record = CanonicalForm.parse(revision.content);
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.put("withdrawn", record.path("retraction").isObject());
        figures.set("quantities", record.path("quantities").deepCopy());
        ArrayNode evidence = figures.putArray("evidence");
        for (JsonNode entry : record.path("evidence")) {
            if (entry.has("quantity")) {
                evidence.addObject()
                        .put("source", entry.path("source").asText())
                        .set("quantity", entry.path("quantity").deepCopy());
            }
        }
        return figures;
    }

    private void queue(List<Revision> claims, Set<String> fresh) {
        Map<RecordKey, Set<RecordKey>> naming =
                mentions.eachNaming(claims.stream().map(Revision::key).toList());
        Map<String, Long> touched = comparisons.ids(naming.values().stream()
                .flatMap(Set::stream)
                .filter(key -> key.type() == RecordType.COMPARISON && !fresh.contains(key.slug()))
                .map(RecordKey::slug)
                .collect(Collectors.toCollection(TreeSet::new)));
        Map<String, Set<RecordKey>> told = new TreeMap<>();
        for (Revision claim : claims) {
            naming.getOrDefault(claim.key(), Set.of()).stream()
                    .filter(key -> key.type() == RecordType.COMPARISON && touched.containsKey(key.slug()))
                    .map(RecordKey::slug)
                    .sorted()
                    .forEach(slug -> {
                        queue(claim, Objects.requireNonNull(touched.get(slug)));
                        told.computeIfAbsent(claim.author, author -> new LinkedHashSet<>())
                                .add(new RecordKey(RecordType.COMPARISON, slug));
                    });
        }
        told.forEach((author, records) -> queued.fire(new LooksQueued(List.copyOf(records), author)));
    }

    private void queue(Revision claim, long comparison) {
        ComparisonLook look = new ComparisonLook();
        look.comparison = comparisons.getEntityManager().getReference(Comparison.class, comparison);
        look.cause = claim;
        looks.persist(look);
    }
}
