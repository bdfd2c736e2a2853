package org.claimboard.desk;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Retraction;
import org.jspecify.annotations.Nullable;

/** Why readers are told that a claim was withdrawn, as typed. */
public class RetractionForm extends ClaimForm {

    @FormParam("told-ko")
    @Nullable
    String toldKo;

    @FormParam("told-en")
    @Nullable
    String toldEn;

    public BothLanguages told() {
        return BothLanguages.of(toldKo, toldEn);
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
