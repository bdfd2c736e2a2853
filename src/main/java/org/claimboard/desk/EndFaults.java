package org.claimboard.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with how a report is to end, to say beside the fields. */
public record EndFaults(List<EndForm.Fault> list) {

    /** That fault, if it is among them; else null. */
    public EndForm.@Nullable Fault of(String name) {
        EndForm.Fault fault = EndForm.Fault.valueOf(name);
        return list.contains(fault) ? fault : null;
    }
}
