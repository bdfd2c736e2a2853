package org.claimboard.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.account.See;
import org.claimboard.account.SignedIn;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.PlainText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Visit;
import org.claimboard.workflow.Decision;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.SamenessDecisions;
import org.claimboard.workflow.Workflow;

/** Answers the buttons of forms. Whatever the answer, what was typed is in it. */
@ApplicationScoped
class Saving {

    static final String BUTTON = "act";

    private static final String SAVE = "save";
    private static final String MERGE = "merge";
    private static final String RESUME = "resume";
    private static final int UNPROCESSABLE = 422;

    private final Visit visit;
    private final SignedIn signedIn;
    private final RevisionStore revisions;
    private final Workflow workflow;
    private final FormPages pages;
    private final ConflictPages conflicts;
    private final SamenessDecisions decisions;
    private final Clock clock;

    Saving(
            Visit visit,
            SignedIn signedIn,
            RevisionStore revisions,
            Workflow workflow,
            FormPages pages,
            ConflictPages conflicts,
            SamenessDecisions decisions,
            Clock clock) {
        this.visit = visit;
        this.signedIn = signedIn;
        this.revisions = revisions;
        this.workflow = workflow;
        this.pages = pages;
        this.conflicts = conflicts;
        this.decisions = decisions;
        this.clock = clock;
    }

    Response answer(Draft draft, Map<String, List<String>> form) {
        String button = Draft.field(form, BUTTON);
        return switch (button) {
            case SAVE -> save(draft);
            case MERGE -> merged(draft, form).map(this::save).orElseGet(() -> shown(draft));
            case RESUME -> shown(merged(draft, form).orElse(draft));
            default ->
                Answered.of(button).map(answered -> decided(draft, answered)).orElseGet(() -> changed(draft, button));
        };
    }

    /** Somebody says whether a published claim is what this one says. If it is, there is nothing to save here. */
    private Response decided(Draft draft, Answered answered) {
        String text = ClaimText.of(Reading.of(draft.form(), draft.typed()).record());
        if (text.isBlank() || !PlainText.is(text)) {
            return shown(draft);
        }
        decisions.add(text, answered.claim(), answered.decision(), person());
        return answered.decision() == Decision.SAME
                ? See.other(visit.base() + Kind.path(new RecordKey(RecordType.CLAIM, answered.claim())))
                : shown(draft);
    }

    private Response changed(Draft draft, String button) {
        String today = NewsroomDay.today(clock).toString();
        Signature signature = new Signature(person().signature(), today);
        Change.of(button).ifPresent(change -> change.applyTo(draft.typed(), draft.form(), signature));
        return shown(draft);
    }

    private Response shown(Draft draft) {
        Reading reading = Reading.of(draft.form(), draft.typed());
        return Response.ok(pages.again(draft, reading, reading.faults())).build();
    }

    private Person person() {
        return Person.of(signedIn);
    }

    private Optional<Draft> merged(Draft draft, Map<String, List<String>> form) {
        int against = Draft.number(form, "against");
        return conflicts
                .merge(draft, against)
                .map(merge -> draft.on(against, new Choices(draft.form(), form).applyTo(merge)));
    }

    private Response save(Draft typed) {
        Reading reading = Reading.of(typed.form(), typed.typed());
        boolean nameless = typed.fresh() && typed.slug().isEmpty();
        Draft draft = nameless ? typed.named(Proposal.of(typed.type(), reading.record())) : typed;
        Map<String, Fault> faults = new LinkedHashMap<>(reading.faults());
        slugFault(draft).ifPresent(fault -> faults.put("slug", fault));
        if (faults.isEmpty() && isUnchanged(draft, reading)) {
            return Response.ok(pages.unchanged(draft, reading)).build();
        }
        reasonFault(draft).ifPresent(fault -> faults.put("reason", fault));
        return faults.isEmpty() ? keep(draft, reading) : refused(draft, reading, faults);
    }

    private Response keep(Draft draft, Reading reading) {
        Person person = person();
        try {
            workflow.draft(
                    draft.key(),
                    draft.seen(),
                    reading.record(),
                    person,
                    draft.reason().strip());
        } catch (Refused refused) {
            return answer(refused, draft, reading);
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", visit.base() + Kind.path(draft.key()))
                .build();
    }

    private Response answer(Refused refused, Draft draft, Reading reading) {
        if (refused.kind() == Refused.Kind.NOT_APPENDED) {
            return refused(draft, reading, Map.of("", Fault.NOT_APPENDED));
        }
        Revision latest = refused.latest();
        if (latest != null && !draft.fresh()) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(conflicts.page(draft, latest))
                    .build();
        }
        if (refused.kind() == Refused.Kind.STALE) {
            return refused(draft, reading, Map.of("slug", Fault.SLUG_TAKEN));
        }
        throw refused;
    }

    private Response refused(Draft draft, Reading reading, Map<String, Fault> faults) {
        return Response.status(UNPROCESSABLE)
                .entity(pages.again(draft, reading, faults))
                .build();
    }

    /** Whether a draft would say what the record says already. */
    private boolean isUnchanged(Draft draft, Reading reading) {
        String content = CanonicalForm.json(draft.key(), reading.record());
        return revisions
                .head(draft.key())
                .filter(head -> head.latest.number == draft.seen())
                .filter(head -> head.isPending() || head.isPublished())
                .map((RecordHead head) -> head.latest.content.equals(content))
                .orElse(false);
    }

    private Optional<Fault> slugFault(Draft draft) {
        if (!draft.fresh()) {
            return Optional.empty();
        }
        if (draft.slug().isEmpty()) {
            return Optional.of(Fault.NO_SLUG);
        }
        if (!draft.isSlug()) {
            return Optional.of(Fault.BAD_SLUG);
        }
        return revisions.head(draft.key()).map(head -> Fault.SLUG_TAKEN);
    }

    private static Optional<Fault> reasonFault(Draft draft) {
        if (draft.reason().isBlank()) {
            return Optional.of(Fault.NO_REASON);
        }
        if (draft.reason().length() > Draft.LONGEST_REASON) {
            return Optional.of(Fault.TOO_LONG);
        }
        return PlainText.is(draft.reason()) ? Optional.empty() : Optional.of(Fault.BAD_CHARACTER);
    }
}
