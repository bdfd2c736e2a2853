package org.claimboard.event;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Derives like the other, but nothing of one record. */
@Alternative
@Priority(1)
@Singleton
class FragileDeriver extends Deriver {

    static final String BREAKS = "that-nothing-can-be-told-of";

    FragileDeriver(PastMeanings meanings, PastOrigins origins) {
        super(meanings, origins);
    }

    @Override
    void derive(List<Shown> together, long before, long after, Consumer<List<MeaningChange>> each) {
        if (together.stream().anyMatch(shown -> shown.slug().contains(BREAKS))) {
            throw new IllegalStateException("nobody thought of this");
        }
        super.derive(together, before, after, each);
    }
}
