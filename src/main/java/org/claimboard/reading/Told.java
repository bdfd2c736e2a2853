package org.claimboard.reading;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.claimboard.claim.Article;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.Language;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** What records say in the reader's language, where a template asks: records themselves know of no reader. */
@TemplateExtension
final class Told {

    private Told() {}

    /** The words for the reader. */
    static String value(LocalizedText text, @TemplateAttribute("locale") @Nullable Object locale) {
        return text.in(reader(locale).tag());
    }

    /** The language of the {@link #value}, which the page must say where it is not its own. */
    static String lang(LocalizedText text, @TemplateAttribute("locale") @Nullable Object locale) {
        return text.languageFor(reader(locale).tag());
    }

    /** The day as machines write it. */
    static String iso(LocalDate day) {
        return day.toString();
    }

    /** The day as readers write it. */
    static String text(LocalDate day, @TemplateAttribute("locale") @Nullable Object locale) {
        return Day.of(day, reader(locale)).text();
    }

    /** The text in each language that it is in, the reader's own first. */
    static List<Text> inEach(LocalizedText text, @TemplateAttribute("locale") @Nullable Object locale) {
        return Text.inEach(text, reader(locale));
    }

    /** The headline in the reader's language; null if there is none or it is the headline itself. */
    static @Nullable Text translation(Article article, @TemplateAttribute("locale") @Nullable Object locale) {
        Language reader = reader(locale);
        LocalizedText titles = article.titleTranslations;
        if (titles == null
                || article.language.equals(reader.tag())
                || !titles.byLanguage().containsKey(reader.tag())) {
            return null;
        }
        return Text.of(titles, reader);
    }

    /** Whichever renders first sets the locale of the page, or leaves it to the request. */
    static Language reader(@Nullable Object locale) {
        if (locale instanceof Locale known) {
            return Language.of(known.getLanguage()).orElse(Language.EN);
        }
        return Arc.container().instance(Visit.class).get().language();
    }
}
