package org.claimboard;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimboard.ledger.RecordContents;
import org.claimboard.search.Indexed;

/** Waits until the indexes know what was written last: they follow the ledger in the background. */
@ApplicationScoped
@Unremovable
public class IndexesAtTheEnd {

    private static final long WAIT_NANOS = TimeUnit.MINUTES.toNanos(2);

    @Inject
    RecordContents records;

    @Inject
    @All
    List<Indexed> indexes;

    public void await() throws InterruptedException {
        indexes.forEach(index -> index.keeper().wake());
        long until = System.nanoTime() + WAIT_NANOS;
        while (!areAtTheEnd()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the indexes do not come to the end of the ledger");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean areAtTheEnd() {
        long end = QuarkusTransaction.requiringNew().call(() -> records.end().place());
        return indexes.stream().allMatch(index -> index.keeper().place() == end);
    }
}
