package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.claimboard.ledger.LedgerEnd;
import org.claimboard.ledger.RecordContents;
import org.claimboard.record.RecordKey;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * An index that is kept true to the ledger by one rule: read the revisions behind the place up to which it is true, put
 * the records that they changed, write down the new place. Whatever went wrong before (a crash, another process that
 * published, a restored database) is mended by doing that again, or by building it anew.
 */
public final class KeptIndex implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(KeptIndex.class);

    /** So many records are listed at a time. */
    private static final int CHUNK = 200;

    private final IndexForm form;
    private final RecordContents records;
    private final IndexFolder folder;
    private final Transactions transactions;
    private final PassedOver passedOver;

    /** Held by whoever changes the current generation or replaces it. */
    private final Object changing = new Object();

    private volatile Generation current;

    KeptIndex(IndexForm form, RecordContents records, Path directory, Transactions transactions, PassedOver passedOver)
            throws IOException {
        this.form = form;
        this.records = records;
        this.transactions = transactions;
        this.passedOver = passedOver;
        this.folder = new IndexFolder(directory.resolve(form.name()));
        this.current = openCurrent();
        folder.sweep();
    }

    private Generation openCurrent() throws IOException {
        Path known = folder.current().orElse(null);
        if (known != null) {
            try {
                Generation opened = Generation.open(known, form);
                if (hasOurForm(opened.place())) {
                    return opened;
                }
                opened.close();
                LOG.infof("The index %s has another form: it is built anew", known);
            } catch (LockObtainFailedException e) {
                throw new IOException("the index " + known + " is in use by another process", e);
            } catch (IOException | RuntimeException e) {
                LOG.warnf("The index %s cannot be read and is built anew: %s", known, e.getMessage());
            }
        }
        return Generation.open(folder.fresh(), form);
    }

    private boolean hasOurForm(@Nullable IndexPlace place) {
        return place != null && place.form().equals(IndexPlace.name(form));
    }

    /** Whether it answers from a whole index; false while the first one is being built. */
    public boolean isWhole() {
        return current.place() != null;
    }

    /** Up to which place in the ledger searches know what there is; 0 if that is nothing. */
    long place() {
        IndexPlace place = current.place();
        return place == null ? 0 : place.place();
    }

    /** Another text after every change that searches can see. */
    public String version() {
        return current.version();
    }

    /** Searches what is known now. */
    public <T> T search(Function<IndexSearcher, T> work) {
        while (true) {
            Generation generation = current;
            try {
                return generation.search(work);
            } catch (AlreadyClosedException e) {
                if (generation == current) {
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How far the ledger is ahead; negative if the index cannot be caught up, but must be built anew. */
    long behind() {
        return transactions.in(() -> behind(current.place(), records.end()));
    }

    private long behind(@Nullable IndexPlace place, LedgerEnd end) {
        if (place == null || place.place() > end.place()) {
            return -1;
        }
        boolean same = place.place() == 0
                || records.hashAt(place.place()).filter(place.hash()::equals).isPresent();
        return same ? end.place() - place.place() : -1;
    }

    /**
     * Brings it to where the ledger is.
     *
     * @return whether anything was new
     */
    boolean catchUp() throws IOException {
        synchronized (changing) {
            if (!current.isThere()) {
                LOG.warnf(
                        "The files of the index %s are gone or cannot be written: it is built anew", current.folder());
                build();
                return true;
            }
            turnToAnother();
            long behind = behind();
            if (behind < 0) {
                build();
                return true;
            }
            return behind > 0 && catchUp(current);
        }
    }

    /** Another process may have built a generation and made it current. */
    private void turnToAnother() throws IOException {
        Path named = folder.current().orElse(null);
        if (named == null || named.equals(current.folder()) || current.place() == null) {
            return;
        }
        replace(Generation.open(named, form));
    }

    private boolean catchUp(Generation generation) throws IOException {
        IndexPlace place = Objects.requireNonNull(generation.place());
        LedgerEnd end = transactions.in(records::end);
        if (end.place() == place.place()) {
            return false;
        }
        Set<RecordKey> touched = touched(generation, place.place(), end.place());
        put(form, transactions, passedOver, generation, List.copyOf(touched));
        generation.show();
        generation.commit(IndexPlace.of(form, end));
        return true;
    }

    private Set<RecordKey> touched(Generation generation, long behind, long upTo) throws IOException {
        try {
            return generation.search(known -> transactions.in(() -> form.touched(behind, upTo, known)));
        } catch (RuntimeException e) {
            if (!PassedOver.isRecords(e)) {
                throw e;
            }
            LOG.errorf(
                    e, "Cannot tell what changes in the index %s; only the records that changed are put", form.name());
            return transactions.in(() -> records.changed(behind, upTo));
        }
    }

    /** Builds it anew beside the one that answers meanwhile, and then answers from the new one. */
    public void rebuild() throws IOException {
        Generation built = built(form, records, folder, transactions, passedOver);
        synchronized (changing) {
            catchUp(built);
            replace(built);
        }
        folder.sweep();
    }

    private void build() throws IOException {
        form.forget();
        replace(built(form, records, folder, transactions, passedOver));
        folder.sweep();
    }

    /** Builds an index anew without searching it; who has it open turns to the new one. */
    static void build(
            IndexForm form, RecordContents records, Path directory, Transactions transactions, PassedOver passedOver)
            throws IOException {
        IndexFolder folder = new IndexFolder(directory.resolve(form.name()));
        Generation built = built(form, records, folder, transactions, passedOver);
        folder.makeCurrent(built.folder());
        built.close();
        folder.sweep();
    }

    private static Generation built(
            IndexForm form,
            RecordContents records,
            IndexFolder folder,
            Transactions transactions,
            PassedOver passedOver)
            throws IOException {
        Generation building = Generation.open(folder.fresh(), form);
        try {
            passedOver.begin();
            LedgerEnd end = transactions.in(records::end);
            long after = Long.MIN_VALUE;
            while (true) {
                long from = after;
                RecordContents.Stretch stretch = transactions.in(() -> records.all(from, CHUNK));
                if (stretch.keys().isEmpty()) {
                    break;
                }
                put(form, transactions, passedOver, building, stretch.keys());
                after = stretch.next();
            }
            building.commit(IndexPlace.of(form, end));
            building.show();
            return building;
        } catch (IOException | RuntimeException e) {
            building.close();
            throw e;
        }
    }

    private void replace(Generation next) throws IOException {
        folder.makeCurrent(next.folder());
        Generation before = current;
        current = next;
        before.close();
    }

    /** One record of which no document can be made is not found until it says something else; all others are. */
    private static void put(
            IndexForm form,
            Transactions transactions,
            PassedOver passedOver,
            Generation generation,
            List<RecordKey> keys) {
        for (int i = 0; i < keys.size(); i += form.atOnce()) {
            List<RecordKey> chunk = keys.subList(i, Math.min(keys.size(), i + form.atOnce()));
            Map<RecordKey, Throwable> failed = new ConcurrentHashMap<>();
            Map<RecordKey, Document> documents = documents(form, transactions, chunk, failed);
            // Most of the time goes into taking texts apart into words.
            chunk.parallelStream().forEach(key -> put(generation, key, documents.get(key), failed));
            passedOver.tell(chunk, failed);
        }
    }

    private static Map<RecordKey, Document> documents(
            IndexForm form, Transactions transactions, List<RecordKey> keys, Map<RecordKey, Throwable> failed) {
        try {
            return transactions.in(() -> form.documents(keys));
        } catch (RuntimeException | StackOverflowError e) {
            if (!PassedOver.isRecords(e)) {
                throw e;
            }
            if (keys.size() == 1) {
                failed.put(keys.get(0), e);
                return Map.of();
            }
        }
        Map<RecordKey, Document> documents = new HashMap<>();
        keys.forEach(key -> documents.putAll(documents(form, transactions, List.of(key), failed)));
        return documents;
    }

    private static void put(
            Generation generation, RecordKey key, @Nullable Document document, Map<RecordKey, Throwable> failed) {
        try {
            generation.put(key, document);
        } catch (RuntimeException | StackOverflowError e) {
            if (!PassedOver.isRecords(e)) {
                throw e;
            }
            failed.put(key, e);
            generation.put(key, null);
        }
    }

    /** Leaves it as it was last committed. */
    @Override
    public void close() {
        synchronized (changing) {
            current.close();
        }
    }
}
