package org.claimboard.search;

import java.util.Map;
import org.claimboard.ledger.LedgerEnd;
import org.jspecify.annotations.Nullable;

/**
 * Up to where in the ledger an index is true, kept in each of its commits.
 *
 * @param form name and version of the form that its documents have
 * @param place the place of the last revision that it knows
 * @param hash the hash of that revision: a database that was restored may have another there
 */
record IndexPlace(String form, long place, String hash) {

    static IndexPlace of(IndexForm form, LedgerEnd end) {
        return new IndexPlace(name(form), end.place(), end.hash());
    }

    static String name(IndexForm form) {
        return form.name() + " " + form.version();
    }

    /** The place that a commit holds; null if it holds none. */
    static @Nullable IndexPlace parse(Map<String, String> commit) {
        String form = commit.get("form");
        String place = commit.get("place");
        String hash = commit.get("hash");
        return form == null || place == null || hash == null ? null : new IndexPlace(form, Long.parseLong(place), hash);
    }

    Map<String, String> toCommit() {
        return Map.of("form", form, "place", Long.toString(place), "hash", hash);
    }
}
