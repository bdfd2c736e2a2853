package org.claimboard.arrival.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.arrival.Clean;
import org.claimboard.record.Ordered;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

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
    /** Addresses of pages that it draws on. */
    SOURCE,
    /** Who published them. */
    SOURCE_NAME,
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

    /** Blanks and marks, which names have or have not. */
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}\\p{Cf}*+|]+");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[（［{][^)\\]）］}]*[)\\]）］}]");
    private static final Pattern PARTS = Pattern.compile("[/·,&|+]| or | and |및");
    private static final Pattern NUMBERED = Pattern.compile("[0-9]+$");
    private static final int SLIPS_FROM = 6;
    private static final int LONGEST_SLIP = 30;

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
        Field known = known(name);
        return known == null ? name.isEmpty() ? NOTHING : NOTES : known;
    }

    /** What the name says that a column holds, whatever its blanks, marks and brackets, and a slip of the pen; null if nothing. */
    static @Nullable Field known(String name) {
        String whole = plain(name);
        if (whole.isEmpty()) {
            return name.isBlank() ? null : NOTHING;
        }
        Field field = BY_NAME.get(whole);
        if (field == null) {
            String bare = plain(BRACKETS.matcher(name).replaceAll(" "));
            field = BY_NAME.get(bare);
            whole = bare.isEmpty() ? whole : bare;
        }
        if (field == null) {
            field = BY_NAME.get(NUMBERED.matcher(whole).replaceFirst(""));
        }
        if (field == null) {
            field = ofParts(name);
        }
        return field == null ? ofSlip(whole) : field;
    }

    /** What one of the names says that stand beside each other: the words of the claim before anything else. */
    private static @Nullable Field ofParts(String name) {
        List<Field> known = PARTS.splitAsStream(name)
                .map(part -> BY_NAME.get(plain(part)))
                .filter(Objects::nonNull)
                .toList();
        return known.stream().filter(Field::isText).findFirst().orElse(known.isEmpty() ? null : known.get(0));
    }

    /** One letter too many, missing or wrong, or two that changed places, in a long Latin word. */
    private static @Nullable Field ofSlip(String name) {
        if (name.length() < SLIPS_FROM || name.length() > LONGEST_SLIP || !name.matches("[a-z]+")) {
            return null;
        }
        Set<Field> near = BY_NAME.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SLIPS_FROM && isSlip(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return near.size() == 1 ? near.iterator().next() : null;
    }

    private static boolean isSlip(String one, String other) {
        int begin = 0;
        while (begin < Math.min(one.length(), other.length()) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        String left = one.substring(begin);
        String right = other.substring(begin);
        if (left.length() == right.length()) {
            boolean swapped = left.length() > 1
                    && left.charAt(0) == right.charAt(1)
                    && left.charAt(1) == right.charAt(0)
                    && left.substring(2).equals(right.substring(2));
            return swapped || left.isEmpty() || left.substring(1).equals(right.substring(1));
        }
        String longer = left.length() > right.length() ? left : right;
        String shorter = left.length() > right.length() ? right : left;
        return longer.substring(1).equals(shorter);
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
        return MARKS.matcher(Clean.folded(name)).replaceAll("");
    }
}
