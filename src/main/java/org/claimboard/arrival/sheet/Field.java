package org.claimboard.arrival.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.claimboard.arrival.Clean;
import org.claimboard.record.Ordered;
import org.claimboard.record.Words;

/** What a column can hold. The files' texts go by language; those without one are in the language of the claim. */
enum Field {
    /** The words of the claim. */
    TEXT,
    TEXT_KO,
    TEXT_EN,
    TITLE,
    TITLE_KO,
    TITLE_EN,
    /** Who makes it: a slug on file, or a name. */
    CLAIMANT,
    CLAIMANT_KO,
    CLAIMANT_EN,
    /** The day it was stated. */
    STATED,
    /** What kind of statement it is. */
    KIND,
    /** Language it was stated in, BCP 47. */
    LANGUAGE,
    /** An exact number. */
    QUANTITY_VALUE,
    QUANTITY_LOWER,
    QUANTITY_UPPER,
    /** What the number is counted in. */
    QUANTITY_UNIT,
    /** What it is for each of. */
    QUANTITY_PER,
    /** What kind of figure it is. */
    QUANTITY_KIND,
    /** Which way it moved. */
    QUANTITY_DIRECTION,
    /** What a change is held against. */
    QUANTITY_BASE,
    /** The time that it is for. */
    QUANTITY_PERIOD,
    /** The words of the number. */
    QUANTITY_STATED,
    VERDICT,
    CONFIDENCE,
    /** What was found, in one sentence. */
    CONCLUSION,
    CONCLUSION_KO,
    CONCLUSION_EN,
    /** Why the verdict. */
    RATIONALE,
    RATIONALE_KO,
    RATIONALE_EN,
    REVIEWER,
    /** The day of the verdict. */
    ASSESSED,
    /** Slug of the article in which it stands. */
    ARTICLE,
    /** Paragraph of the article, from 1. */
    PASSAGE,
    /** The words of the article. */
    QUOTE,
    /** The claim's own slug. */
    SLUG,
    /** The desk's short number. */
    REF,
    /** Whatever else is worth keeping. */
    NOTES,
    /** What is not taken. */
    NOTHING;

    private static final Map<String, Field> BY_NAME = names();

    /** The word as forms and the command line write it. */
    public String word() {
        return Words.of(this);
    }

    static Optional<Field> of(String word) {
        return Words.find(Field.class, word);
    }

    /** Whether more than one column may hold it. */
    boolean isShared() {
        return this == NOTES || this == NOTHING;
    }

    /** Whether it holds the words of the claim. */
    boolean isText() {
        return this == TEXT || this == TEXT_KO || this == TEXT_EN;
    }

    /** What a column of that name seems to hold; the notes where its name says nothing. */
    static Field ofColumn(String name) {
        return BY_NAME.getOrDefault(plain(name), name.isEmpty() ? NOTHING : NOTES);
    }

    private static Map<String, Field> names() {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.claimboard.arrival.sheet.columns", Locale.ROOT, Field.class.getClassLoader());
        Map<String, Field> names = new HashMap<>();
        for (Field field : values()) {
            names.put(plain(field.word()), field);
            Pattern.compile(", *")
                    .splitAsStream(words.getString(field.word()))
                    .forEach(name -> names.put(plain(name), field));
        }
        return Ordered.of(names);
    }

    private static String plain(String name) {
        return Clean.folded(name).replaceAll("[\\s_\\-().:*/]+", " ").strip();
    }
}
