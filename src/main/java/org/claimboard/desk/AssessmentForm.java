package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import org.claimboard.record.Confidence;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/** A new verdict with its reason, as typed. */
public class AssessmentForm extends ClaimForm {

    @FormParam("verdict")
    @Nullable
    String verdict;

    @FormParam("confidence")
    @Nullable
    String confidence;

    @FormParam("rationale-ko")
    @Nullable
    String rationaleKo;

    @FormParam("rationale-en")
    @Nullable
    String rationaleEn;

    public BothLanguages rationale() {
        return BothLanguages.of(rationaleKo, rationaleEn);
    }

    public @Nullable Verdict verdict() {
        return Arrays.stream(Verdict.values())
                .filter(known -> known.word().equals(verdict))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Confidence confidence() {
        return Arrays.stream(Confidence.values())
                .filter(known -> known.word().equals(confidence))
                .findFirst()
                .orElse(null);
    }

    @Override
    void check(List<Fault> faults) {
        if (verdict() == null) {
            faults.add(Fault.VERDICT);
        }
        if (confidence() == null) {
            faults.add(Fault.CONFIDENCE);
        }
        if (!rationale().isSound()) {
            faults.add(Fault.RATIONALE);
        }
    }

    @Override
    void addTo(ObjectNode record, String author, String day) {
        ObjectNode entry = record.withArrayProperty("assessments").addObject();
        entry.put("verdict", verdict).put("confidence", confidence);
        rationale().into(entry, "rationale");
        entry.put("reviewer", author).put("date", day);
    }
}
