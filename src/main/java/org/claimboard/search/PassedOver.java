package org.claimboard.search;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.ledger.StoreFault;
import org.claimboard.record.RecordKey;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The records of which an index could make nothing: told, and forgotten as soon as it can. */
final class PassedOver {

    private static final Logger LOG = Logger.getLogger(PassedOver.class);

    private final String queue;
    private final SetAsideStore store;
    private final Transactions transactions;
    private @Nullable Set<String> known;

    PassedOver(String index, SetAsideStore store, Transactions transactions) {
        this.queue = "index " + index;
        this.store = store;
        this.transactions = transactions;
    }

    /** Whether the failure is that of a record; otherwise the same will go well another time. */
    static boolean isRecords(Throwable failure) {
        return !(failure instanceof UncheckedIOException)
                && !(failure instanceof AlreadyClosedException)
                && !StoreFault.isBehind(failure);
    }

    /** Everything is tried again. */
    synchronized void begin() {
        if (!known().isEmpty()) {
            transactions.in(() -> {
                store.settleAll(queue);
                return true;
            });
        }
        known = new HashSet<>();
    }

    /**
     * Tells what became of these.
     *
     * @param failed those among them of which nothing could be made
     */
    synchronized void tell(Collection<RecordKey> keys, Map<RecordKey, Throwable> failed) {
        Set<String> told = known();
        List<String> settled = keys.stream()
                .filter(key -> !failed.containsKey(key))
                .map(RecordKey::toString)
                .filter(told::contains)
                .toList();
        if (settled.isEmpty() && failed.isEmpty()) {
            return;
        }
        failed.forEach((key, why) -> LOG.errorf(
                why, "%s is not in the %s: nothing could be made of it. What stands around it is", key, queue));
        transactions.in(() -> {
            store.settle(queue, settled);
            failed.forEach((key, why) -> store.note(queue, key.toString(), why));
            return true;
        });
        settled.forEach(told::remove);
        failed.keySet().forEach(key -> told.add(key.toString()));
    }

    private Set<String> known() {
        Set<String> read = known;
        if (read == null) {
            read = new HashSet<>(transactions.in(() -> store.items(queue)));
            known = read;
        }
        return read;
    }
}
