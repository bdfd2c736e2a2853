package org.claimboard.ledger;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which a request looks at the records. Where one is set, everything that {@link ReadOnly} code loads is
 * what readers saw at that moment.
 */
@RequestScoped
public class AsOf {

    private @Nullable Instant moment;
    private long publication;
    private boolean entered;

    /**
     * Turns the request to a moment.
     *
     * @param moment the moment, in recorded time
     * @param publication how many revisions readers had seen by then, see {@link RevisionStore#publicationsAt}
     */
    public void set(Instant moment, long publication) {
        this.moment = moment;
        this.publication = publication;
    }

    /** The moment; null for now. */
    public @Nullable Instant moment() {
        return moment;
    }

    public boolean isPast() {
        return moment != null;
    }

    /** The last publication that is to be seen. */
    public long lastPublication() {
        return isPast() ? publication : Long.MAX_VALUE;
    }

    long publication() {
        return publication;
    }

    /** Whether this call is the first to go there: calls of one reading method from another stay where they are. */
    boolean enter() {
        boolean first = !entered;
        entered = true;
        return first;
    }

    void leave() {
        entered = false;
    }
}
