package org.claimboard.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps which second looks were told of. */
@ApplicationScoped
public class ToldLooks {

    private final List<LooksQueued> told = new CopyOnWriteArrayList<>();

    void queued(@Observes LooksQueued queued) {
        told.add(queued);
    }

    public List<LooksQueued> told() {
        return List.copyOf(told);
    }
}
