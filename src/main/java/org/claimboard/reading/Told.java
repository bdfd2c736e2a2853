package org.claimboard.reading;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.claimboard.claim.Article;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.claimboard.site.Language;
import org.claimboard.site.VerdictName;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** What records say in the reader's language, where a template asks: records themselves know of no reader. */
@TemplateExtension
final class Told {

    private static final Visit VISIT = Arc.container().instance(Visit.class).get();

    private Told() {}

    /** The words for the reader. */
    static String value(LocalizedText text) {
        return text.in(reader().tag());
    }

    /** The language of the {@link #value}, which the page must say where it is not its own. */
    static String lang(LocalizedText text) {
        return text.languageFor(reader().tag());
    }

    /** The text in stretches of pieces, those that no speech engine reads with a word for the ear. */
    static List<TextRun> heard(String text, String language) {
        return TextRun.of(text, language);
    }

    /** What readers call the verdict. */
    static String called(Verdict verdict) {
        return VerdictName.of(verdict, reader().tag());
    }

    /** What the desk calls it. */
    static String calledAtDesk(Verdict verdict) {
        return VerdictName.atDesk(verdict, reader().tag());
    }

    /** The sign that the newsroom has for it; null for the drawing of ours. */
    static @Nullable String sign(Verdict verdict) {
        return VerdictScale.current().grade(verdict).symbol();
    }

    /** Whether readers are shown which grade it is. */
    static boolean graded(Verdict verdict) {
        return VerdictScale.current().isRated();
    }

    /** What readers call the language with the tag. */
    static String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader().locale());
    }

    /** The day as machines write it. */
    static String iso(LocalDate day) {
        return day.toString();
    }

    /** The day as readers write it. */
    static String text(LocalDate day) {
        return Day.of(day, reader()).text();
    }

    /** The text in each language that it is in, the reader's own first. */
    static List<Text> inEach(LocalizedText text) {
        return Text.inEach(text, reader());
    }

    /**
     * A name with the language whose letters it is written in, which need not be that of what bears it.
     *
     * @param language that of what bears it, for names in other letters
     */
    static Text written(String name, String language) {
        WrittenLanguage letters = WrittenLanguage.of(name);
        return new Text(name, letters == WrittenLanguage.OTHER ? language : letters.tag());
    }

    /** The headline in the reader's language or the next best; null if there is none or it is the headline itself. */
    static @Nullable Text translation(Article article) {
        Language reader = reader();
        LocalizedText titles = article.titleTranslations;
        if (titles == null || article.language.equals(reader.tag())) {
            return null;
        }
        Text best = Text.of(titles, reader);
        return best.lang().equals(article.language) ? null : best;
    }

    /** The full address of a page in the reader's language. */
    static String absolute(String path) {
        return VISIT.absolute(path);
    }

    /** Templates are rendered for one visit each. */
    static Language reader() {
        return VISIT.language();
    }
}
