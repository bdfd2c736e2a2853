package org.claimboard.arrival;

import org.claimboard.outbound.WebAddress;
import org.claimboard.record.Slug;

/** What a page that arrives as a source goes by: the same whichever way it arrives, and however its address is written. */
public final class ArrivedSource {

    private ArrivedSource() {}

    public static String slug(String address) {
        return Slug.of(host(address), "review", WebAddress.page(address));
    }

    /** The host as people read it, without www; empty if there is none. */
    public static String host(String address) {
        return RecordedAddress.host(address);
    }
}
