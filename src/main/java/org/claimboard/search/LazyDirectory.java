package org.claimboard.search;

import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * A directory that leaves it to the operating system when to write to the disk: an index is made from the ledger, which is
 * synchronised, and one that lost its end in a power cut is built anew (see {@link Boot}).
 */
final class LazyDirectory extends FilterDirectory {

    LazyDirectory(Directory directory) {
        super(directory);
    }

    @Override
    public void sync(Collection<String> names) {
        // Not before somebody needs it.
    }

    @Override
    public void syncMetaData() {
        // Not before somebody needs it.
    }
}
