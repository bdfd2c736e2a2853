package org.claimboard.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimboard.account.See;
import org.claimboard.account.SignedIn;
import org.claimboard.editor.ReferredNames.Referring;
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
    private final ReferredNames names;
    private final Derived derived;
    private final DraftKeeper keeper;
    private final FormPages pages;
    private final ConflictPages conflicts;
    private final SamenessDecisions decisions;
    private final Clock clock;

    Saving(
            Visit visit,
            SignedIn signedIn,
            RevisionStore revisions,
            ReferredNames names,
            Derived derived,
            DraftKeeper keeper,
            FormPages pages,
            ConflictPages conflicts,
            SamenessDecisions decisions,
            Clock clock) {
        this.visit = visit;
        this.signedIn = signedIn;
        this.revisions = revisions;
        this.names = names;
        this.derived = derived;
        this.keeper = keeper;
        this.pages = pages;
        this.conflicts = conflicts;
        this.decisions = decisions;
        this.clock = clock;
    }

    Response answer(Draft posted, Map<String, List<String>> form) {
        Draft draft = names.resolved(posted, form);
        String button = Draft.field(form, BUTTON);
        Map<String, Referring> made = names.toMake(draft, form);
        return switch (button) {
            case SAVE -> save(draft, made);
            case MERGE ->
                merged(draft, form, made)
                        .map(merged -> save(merged, ReferredNames.still(merged, made)))
                        .orElseGet(() -> shown(draft, made));
            case RESUME -> {
                Draft merged = merged(draft, form, made).orElse(draft);
                yield shown(merged, ReferredNames.still(merged, made));
            }
            default ->
                Answered.of(button)
                        .map(answered -> decided(draft, made, answered))
                        .orElseGet(() -> changed(draft, made, button));
        };
    }

    /** Somebody says whether a published claim is what this one says. If it is, there is nothing to save here. */
    private Response decided(Draft draft, Map<String, Referring> made, Answered answered) {
        String text = ClaimText.of(Reading.of(draft.form(), draft.typed()).record());
        if (text.isBlank() || !PlainText.is(text)) {
            return shown(draft, made);
        }
        decisions.add(text, answered.claim(), answered.decision(), person());
        return answered.decision() == Decision.SAME
                ? See.other(visit.base() + Kind.path(new RecordKey(RecordType.CLAIM, answered.claim())))
                : shown(draft, made);
    }

    private Response changed(Draft draft, Map<String, Referring> made, String button) {
        String today = NewsroomDay.today(clock).toString();
        Signature signature = new Signature(person().signature(), today);
        Change.of(button).ifPresent(change -> change.applyTo(draft.typed(), draft.form(), signature));
        return shown(draft, made);
    }

    private Response shown(Draft draft, Map<String, Referring> made) {
        Reading reading = Reading.of(draft.form(), draft.typed());
        return Response.ok(pages.again(draft, reading, faults(reading, made), made.keySet()))
                .build();
    }

    /** Without those of names whose records are to be made. */
    private static Map<String, Fault> faults(Reading reading, Map<String, Referring> made) {
        Map<String, Fault> faults = new LinkedHashMap<>(reading.faults());
        faults.keySet().removeAll(made.keySet());
        return faults;
    }

    private Person person() {
        return Person.of(signedIn);
    }

    private Optional<Draft> merged(Draft draft, Map<String, List<String>> form, Map<String, Referring> made) {
        int against = Draft.number(form, "against");
        return conflicts
                .merge(draft, against, made.keySet())
                .map(merge -> draft.on(against, new Choices(draft.form(), form).applyTo(merge)));
    }

    private Response save(Draft typed, Map<String, Referring> made) {
        Draft filled = derived.in(typed);
        Reading reading = Reading.of(filled.form(), filled.typed());
        Draft draft = isNameless(filled) ? filled.named(slug(filled, reading)) : filled;
        Map<String, Fault> faults = faults(reading, made);
        slugFault(draft).ifPresent(fault -> faults.put("slug", fault));
        if (faults.isEmpty() && made.isEmpty() && isUnchanged(draft, reading)) {
            return Response.ok(pages.unchanged(draft, reading)).build();
        }
        reasonFault(draft).ifPresent(fault -> faults.put("reason", fault));
        return faults.isEmpty() ? keep(draft, reading, made) : refused(draft, reading, faults, made.keySet());
    }

    private static boolean isNameless(Draft draft) {
        return draft.fresh() && draft.slug().isEmpty();
    }

    /** A slug that no other record has: of its name in Latin letters, or else of its kind and the day. */
    private String slug(Draft draft, Reading reading) {
        NewSlugs slugs = new NewSlugs(revisions, NewsroomDay.today(clock).toString());
        return slugs.of(draft.type(), Proposal.of(draft.type(), reading.record()));
    }

    private Response keep(Draft draft, Reading reading, Map<String, Referring> made) {
        try {
            keeper.keep(draft, made, person());
        } catch (Refused refused) {
            return answer(refused, draft, reading, made.keySet());
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", visit.base() + Kind.path(draft.key()))
                .build();
    }

    private Response answer(Refused refused, Draft draft, Reading reading, Set<String> making) {
        if (refused.kind() == Refused.Kind.NOT_APPENDED) {
            return refused(draft, reading, Map.of("", Fault.NOT_APPENDED), making);
        }
        Revision latest = refused.latest();
        if (latest != null && !draft.fresh()) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(conflicts.page(draft, latest, making))
                    .build();
        }
        if (refused.kind() == Refused.Kind.STALE) {
            return refused(draft, reading, Map.of("slug", Fault.SLUG_TAKEN), making);
        }
        throw refused;
    }

    private Response refused(Draft draft, Reading reading, Map<String, Fault> faults, Set<String> making) {
        return Response.status(UNPROCESSABLE)
                .entity(pages.again(draft, reading, faults, making))
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
        if (!draft.isSlug()) {
            return Optional.of(Fault.BAD_SLUG);
        }
        return revisions.head(draft.key()).map(head -> Fault.SLUG_TAKEN);
    }

    private static Optional<Fault> reasonFault(Draft draft) {
        // Of a new record everything is new: there is nothing to say why of.
        if (draft.reason().isBlank()) {
            return draft.fresh() ? Optional.empty() : Optional.of(Fault.NO_REASON);
        }
        if (draft.reason().length() > Draft.LONGEST_REASON) {
            return Optional.of(Fault.TOO_LONG);
        }
        return PlainText.is(draft.reason()) ? Optional.empty() : Optional.of(Fault.BAD_CHARACTER);
    }
}
