package org.claimboard.workflow;

import java.util.Optional;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** In which order the list of the desk is. */
public enum WorkOrder {
    /** What was changed last comes first. */
    NEWEST("l.place desc"),

    /** What waits longest comes first. */
    OLDEST("l.place"),

    /** What is due first comes first; behind it what has no day, the longest waiting first. */
    DUE("case when a.dueOn is null then 1 else 0 end, a.dueOn, l.place"),

    /** By title, as the reader's language sorts. */
    TITLE("l.place");

    private final String clause;

    WorkOrder(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }

    /** As addresses write it. */
    public String word() {
        return Words.of(this);
    }

    public static Optional<WorkOrder> of(@Nullable String word) {
        return Words.find(WorkOrder.class, word);
    }
}
