package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import org.claimboard.exchange.claimreview.Licence;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who runs this, who pays for it, how to reach them, and under which licence the data is.
 *
 * @param about who runs it, in the newsroom's words; null where it says nothing, as with all the others
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AboutPage(
        String newsroom,
        @Nullable Text about,
        @Nullable Text funding,
        @Nullable String email,
        @Nullable String page,
        @Nullable String post,
        @Nullable Licence licence)
        implements TemplateInstance {

    static AboutPage of(Newsroom newsroom, Language reader) {
        return new AboutPage(
                newsroom.name(),
                text(newsroom.about(), reader),
                text(newsroom.funding(), reader),
                newsroom.contactEmail().orElse(null),
                newsroom.contactPage().orElse(null),
                newsroom.contactPost().orElse(null),
                newsroom.licence().orElse(null));
    }

    private static @Nullable Text text(Map<String, String> byLanguage, Language reader) {
        return byLanguage.isEmpty() ? null : Text.of(LocalizedText.of(byLanguage), reader);
    }
}
