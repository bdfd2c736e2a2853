package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.FormParam;
import java.util.List;
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
    void addTo(ObjectNode record, String author, String day) {
        ObjectNode retraction = record.putObject("retraction");
        told().into(retraction, "reason");
        retraction.put("author", author).put("date", day);
    }
}
