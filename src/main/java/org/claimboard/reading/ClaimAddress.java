package org.claimboard.reading;

import jakarta.ws.rs.core.UriBuilder;
import org.claimboard.claim.ClaimQuery;
import org.jspecify.annotations.Nullable;

/** The address of a list of claims, from the language on: whatever leads to a list keeps all of its filters. */
final class ClaimAddress {

    private ClaimAddress() {}

    static String of(ClaimQuery query) {
        UriBuilder address = UriBuilder.fromPath("/claims");
        query.verdicts().forEach(verdict -> address.queryParam("verdict", verdict.word()));
        if (query.unassessed()) {
            address.queryParam("verdict", ClaimQuery.UNASSESSED);
        }
        query.kinds().forEach(kind -> address.queryParam("kind", kind.word()));
        add(address, "claimant", query.claimant());
        add(address, "source", query.source());
        add(address, "article", query.article());
        add(address, "openDoubts", query.openDoubts());
        add(address, "words", query.words());
        ClaimQuery.Cursor after = query.after();
        add(address, "after", after == null ? null : after.key() + "." + after.id());
        return address.build().toString();
    }

    private static void add(UriBuilder address, String field, @Nullable Object value) {
        if (value != null) {
            address.queryParam(field, "{value}").resolveTemplate("value", value);
        }
    }
}
