package org.claimboard.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;

/** The claims to be looked at again, and those that were. */
@ApplicationScoped
public class SecondLookStore extends LookStore<SecondLook> {

    /** Why a new assessment clears what was open. */
    static final String ASSESSED_ANEW = "assessed anew";

    @Override
    String entity() {
        return "SecondLook";
    }

    @Override
    String subject() {
        return "claim";
    }

    /**
     * What is open, the oldest first, each with its claim and cause; two queries.
     *
     * @param after the id of the last one on the page before; null for the first page
     */
    public Page<SecondLook, Long> open(@Nullable Long after, int limit) {
        List<SecondLook> found = find(
                        withEnds() + " where l.clearedAt is null and l.id > :after order by l.id",
                        Map.of("after", after == null ? Long.MIN_VALUE : after))
                .range(0, limit)
                .list();
        return Page.cut(found, limit, openCount(), look -> look.id);
    }
}
