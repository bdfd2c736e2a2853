package org.claimboard.arrival;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a file lists, one after the other. */
interface Elements extends Closeable {

    /** The next element; null behind the last. */
    @Nullable
    Element next() throws IOException;
}
