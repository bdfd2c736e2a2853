package org.claimboard.desk;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.ClaimRecord;
import org.jspecify.annotations.Nullable;

/** A form that adds an entry to a claim: what all of them ask for. */
public abstract class ClaimForm {

    @FormParam("seen")
    @Nullable
    String seen;

    @FormParam("reason")
    @Nullable
    String reason;

    /** What cannot be taken as it was typed. */
    public enum Fault {
        SEVERITY,
        WRONG,
        RIGHT,
        WHY,
        RETRACTION,
        VERDICT,
        CONFIDENCE,
        CONCLUSION,
        RATIONALE,
        REASON
    }

    /** Why, for the desk. */
    public String reason() {
        return Typed.text(reason);
    }

    int seen() {
        return SeenNumber.of(seen);
    }

    /** What cannot be taken, in the order of the form. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        check(faults);
        if (!Typed.fits(reason(), RecordResource.LONGEST_REASON)) {
            faults.add(Fault.REASON);
        }
        return faults;
    }

    /** Notes what cannot be taken of the form's own fields. */
    abstract void check(List<Fault> faults);

    /** The claim with what the form adds, which has no faults. */
    abstract ClaimRecord addTo(ClaimRecord claim, String author, LocalDate day);
}
