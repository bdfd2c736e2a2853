package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.claim.RecordHead;
import org.claimboard.claim.RecordKey;
import org.claimboard.claim.RevisionAct;
import org.claimboard.claim.RevisionStore;
import org.claimboard.intake.CanonicalForm;
import org.claimboard.intake.References;
import org.claimboard.intake.References.Reference;

/** A draft and the drafts that it needs: those that it refers to and readers do not see yet. */
@ApplicationScoped
public class Bundles {

    private final RevisionStore revisions;

    Bundles(RevisionStore revisions) {
        this.revisions = revisions;
    }

    /** The record itself, then what must be published with it. */
    public List<RecordHead> of(RecordHead head) {
        Map<RecordKey, RecordHead> bundle = new LinkedHashMap<>();
        bundle.put(head.key(), head);
        Set<RecordKey> known = new HashSet<>(bundle.keySet());
        Collection<RecordHead> last = List.of(head);
        while (!last.isEmpty()) {
            Set<RecordKey> named = last.stream()
                    .flatMap(part -> References.in(part.recordType, content(part)).stream())
                    .map(Reference::key)
                    .filter(known::add)
                    .collect(Collectors.toSet());
            last = revisions.heads(named).values().stream()
                    .filter(part -> !part.isPublished() && part.isPending())
                    .toList();
            last.forEach(part -> bundle.put(part.key(), part));
        }
        return new ArrayList<>(bundle.values());
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
