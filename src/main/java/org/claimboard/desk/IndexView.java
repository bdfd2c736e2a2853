package org.claimboard.desk;

import org.claimboard.search.IndexKeeper;

/**
 * One search index as it is now.
 *
 * @param records how many it answers with
 * @param behind revisions of the ledger that it does not know yet
 * @param whole false while the first one is being built
 */
public record IndexView(String name, int records, long behind, boolean whole, boolean rebuilding) {

    static IndexView of(IndexKeeper keeper, long end) {
        return new IndexView(
                keeper.name(),
                keeper.records(),
                Math.max(0, end - keeper.place()),
                keeper.isWhole(),
                keeper.isRebuilding());
    }
}
