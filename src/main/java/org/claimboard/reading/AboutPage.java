package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
                text(newsroom.aboutEn(), newsroom.aboutKo(), reader),
                text(newsroom.fundingEn(), newsroom.fundingKo(), reader),
                newsroom.contactEmail().orElse(null),
                newsroom.contactPage().orElse(null),
                newsroom.contactPost().orElse(null),
                newsroom.licence().orElse(null));
    }

    private static @Nullable Text text(Optional<String> english, Optional<String> korean, Language reader) {
        Map<String, String> byLanguage = new TreeMap<>();
        english.ifPresent(words -> byLanguage.put("en", words));
        korean.ifPresent(words -> byLanguage.put("ko", words));
        return byLanguage.isEmpty() ? null : Text.of(LocalizedText.of(byLanguage), reader);
    }
}
