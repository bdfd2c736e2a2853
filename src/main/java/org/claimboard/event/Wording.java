package org.claimboard.event;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Map;
import java.util.TreeMap;
import org.claimboard.record.DoubtState;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.claimboard.site.Language;
import org.claimboard.site.VerdictName;
import org.jspecify.annotations.Nullable;

/** How a change in meaning is told, in each language of the interface. */
public final class Wording {

    private Wording() {}

    public static MeaningWords words(Language language) {
        return MessageBundles.get(MeaningWords.class, Localized.Literal.of(language.tag()));
    }

    /** One line: what happened, from what to what. */
    public static String line(MeaningChange change, Language language) {
        String kind = words(language).kind(change.kind);
        String was = side(change, change.was, language);
        String became = side(change, change.became, language);
        if (was.isEmpty() && became.isEmpty()) {
            return kind;
        }
        if (was.isEmpty()) {
            return kind + ": " + became;
        }
        MeaningWords words = words(language);
        return kind + ": " + words.turned(was, became.isEmpty() ? words.nothing() : became);
    }

    /** The line in all languages. */
    public static LocalizedText line(MeaningChange change) {
        Map<String, String> lines = new TreeMap<>();
        for (Language language : Language.all()) {
            lines.put(language.tag(), line(change, language));
        }
        return LocalizedText.of(lines);
    }

    /** A word of a change, for people. */
    public static String side(MeaningChange change, @Nullable String word, Language language) {
        if (word == null) {
            return "";
        }
        MeaningWords words = words(language);
        return switch (change.kind) {
            case ASSESSMENT_PUBLISHED, VERDICT_CHANGED, VERDICT_WITHDRAWN ->
                VerdictName.of(Verdict.of(word), language.tag());
            case DOUBT_OPENED, DOUBT_ANSWERED, DOUBT_WITHDRAWN -> words.doubt(DoubtState.of(word));
            case ORIGIN_COUNT_CHANGED -> words.origins(word);
            case CLAIM_RETRACTED -> "";
            case CORRECTION_PUBLISHED, SOURCE_GONE -> word;
        };
    }
}
