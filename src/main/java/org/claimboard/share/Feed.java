package org.claimboard.share;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed before it is Atom or JSON. All addresses are whole.
 *
 * @param page the page that shows the same to people
 * @param self where this document is
 * @param first where the feed begins: what it goes by
 * @param next where the next document is; null in the last
 * @param language of the titles, BCP 47
 */
record Feed(
        String title,
        String page,
        String self,
        String first,
        @Nullable String next,
        String language,
        List<Entry> entries) {

    /**
     * One thing in it.
     *
     * @param id never another one for the same thing, never the same for another
     * @param language of title and text, BCP 47
     * @param data all of it for programs; null if there is no more than the text
     */
    record Entry(
            String id,
            String address,
            String title,
            String text,
            String language,
            Instant published,
            Instant updated,
            @Nullable JsonNode data) {}

    /** When anything in it last changed; the beginning of time while it is empty. */
    Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
