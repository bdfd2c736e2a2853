package org.claimboard.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.SetAsideStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an index true to the ledger from a thread of its own: woken when something was published here, and looking for
 * itself twice a second, since other processes publish too.
 */
public final class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
    private static final long LOOK_MILLIS = 500;
    private static final long PAUSE_MILLIS = 5_000;

    private final IndexForm form;
    private final RecordContents records;
    private final PassedOver passedOver;
    private final Path directory;
    private final Semaphore woken = new Semaphore(0);
    private final AtomicBoolean rebuilding = new AtomicBoolean();
    private volatile boolean stopped;
    private @Nullable Thread thread;
    private volatile @Nullable KeptIndex index;

    /**
     * @param directory below which each index has its folder
     */
    public IndexKeeper(IndexForm form, RecordContents records, SetAsideStore aside, Path directory) {
        this.form = form;
        this.records = records;
        this.passedOver = new PassedOver(form.name(), aside, IndexKeeper::inTransaction);
        this.directory = directory;
    }

    /** Opens the index and keeps it. One that is far behind, or new, is brought up to date meanwhile. */
    public void start() throws IOException {
        KeptIndex opened = open();
        index = opened;
        long behind = opened.behind();
        long toRead = behind < 0 ? inTransaction(records::end).place() : behind;
        if (toRead <= form.awaitedAtStart()) {
            opened.catchUp();
        }
        Thread started = new Thread(() -> keep(opened), "keeps the index " + form.name());
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    /** Builds the index anew without serving anything: for the command line. */
    public void rebuildOnly() throws IOException {
        KeptIndex.build(form, records, directory, IndexKeeper::inTransaction, passedOver);
    }

    private KeptIndex open() throws IOException {
        return new KeptIndex(form, records, directory, IndexKeeper::inTransaction, passedOver);
    }

    /** Something was committed. */
    public void wake() {
        woken.release();
    }

    private void keep(KeptIndex kept) {
        while (!stopped) {
            long pause = LOOK_MILLIS;
            try {
                kept.catchUp();
            } catch (IOException | RuntimeException e) {
                if (!stopped) {
                    LOG.errorf(e, "Cannot keep the index %s; trying again", form.name());
                }
                pause = PAUSE_MILLIS;
            }
            try {
                if (woken.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /**
     * Builds the index anew in the background.
     *
     * @return false if that is being done already
     */
    public boolean rebuild() {
        if (!rebuilding.compareAndSet(false, true)) {
            return false;
        }
        Thread builder = new Thread(this::rebuildNow, "builds the index " + form.name());
        builder.setDaemon(true);
        builder.start();
        return true;
    }

    private void rebuildNow() {
        try {
            index().rebuild();
            LOG.infof("The index %s was built anew", form.name());
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "Cannot build the index %s anew", form.name());
        } finally {
            rebuilding.set(false);
        }
    }

    public boolean isRebuilding() {
        return rebuilding.get();
    }

    /** What it is called. */
    public String name() {
        return form.name();
    }

    /** How many records it answers with. */
    public int records() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Searches what is known now. */
    public <T> T search(Function<IndexSearcher, T> work) {
        return index().search(work);
    }

    /** Up to which place in the ledger searches know what there is. */
    public long place() {
        return index().place();
    }

    /** Another text after every change that searches can see. */
    public String version() {
        return index().version();
    }

    /** Whether it answers from a whole index; false while the first one is being built. */
    public boolean isWhole() {
        return index().isWhole();
    }

    private KeptIndex index() {
        KeptIndex kept = index;
        if (kept == null) {
            throw new IllegalStateException("the index " + form.name() + " is not open");
        }
        return kept;
    }

    public void stop() {
        stopped = true;
        wake();
        try {
            Thread started = thread;
            if (started != null) {
                started.join(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        KeptIndex kept = index;
        if (kept != null) {
            kept.close();
        }
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
