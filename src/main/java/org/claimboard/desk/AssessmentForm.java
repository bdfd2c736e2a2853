package org.claimboard.desk;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.claimboard.record.ClaimFile.AssessmentEntry;
import org.claimboard.record.ClaimRecord;
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
    ClaimRecord addTo(ClaimRecord claim, String author, LocalDate day) {
        return claim.assess(new AssessmentEntry(
                Objects.requireNonNull(verdict()),
                Objects.requireNonNull(confidence()),
                rationale().text(),
                author,
                day));
    }
}
