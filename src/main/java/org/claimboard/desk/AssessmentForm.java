package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimboard.record.ClaimFile.AssessmentEntry;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Confidence;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** A new verdict with its reason, as typed. */
public class AssessmentForm extends ClaimForm {

    AssessmentForm(MultivaluedMap<String, String> typed) {
        super(typed);
    }

    public EachLanguage conclusion() {
        return texts("conclusion");
    }

    public EachLanguage rationale() {
        return texts("rationale");
    }

    public @Nullable Verdict verdict() {
        return Words.find(Verdict.class, word("verdict")).orElse(null);
    }

    public @Nullable Confidence confidence() {
        return Words.find(Confidence.class, word("confidence")).orElse(null);
    }

    @Override
    void check(List<Fault> faults) {
        if (verdict() == null) {
            faults.add(Fault.VERDICT);
        }
        if (confidence() == null) {
            faults.add(Fault.CONFIDENCE);
        }
        if (!conclusion().isSentence(LocalizedText.LONGEST_SENTENCE)) {
            faults.add(Fault.CONCLUSION);
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
                conclusion().text(),
                rationale().text(),
                author,
                day));
    }
}
