package org.claimboard.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * The page that says what went wrong.
 *
 * @param status the HTTP status
 * @param bad the query parameter at fault; null if none is
 */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(int status, @Nullable BadField bad) implements TemplateInstance {

    static ErrorPage of(int status) {
        return new ErrorPage(status, null);
    }
}
