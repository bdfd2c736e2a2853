package org.claimboard.search;

/** What answers from an index of its own. */
public interface Indexed {

    /** Its index, to look after. */
    IndexKeeper keeper();
}
