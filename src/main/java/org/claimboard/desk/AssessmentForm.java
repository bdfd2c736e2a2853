package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import org.claimboard.record.ClaimFile.AssessmentEntry;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Confidence;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** A new verdict with its reason, or that there is none, as typed. */
public class AssessmentForm extends ClaimForm {

    /** What is chosen in place of a verdict where the claim is not rated, or no longer. */
    static final String NONE = "none";

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

    public boolean isNone() {
        return NONE.equals(word("verdict"));
    }

    public @Nullable Confidence confidence() {
        return Words.find(Confidence.class, word("confidence")).orElse(null);
    }

    @Override
    void check(List<Fault> faults) {
        if (verdict() == null && !isNone()) {
            faults.add(Fault.VERDICT);
        }
        if (confidence() == null && !isNone()) {
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
                verdict(),
                isNone() ? null : confidence(),
                conclusion().text(),
                rationale().text(),
                author,
                day));
    }
}
