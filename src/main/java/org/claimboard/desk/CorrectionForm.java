package org.claimboard.desk;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimboard.record.ClaimFile.CorrectionEntry;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.CorrectionSeverity;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** What was wrong and what is right, as typed. */
public class CorrectionForm extends ClaimForm {

    @FormParam("severity")
    @Nullable
    String severity;

    @FormParam("wrong-ko")
    @Nullable
    String wrongKo;

    @FormParam("wrong-en")
    @Nullable
    String wrongEn;

    @FormParam("right-ko")
    @Nullable
    String rightKo;

    @FormParam("right-en")
    @Nullable
    String rightEn;

    @FormParam("why-ko")
    @Nullable
    String whyKo;

    @FormParam("why-en")
    @Nullable
    String whyEn;

    public BothLanguages wrong() {
        return BothLanguages.of(wrongKo, wrongEn);
    }

    public BothLanguages right() {
        return BothLanguages.of(rightKo, rightEn);
    }

    /** How it came to be wrong; may be missing. */
    public BothLanguages why() {
        return BothLanguages.of(whyKo, whyEn);
    }

    public @Nullable CorrectionSeverity severity() {
        return Words.find(CorrectionSeverity.class, severity).orElse(null);
    }

    @Override
    void check(List<Fault> faults) {
        if (severity() == null) {
            faults.add(Fault.SEVERITY);
        }
        if (!wrong().isSound()) {
            faults.add(Fault.WRONG);
        }
        if (!right().isSound()) {
            faults.add(Fault.RIGHT);
        }
        if (!why().isMissing() && !why().isSound()) {
            faults.add(Fault.WHY);
        }
    }

    @Override
    ClaimRecord addTo(ClaimRecord claim, String author, LocalDate day) {
        CorrectionSeverity chosen = Objects.requireNonNull(severity());
        LocalizedText why = why().isMissing() ? null : why().text();
        return claim.correct(new CorrectionEntry(chosen, wrong().text(), right().text(), why, author, day));
    }
}
