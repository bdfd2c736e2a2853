package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
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

    CorrectionForm(MultivaluedMap<String, String> typed) {
        super(typed);
    }

    public EachLanguage wrong() {
        return texts("wrong");
    }

    public EachLanguage right() {
        return texts("right");
    }

    /** How it came to be wrong; may be missing. */
    public EachLanguage why() {
        return texts("why");
    }

    public @Nullable CorrectionSeverity severity() {
        return Words.find(CorrectionSeverity.class, word("severity")).orElse(null);
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
