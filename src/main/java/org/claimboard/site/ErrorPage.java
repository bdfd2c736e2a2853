package org.claimboard.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that says what went wrong.
 *
 * @param status the HTTP status
 * @param bad the query parameter at fault; null if none is
 * @param near where there is no such page, those that may have been meant
 * @param words what to search for instead; empty if nothing comes to mind
 * @param query the words as an address has them
 */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(int status, @Nullable BadField bad, List<NearbyPages.Near> near, String words, String query)
        implements TemplateInstance {

    static ErrorPage of(int status) {
        return new ErrorPage(status, null, List.of(), "", "");
    }

    static ErrorPage of(int status, BadField bad) {
        return new ErrorPage(status, bad, List.of(), "", "");
    }

    /** There is no such page. */
    static ErrorPage notFound(List<NearbyPages.Near> near, String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
        return new ErrorPage(404, null, near, words, query);
    }
}
