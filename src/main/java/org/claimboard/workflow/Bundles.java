package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.intake.RecordCheck;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;
import org.claimboard.record.References.Reference;
import org.claimboard.record.Rule;

/**
 * A draft and the drafts that it needs: those that it refers to and readers do not see yet, and the pending changes of
 * published records without which it would break a rule, such as the passage of an article in which it stands, or the rate
 * of a day at which a comparison converts.
 */
@ApplicationScoped
public class Bundles {

    /** Series of exchange rates that are looked through. */
    private static final int MOST_SERIES = 500;

    private final RevisionStore revisions;
    private final RecordCheck check;

    Bundles(RevisionStore revisions, RecordCheck check) {
        this.revisions = revisions;
        this.check = check;
    }

    /** The record itself, then what must be published with it. */
    public List<RecordHead> of(RecordHead head) {
        Map<RecordKey, RecordHead> bundle = new LinkedHashMap<>();
        bundle.put(head.key(), head);
        Set<RecordKey> known = new HashSet<>(bundle.keySet());
        follow(List.of(head), known, bundle);
        if (head.recordType == RecordType.COMPARISON) {
            List<RecordHead> rates = rates(head, contents(bundle.values()));
            rates.forEach(series -> bundle.put(series.key(), series));
            follow(rates, known, bundle);
        }
        return new ArrayList<>(bundle.values());
    }

    /** What some records refer to, and what that refers to. */
    private void follow(List<RecordHead> some, Set<RecordKey> known, Map<RecordKey, RecordHead> bundle) {
        Collection<RecordHead> last = some;
        while (!last.isEmpty()) {
            Set<RecordKey> named = last.stream()
                    .flatMap(part -> References.in(part.recordType, content(part)).stream())
                    .map(Reference::key)
                    .filter(known::add)
                    .collect(Collectors.toSet());
            Collection<RecordHead> referring = last;
            Map<RecordKey, Integer> errors = new HashMap<>();
            last = revisions.heads(named).values().stream()
                    .filter(RecordHead::isPending)
                    .filter(part -> !part.isPublished() || isNeeded(part, referring, errors))
                    .toList();
            last.forEach(part -> bundle.put(part.key(), part));
        }
    }

    /** The pending exchange rates without which a number of the comparison does not come into its unit: it names none. */
    private List<RecordHead> rates(RecordHead comparison, Map<RecordKey, ObjectNode> together) {
        if (lacking(comparison, together) == 0) {
            return List.of();
        }
        List<RecordHead> needed = new ArrayList<>(revisions.firstHeads(RecordType.RATES, MOST_SERIES).stream()
                .filter(RecordHead::isPending)
                .toList());
        Map<RecordKey, ObjectNode> all = new LinkedHashMap<>(together);
        all.putAll(contents(needed));
        long least = lacking(comparison, all);
        needed.removeIf(series -> {
            Map<RecordKey, ObjectNode> others = new LinkedHashMap<>(all);
            others.remove(series.key());
            boolean idle = lacking(comparison, others) == least;
            if (idle) {
                all.remove(series.key());
            }
            return idle;
        });
        return needed;
    }

    /** How many numbers of the comparison lack a rate. */
    private long lacking(RecordHead comparison, Map<RecordKey, ObjectNode> together) {
        return check.check(comparison.key(), content(comparison), together).errors().stream()
                .filter(finding -> finding.rule() == Rule.RATE_NOT_ON_FILE)
                .count();
    }

    /** What each part says, for checking them together. */
    public static Map<RecordKey, ObjectNode> contents(Collection<RecordHead> bundle) {
        Map<RecordKey, ObjectNode> contents = new LinkedHashMap<>();
        bundle.forEach(part -> contents.put(part.key(), content(part)));
        return contents;
    }

    /**
     * Whether one of those that refer to it breaks a rule with what readers see of it, and does not with its change.
     *
     * @param errors of those that refer, with what readers see, as far as they were counted
     */
    private boolean isNeeded(RecordHead part, Collection<RecordHead> referring, Map<RecordKey, Integer> errors) {
        Map<RecordKey, ObjectNode> change = contents(List.of(part));
        return referring.stream()
                .filter(from -> References.in(from.recordType, content(from)).stream()
                        .anyMatch(reference -> reference.key().equals(part.key())))
                .anyMatch(from -> {
                    int before = errors.computeIfAbsent(from.key(), key -> errors(from, Map.of()));
                    return before > 0 && errors(from, change) < before;
                });
    }

    private int errors(RecordHead head, Map<RecordKey, ObjectNode> together) {
        return check.check(head.key(), content(head), together).errors().size();
    }

    /** Whether the person wrote anything of what readers do not see yet. */
    public boolean isBy(RecordHead head, String name) {
        int shown = head.published == null ? 0 : head.published.number;
        return revisions.count(
                        "recordType = ?1 and slug = ?2 and number > ?3 and act = ?4 and author = ?5",
                        head.recordType,
                        head.slug,
                        shown,
                        RevisionAct.DRAFTED,
                        name)
                > 0;
    }

    private static ObjectNode content(RecordHead head) {
        return CanonicalForm.parse(head.latest.content);
    }
}
