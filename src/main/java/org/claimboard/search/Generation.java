package org.claimboard.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.claimboard.record.RecordKey;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One index on disk, from the moment in which it is built until another takes its place. */
final class Generation implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Generation.class);
    private static final String BOOT = "boot";
    private static final double BUFFER_MEGABYTES = 128;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable String lastCommit;

    private Generation(Path folder, Directory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new Ready());
        this.lastCommit = SegmentInfos.getLastCommitSegmentsFileName(directory);
    }

    /**
     * Opens what is in the folder, or begins an empty one. Whoever has it open keeps everyone else out.
     *
     * @throws IOException if it is damaged or in use
     */
    static Generation open(Path folder, IndexForm form) throws IOException {
        Directory directory = new LazyDirectory(FSDirectory.open(folder));
        try {
            checkAfterReboot(directory);
            IndexWriterConfig config = new IndexWriterConfig(form.analyzer())
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            return new Generation(folder, directory, new IndexWriter(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Reads all of what another run of the machine may have left half written. */
    private static void checkAfterReboot(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        SegmentInfos committed = SegmentInfos.readLatestCommit(directory);
        if (Boot.ID.equals(committed.getUserData().get(BOOT))) {
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /** Whether it can still be written: not if somebody removed its files, or the disk failed. */
    boolean isThere() {
        String commit = lastCommit;
        return writer.isOpen() && (commit == null || Files.exists(folder.resolve(commit)));
    }

    Path folder() {
        return folder;
    }

    /** Up to where it was true when it was last committed; null if it is not whole. */
    @Nullable
    IndexPlace place() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        return data == null
                ? null
                : IndexPlace.parse(StreamSupport.stream(data.spliterator(), false)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Another number after every change that can be seen. */
    String version() {
        return folder.getFileName() + "." + changes.get();
    }

    void put(RecordKey key, @Nullable Document document) {
        Term term = new Term(IndexForm.KEY, key.toString());
        try {
            if (document == null) {
                writer.deleteDocuments(term);
                return;
            }
            document.add(new StringField(IndexForm.KEY, key.toString(), Field.Store.YES));
            writer.updateDocument(term, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows to searches what was put. */
    void show() throws IOException {
        changes.incrementAndGet();
        searchers.maybeRefreshBlocking();
        changes.incrementAndGet();
    }

    /** Writes down what was put, for good. */
    void commit(IndexPlace place) throws IOException {
        commit(place, Boot.ID);
    }

    /**
     * @param boot the run of the machine in which it was written
     */
    void commit(IndexPlace place, String boot) throws IOException {
        Map<String, String> data = new HashMap<>(place.toCommit());
        data.put(BOOT, boot);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        lastCommit = SegmentInfos.getLastCommitSegmentsFileName(directory);
    }

    <T> T search(Function<IndexSearcher, T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.apply(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Forgets what was not committed, as a crash would. */
    @Override
    public void close() {
        // What is gone cannot be closed well, and must not keep another from taking its place.
        List.<Closeable>of(searchers, writer::rollback, directory).forEach(each -> {
            try {
                each.close();
            } catch (IOException | RuntimeException e) {
                LOG.warnf("Cannot close the index %s: %s", folder, e);
            }
        });
    }

    /** Reads the facets of new segments before anybody searches them. */
    private static final class Ready extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            reader.leaves().forEach(leaf -> FacetNumbers.of(leaf.reader()));
            return new IndexSearcher(reader);
        }
    }
}
