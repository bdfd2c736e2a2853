package org.claimboard.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.record.RecordKey;

/**
 * What an index holds of the records, at most one document each. Its methods are called in a transaction, by one thread at
 * a time for each index that is kept.
 */
public interface IndexForm {

    /** The field of every document that holds its record's key, as {@link RecordKey#toString} writes it. */
    String KEY = "key";

    /** What its folder is called. */
    String name();

    /** Another one for every change of the documents or their analysis: an index of another version is built anew. */
    int version();

    Analyzer analyzer();

    /** The ledger is another than it was, as that of a restored database: nothing that was remembered of it holds. */
    default void forget() {}

    /** How many documents are made in one transaction: few, where one takes long. */
    default int atOnce() {
        return 200;
    }

    /** So many revisions behind, it is brought up to date before the first request is answered. */
    default int awaitedAtStart() {
        return 2_000;
    }

    /**
     * The records whose documents may have become others by a stretch of the ledger. No others: a document that is put
     * again moves the scores of all, and readers must not learn from them that somebody is drafting.
     *
     * @param behind the place before the first revision of the stretch
     * @param upTo the place of its last revision
     * @param known what the index knows so far
     */
    Set<RecordKey> touched(long behind, long upTo, IndexSearcher known);

    /** The documents of these records as they are to be now, without {@link #KEY}; those that are to have one. */
    Map<RecordKey, Document> documents(Collection<RecordKey> keys);
}
