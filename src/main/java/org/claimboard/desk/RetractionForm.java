package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Retraction;

/** Why readers are told that a claim was withdrawn, as typed. */
public class RetractionForm extends ClaimForm {

    RetractionForm(MultivaluedMap<String, String> typed) {
        super(typed);
    }

    public EachLanguage told() {
        return texts("told");
    }

    @Override
    void check(List<Fault> faults) {
        if (!told().isSound()) {
            faults.add(Fault.RETRACTION);
        }
    }

    @Override
    ClaimRecord addTo(ClaimRecord claim, String author, LocalDate day) {
        return claim.retract(new Retraction(told().text(), author, day));
    }
}
