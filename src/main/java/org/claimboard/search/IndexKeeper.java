package org.claimboard.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.upkeep.Watch;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps an index true to the ledger: looks twice a second, and when something was published here. */
public final class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
    private static final long LOOK_MILLIS = 500;
    private static final long LONGEST_START_SECONDS = 60;

    private final IndexForm form;
    private final RecordContents records;
    private final PassedOver passedOver;
    private final Path directory;
    private final Watch watch;
    private final AtomicBoolean rebuilding = new AtomicBoolean();
    private final CountDownLatch listening = new CountDownLatch(1);
    private volatile boolean stopped;
    private volatile @Nullable KeptIndex index;

    /**
     * @param directory below which each index has its folder
     */
    public IndexKeeper(IndexForm form, RecordContents records, SetAsideStore aside, Path directory) {
        this.form = form;
        this.records = records;
        this.passedOver = new PassedOver(form.name(), aside, IndexKeeper::inTransaction);
        this.directory = directory;
        this.watch = new Watch("keeps the index " + form.name(), LOOK_MILLIS, this::look);
    }

    /**
     * Opens the index and keeps it where pages are served: commands search nothing. A new one is built once the server
     * listens, so that pages need not wait for it; one that is little behind is brought up to date at once, and one that is
     * far behind meanwhile.
     */
    public void start() throws IOException {
        if (!Watch.isServing()) {
            return;
        }
        KeptIndex opened = open();
        index = opened;
        // Tests and developers ask at once for what is there.
        if (opened.isWhole() || LaunchMode.current() != LaunchMode.NORMAL) {
            listens();
            await(opened);
        } else {
            LOG.infof(
                    "Still warming: the index %s; until it is built, whoever asks it is told to come back",
                    form.name());
        }
        watch.start();
    }

    private void await(KeptIndex opened) throws IOException {
        long behind = opened.behind();
        long toRead = behind < 0 ? inTransaction(records::end).place() : behind;
        if (toRead <= form.awaitedAtStart()) {
            opened.catchUp();
        }
    }

    /** The server listens: what it is slow with may begin. */
    public void listens() {
        listening.countDown();
    }

    private void look() throws IOException, InterruptedException {
        if (!listening.await(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
            LOG.warnf("The index %s waited long enough for the server, and goes on without it", form.name());
            listens();
        }
        if (!stopped) {
            index().catchUp();
        }
    }

    /** Builds the index anew without serving anything: for the command line. */
    public void rebuildOnly() throws IOException {
        KeptIndex.build(form, records, directory, IndexKeeper::inTransaction, passedOver);
    }

    private KeptIndex open() throws IOException {
        return new KeptIndex(form, records, directory, this::unlessStopped, passedOver);
    }

    /** One that is being built stops there: the store is closed next, and each record would be told of as one that fails. */
    private <T> T unlessStopped(Supplier<T> work) {
        if (stopped) {
            throw new AlreadyClosedException("the index " + form.name() + " is kept no more");
        }
        return inTransaction(work);
    }

    /** Something was committed. */
    public void wake() {
        watch.wake();
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
            if (!stopped) {
                LOG.errorf(e, "Cannot build the index %s anew", form.name());
            }
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
        listens();
        watch.stop();
        KeptIndex kept = index;
        if (kept != null) {
            kept.close();
        }
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
