package org.claimboard.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.account.Moment;
import org.jspecify.annotations.Nullable;

/**
 * An article's texts as fetched, and what became of what its claims rest on.
 *
 * @param address of the article; empty if it has none
 * @param fault why the last try failed; null if it did not
 */
@CheckedTemplate(basePath = "arrival", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FetchesPage(
        String slug,
        String title,
        String address,
        List<Row> fetches,
        List<AnchorReport> anchors,
        @Nullable ImportFault fault)
        implements TemplateInstance {

    /** One fetch. */
    record Row(Moment at, String author, String address, String hash) {

        static Row of(ArticleFetch fetch) {
            return new Row(Moment.of(fetch.fetchedAt), fetch.author, fetch.address, fetch.hash);
        }
    }
}
