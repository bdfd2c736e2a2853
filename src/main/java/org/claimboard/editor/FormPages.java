package org.claimboard.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimboard.account.SignedIn;
import org.claimboard.intake.RecordCheck;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Finding;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Makes the page of a form from what stands in it, with everything that the rules have against it. */
@ApplicationScoped
class FormPages {

    private static final String SLUG = "slug";
    private static final String REASON = "reason";

    private final Visit visit;
    private final RevisionStore revisions;
    private final RecordCheck check;
    private final Picker picker;
    private final ReferredNames names;
    private final Offered offered;
    private final SignedIn signedIn;
    private final Checking checking;

    FormPages(
            Visit visit,
            RevisionStore revisions,
            RecordCheck check,
            Picker picker,
            ReferredNames names,
            Offered offered,
            SignedIn signedIn,
            Checking checking) {
        this.visit = visit;
        this.revisions = revisions;
        this.check = check;
        this.picker = picker;
        this.names = names;
        this.offered = offered;
        this.signedIn = signedIn;
        this.checking = checking;
    }

    /** A form that nothing was sent from yet; a new one is not measured by the rules. */
    FormPage first(Draft draft) {
        return draft.fresh()
                ? page(draft, Reading.of(draft.form(), draft.typed()).record(), Map.of(), List.of(), false, Set.of())
                : of(draft, Reading.of(draft.form(), draft.typed()), Map.of(), false, Set.of());
    }

    /**
     * A form that was sent and is shown again.
     *
     * @param making pointers of the fields whose records are to be made
     */
    FormPage again(Draft draft, Reading reading, Map<String, Fault> faults, Set<String> making) {
        return of(draft, reading, faults, false, making);
    }

    FormPage unchanged(Draft draft, Reading reading) {
        return of(draft, reading, Map.of(), true, Set.of());
    }

    private FormPage of(
            Draft draft, Reading reading, Map<String, Fault> faults, boolean unchanged, Set<String> making) {
        List<Finding> findings = check.check(draft.key(), reading.record()).list().stream()
                .filter(finding -> finding.record().equals(draft.key()))
                .toList();
        return page(draft, reading.record(), faults, findings, unchanged, making);
    }

    private FormPage page(
            Draft draft,
            ObjectNode record,
            Map<String, Fault> faults,
            List<Finding> findings,
            boolean unchanged,
            Set<String> making) {
        Form form = draft.form();
        Language reader = visit.language();
        Labels labels = Labels.in(reader);
        Notes notes = Notes.of(faults, findings, record);
        Anchors anchors = Anchors.of(form, draft.typed());
        Names places = new Names(form, labels);
        FormNames shown = new FormNames(
                names.shown(form, draft.typed(), reader), offered.in(form, draft.typed(), reader), making);
        Map<String, List<Note>> byPlace = notes.list().stream()
                .filter(note -> isInForm(note.pointer()))
                .collect(Collectors.groupingBy(note -> anchors.nearest(note.pointer())));
        FormViews views = new FormViews(
                form,
                draft.typed(),
                labels,
                new Locks(published(draft), draft.typed()),
                pointer -> byPlace.getOrDefault(pointer, List.of()),
                shown);
        return new FormPage(
                draft,
                labels.kind(draft.type()),
                KnownRecords.title(draft.type(), record, reader, draft.slug()),
                draft.fresh() ? "/desk/" + draft.type().plural() : Kind.path(draft.key()),
                unchanged,
                views.sections(),
                picker.lists(KnownRecords.referredIn(form), signedIn.name(), reader),
                notes.at(SLUG),
                notes.at(REASON),
                summaries(notes, anchors, places, note -> note.fault() != null),
                summaries(notes, anchors, places, note -> note.fault() == null),
                candidates(draft, record, reader));
    }

    /** For a claim that readers do not see yet: what they see was compared when it was drafted. */
    private Candidates candidates(Draft draft, ObjectNode record, Language reader) {
        return draft.type() == RecordType.CLAIM && published(draft) == null
                ? checking.of(0, ClaimText.of(record), draft.slug(), reader)
                : Candidates.NONE;
    }

    private static List<SummaryLine> summaries(Notes notes, Anchors anchors, Names names, Predicate<Note> wanted) {
        return notes.list().stream()
                .filter(wanted)
                .map(note -> summary(note, anchors, names))
                .toList();
    }

    private static SummaryLine summary(Note note, Anchors anchors, Names names) {
        if (!isInForm(note.pointer())) {
            return new SummaryLine(note.pointer(), "", note);
        }
        String nearest = anchors.nearest(note.pointer());
        return new SummaryLine(nearest.isEmpty() ? "" : Pointers.id(nearest), names.of(note.pointer()), note);
    }

    /** Slug and reason stand beside the record, and are no pointers. */
    private static boolean isInForm(String pointer) {
        return !pointer.equals(SLUG) && !pointer.equals(REASON);
    }

    private @Nullable ObjectNode published(Draft draft) {
        RecordKey key = draft.key();
        return revisions
                .head(key)
                .filter(RecordHead::isPublished)
                .map(head -> head.published == null ? null : CanonicalForm.parse(head.published.content))
                .orElse(null);
    }
}
