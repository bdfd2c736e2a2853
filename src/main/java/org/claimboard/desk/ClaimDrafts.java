package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.claimboard.account.See;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.FourEyes;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Adds entries to the working version of a claim. */
@ApplicationScoped
class ClaimDrafts {

    private final RevisionStore revisions;
    private final Workflow workflow;
    private final FourEyes fourEyes;
    private final Clock clock;

    ClaimDrafts(RevisionStore revisions, Workflow workflow, FourEyes fourEyes, Clock clock) {
        this.revisions = revisions;
        this.workflow = workflow;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    /**
     * @throws NoSuchPage if no claim goes by the key
     */
    @ReadOnly
    Standing standing(Place place, Language reader) {
        return Standing.of(head(place.key()), false, fourEyes.required(), reader);
    }

    /**
     * Keeps the working version with what the form adds as a draft and sends the editor on; or shows the form again with
     * what is wrong with it.
     *
     * @param next the path of the page that follows
     */
    Response answer(Place place, Desk desk, ClaimForm form, String next, FormAgain again) {
        List<ClaimForm.Fault> faults = form.faults();
        if (!faults.isEmpty()) {
            Object page = again.page(new ClaimFaults(faults), null);
            return Response.status(422).entity(page).build();
        }
        Refusal refusal = add(place, desk, form);
        if (refusal != null) {
            Object page = again.page(ClaimFaults.NONE, refusal);
            return Response.status(refusal.status()).entity(page).build();
        }
        return See.other(desk.path(next));
    }

    /** Shows a form as it was sent, with what is wrong. */
    interface FormAgain {
        Object page(ClaimFaults faults, @Nullable Refusal refusal);
    }

    private @Nullable Refusal add(Place place, Desk desk, ClaimForm form) {
        RecordHead head = head(place.key());
        ClaimRecord claim = ClaimRecord.parse(head.latest.content);
        ClaimRecord added = form.addTo(claim, desk.person().signature(), NewsroomDay.today(clock));
        try {
            workflow.draft(place.key(), form.seen(), added.tree(), desk.person(), form.reason());
            return null;
        } catch (Refused refused) {
            return Refusal.of(refused);
        }
    }

    private RecordHead head(RecordKey key) {
        return revisions.head(key).orElseThrow(() -> new NoSuchPage("record " + key));
    }
}
