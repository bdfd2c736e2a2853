package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.ClaimRecord;
import org.jspecify.annotations.Nullable;

/** A form that adds an entry to a claim: what all of them ask for. */
public abstract class ClaimForm {

    private final MultivaluedMap<String, String> typed;

    /**
     * @param typed what stands in its fields, by their names
     */
    ClaimForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    /** What stands in a field that holds no more than a word; null if it was not sent. */
    @Nullable
    String word(String name) {
        return typed.getFirst(name);
    }

    /** What stands in the fields of a text, one for each language. */
    EachLanguage texts(String name) {
        return EachLanguage.of(name, typed);
    }

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
        return Typed.text(word("reason"));
    }

    int seen() {
        return SeenNumber.of(word("seen"));
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
