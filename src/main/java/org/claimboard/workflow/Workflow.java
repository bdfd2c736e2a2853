package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.intake.Breakages;
import org.claimboard.intake.Publication;
import org.claimboard.intake.Publisher;
import org.claimboard.intake.RecordCheck;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.AppendOnly;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.Finding;
import org.claimboard.record.Findings;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * The steps that people take with records. Each appends a revision, or is {@link Refused} and changes nothing. Whoever
 * takes a step says which revision they have seen; if that is no longer the newest, the step is refused.
 */
@ApplicationScoped
public class Workflow {

    private static final Set<RevisionAct> IN_HAND = EnumSet.of(RevisionAct.DRAFTED, RevisionAct.RETURNED);

    private final RevisionStore revisions;
    private final RecordCheck check;
    private final Breakages breakages;
    private final Publisher publisher;
    private final Bundles bundles;
    private final FourEyes fourEyes;
    private final Event<Stepped> stepped;

    Workflow(
            RevisionStore revisions,
            RecordCheck check,
            Breakages breakages,
            Publisher publisher,
            Bundles bundles,
            FourEyes fourEyes,
            Event<Stepped> stepped) {
        this.revisions = revisions;
        this.check = check;
        this.breakages = breakages;
        this.publisher = publisher;
        this.bundles = bundles;
        this.fourEyes = fourEyes;
        this.stepped = stepped;
    }

    /**
     * Keeps a draft of a record, new or published. It may break rules and lack fields.
     *
     * @param seen number of the newest revision that the person has seen; 0 for a new record
     * @return the revision that now is the newest; the one before if it says the same
     */
    @Transactional
    public Revision draft(RecordKey key, int seen, ObjectNode record, Person by, String reason) {
        revisions.lock();
        RecordHead head = head(key, seen);
        String content = CanonicalForm.json(key, record);
        if (head != null && head.isPending() && head.latest.content.equals(content)) {
            return head.latest;
        }
        if (head != null && head.published != null && !AppendOnly.holds(head.published.content, content)) {
            throw Refused.notAppended(key);
        }
        return append(key, RevisionAct.DRAFTED, content, by, reason);
    }

    /**
     * Keeps drafts of many records, all or none. A draft that someone else works on, or that is under review, is not
     * written over.
     *
     * @param contents what each record is to say, in canonical form
     */
    @Transactional
    public Drafted draftAll(Map<RecordKey, String> contents, Person by, String reason) {
        revisions.lock();
        Map<RecordKey, RecordHead> heads = revisions.heads(contents.keySet());
        Drafted drafted = Drafted.of(contents, heads, by.name());
        drafted.changed().stream()
                .filter(key -> !AppendOnly.holds(shown(heads, key), Objects.requireNonNull(contents.get(key))))
                .findFirst()
                .ifPresent(key -> {
                    throw Refused.notAppended(key);
                });
        revisions.append(Stream.concat(drafted.added().stream(), drafted.changed().stream())
                .map(key -> revision(key, RevisionAct.DRAFTED, Objects.requireNonNull(contents.get(key)), by, reason))
                .toList());
        return drafted;
    }

    /** What readers see of the record; nothing is an empty one. */
    private static String shown(Map<RecordKey, RecordHead> heads, RecordKey key) {
        Revision published = Objects.requireNonNull(heads.get(key)).published;
        return published == null ? "{}" : published.content;
    }

    /** Hands a draft in for review. It and the drafts that it needs must be sound and break nothing that is published. */
    @Transactional
    public Revision submit(RecordKey key, int seen, Person by, String reason) {
        revisions.lock();
        return step(submittable(key, seen), RevisionAct.SUBMITTED, by, reason);
    }

    /**
     * Hands a draft in that is published in the same transaction, where it is checked: by a rule that two people signed.
     *
     * @throws Refused if it is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Revision handIn(RecordKey key, int seen, Person by, String reason) {
        revisions.lock();
        RecordHead head = pending(key, seen);
        if (!IN_HAND.contains(head.latest.act)) {
            throw Refused.outOfTurn(key, head.latest.act, "submitted");
        }
        return append(key, RevisionAct.SUBMITTED, head.latest.content, by, reason);
    }

    /**
     * The draft, if it could be handed in now.
     *
     * @throws Refused if it could not
     */
    public RecordHead submittable(RecordKey key, int seen) {
        RecordHead head = pending(key, seen);
        if (!IN_HAND.contains(head.latest.act)) {
            throw Refused.outOfTurn(key, head.latest.act, "submitted");
        }
        sound(bundles.of(head));
        return head;
    }

    /** Sends what was submitted back; its author may take it back. */
    @Transactional
    public Revision sendBack(RecordKey key, int seen, Person by, String reason) {
        revisions.lock();
        return step(returnable(key, seen, by), RevisionAct.RETURNED, by, reason);
    }

    /**
     * What was submitted, if the person could send it back now.
     *
     * @throws Refused if they could not
     */
    public RecordHead returnable(RecordKey key, int seen, Person by) {
        RecordHead head = pending(key, seen);
        if (head.latest.act != RevisionAct.SUBMITTED) {
            throw Refused.outOfTurn(key, head.latest.act, "sent back");
        }
        if (!by.reviews() && !head.latest.author.equals(by.name())) {
            throw Refused.notAllowed("only a reviewer or who submitted it may send it back");
        }
        return head;
    }

    /**
     * Shows what was submitted to readers, together with the drafts that it needs.
     *
     * @return the revisions that were published, the record's own first
     */
    @Transactional
    public List<Revision> publish(RecordKey key, int seen, Person by, String reason) {
        revisions.lock();
        return publisher.publish(publishable(key, seen, by, reason));
    }

    /**
     * What would be published with the record, its own first, if the person could publish it now.
     *
     * @throws Refused if they could not
     */
    public List<Publication> publishable(RecordKey key, int seen, Person by, String reason) {
        RecordHead head = pending(key, seen);
        if (!by.reviews()) {
            throw Refused.notAllowed("only a reviewer may publish");
        }
        if (head.latest.act != RevisionAct.SUBMITTED) {
            throw Refused.outOfTurn(key, head.latest.act, "published");
        }
        List<RecordHead> bundle = bundles.of(head);
        List<Boolean> own = bundle.stream().map(part -> isOwn(part, by)).toList();
        List<Publication> publications = new ArrayList<>();
        List<Findings> sound = sound(bundle);
        for (int i = 0; i < bundle.size(); i++) {
            FiledRecord filed = Objects.requireNonNull(sound.get(i).filed());
            publications.add(new Publication(filed, Acts.of(bundle.get(i)), by.name(), reason, own.get(i), null));
        }
        return publications;
    }

    /** Whether the person wrote it, where they may publish it all the same. */
    private boolean isOwn(RecordHead part, Person by) {
        boolean own = bundles.isBy(part, by.name());
        if (own && fourEyes.required()) {
            throw Refused.fourEyes(part.key(), by.name());
        }
        return own;
    }

    /** Gives a draft up. What readers see stays. */
    @Transactional
    public Revision discard(RecordKey key, int seen, Person by, String reason) {
        revisions.lock();
        RecordHead head = discardable(key, seen, by);
        String content = head.published == null ? head.latest.content : head.published.content;
        return append(key, RevisionAct.DISCARDED, content, by, reason);
    }

    /**
     * The draft, if the person could give it up now.
     *
     * @throws Refused if they could not
     */
    public RecordHead discardable(RecordKey key, int seen, Person by) {
        RecordHead head = pending(key, seen);
        if (!by.reviews() && !bundles.isBy(head, by.name())) {
            throw Refused.notAllowed("only a reviewer or who wrote it may discard it");
        }
        return head;
    }

    private @Nullable RecordHead head(RecordKey key, int seen) {
        RecordHead head = revisions.head(key).orElse(null);
        int newest = head == null ? 0 : head.latest.number;
        if (newest != seen) {
            throw Refused.stale(key, seen, head == null ? null : head.latest);
        }
        return head;
    }

    private RecordHead pending(RecordKey key, int seen) {
        RecordHead head = head(key, seen);
        if (head == null) {
            throw Refused.unknown(key);
        }
        if (!head.isPending()) {
            throw Refused.outOfTurn(key, head.latest.act, "changed in this way");
        }
        return head;
    }

    /** What the rules say about each record of the bundle; none has errors or breaks what is published. */
    private List<Findings> sound(List<RecordHead> bundle) {
        Map<RecordKey, ObjectNode> records = new LinkedHashMap<>();
        bundle.forEach(part -> records.put(part.key(), CanonicalForm.parse(part.latest.content)));
        List<Findings> checked = records.entrySet().stream()
                .map(record -> check.check(record.getKey(), record.getValue(), records))
                .toList();
        List<Finding> errors = new ArrayList<>();
        checked.forEach(findings -> errors.addAll(findings.errors()));
        if (checked.stream().allMatch(findings -> findings.filed() != null)) {
            errors.addAll(breakages.of(records));
        }
        if (!errors.isEmpty()) {
            throw Refused.unsound(errors);
        }
        return checked;
    }

    private Revision step(RecordHead head, RevisionAct act, Person by, String reason) {
        String author = head.latest.author;
        Revision revision = append(head.key(), act, head.latest.content, by, reason);
        stepped.fire(new Stepped(head.key(), act, author, by.name()));
        return revision;
    }

    private Revision append(RecordKey key, RevisionAct act, String content, Person by, String reason) {
        Revision revision = revision(key, act, content, by, reason);
        revisions.append(List.of(revision));
        return revision;
    }

    private static Revision revision(RecordKey key, RevisionAct act, String content, Person by, String reason) {
        Revision revision = new Revision();
        revision.recordType = key.type();
        revision.slug = key.slug();
        revision.act = act;
        revision.content = content;
        revision.author = by.name();
        revision.reason = reason;
        return revision;
    }
}
