package org.claimboard.account;

import java.util.HashMap;
import java.util.Map;

/** Something of which there is so much in all, and so much for one address. */
final class Shares {

    private final long perAddress;
    private final long inAll;
    private final Map<String, Long> taken = new HashMap<>();
    private long takenInAll;

    Shares(long perAddress, long inAll) {
        this.perAddress = perAddress;
        this.inAll = inAll;
    }

    /** What became of asking for a share. */
    enum Answer {
        TAKEN,
        /** The address has as much as one may have. */
        ADDRESS_FULL,
        /** Others have it all. */
        ALL_FULL
    }

    synchronized Answer take(String address, long amount) {
        long theirs = taken.getOrDefault(address, 0L) + amount;
        if (theirs > perAddress) {
            return Answer.ADDRESS_FULL;
        }
        if (takenInAll + amount > inAll) {
            return Answer.ALL_FULL;
        }
        taken.put(address, theirs);
        takenInAll += amount;
        return Answer.TAKEN;
    }

    /** Gives back what was taken. */
    synchronized void give(String address, long amount) {
        taken.computeIfPresent(address, (key, theirs) -> theirs > amount ? theirs - amount : null);
        takenInAll -= amount;
    }
}
