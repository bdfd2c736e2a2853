package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import org.claimboard.record.CorrectionSeverity;
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

    public BothLanguages wrong() {
        return BothLanguages.of(wrongKo, wrongEn);
    }

    public BothLanguages right() {
        return BothLanguages.of(rightKo, rightEn);
    }

    public @Nullable CorrectionSeverity severity() {
        return Arrays.stream(CorrectionSeverity.values())
                .filter(known -> known.word().equals(severity))
                .findFirst()
                .orElse(null);
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
    }

    @Override
    void addTo(ObjectNode record, String author, String day) {
        ObjectNode entry = record.withArrayProperty("corrections").addObject();
        entry.put("severity", severity);
        wrong().into(entry, "wrong");
        right().into(entry, "right");
        entry.put("author", author).put("date", day);
    }
}
