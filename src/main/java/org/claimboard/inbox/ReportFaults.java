package org.claimboard.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with what a reader typed, to say beside the fields. */
public record ReportFaults(List<ReportForm.Fault> list) {

    static final ReportFaults NONE = new ReportFaults(List.of());

    /** What is wrong with the text; null if nothing is. */
    public ReportForm.@Nullable Fault text() {
        return list.stream()
                .filter(fault -> fault.compareTo(ReportForm.Fault.CHARACTERS) <= 0)
                .findFirst()
                .orElse(null);
    }

    /** That fault, if it is among them; else null. */
    public ReportForm.@Nullable Fault of(String name) {
        ReportForm.Fault fault = ReportForm.Fault.valueOf(name);
        return list.contains(fault) ? fault : null;
    }
}
