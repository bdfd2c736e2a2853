package org.claimboard.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of the file format: pages name each in the reader's language. */
public enum FieldName {
    ABOUT,
    ANSWERED_BY,
    APPEARS,
    ARCHIVE,
    ARTICLE,
    ASSESSMENTS,
    AS_OF,
    AT,
    AUTHOR,
    AVERAGES,
    BASE,
    CHAIN,
    CHANGED,
    CIRCULARITY,
    CLAIM,
    CLAIMANT,
    CLAIMS,
    COMPARISON,
    CONCLUSION,
    CONDITIONS,
    CONFIDENCE,
    CONFIRMED_BY,
    CONVERSION,
    CONVERSIONS,
    CORE,
    CORRECTIONS,
    CREDIBILITY,
    DATE,
    DATING,
    DAYS,
    DERIVES,
    DETAIL,
    DIRECTION,
    DOUBTS,
    EVIDENCE,
    EXCLUDES,
    FAIR,
    FINDING,
    GROUND,
    HARDWARE,
    HOW,
    INCLUDES,
    INDEPENDENT_ORIGINS,
    INFERRED,
    ITEM,
    KEY,
    KIND,
    LABEL,
    LANGUAGE,
    LARGER,
    LOCATOR,
    LOWER,
    MEASURE,
    MEDIUM,
    METHOD,
    NAME,
    NAMED_AS,
    NAMES,
    NONE,
    NOTE,
    NOTES,
    NOT_VERIFIED,
    ORDER,
    ORIGIN,
    PARAGRAPH,
    PARTS,
    PASSAGE,
    PASSAGES,
    PER,
    PERIOD,
    PHASE,
    PLACE,
    POPULATION,
    POSITIONS,
    PREFERENCE,
    PREFIX,
    PUBLISHER,
    QUALIFIER,
    QUALITY,
    QUANTITIES,
    QUANTITY,
    QUESTION,
    QUOTE,
    QUOTES,
    RATES,
    RATIONALE,
    REASON,
    REF,
    RELATIONS,
    RELIABILITY,
    RETRACTION,
    REVIEWER,
    RIGHT,
    ROLE,
    SAME_AS,
    SCOPE,
    SEEN,
    SEEN_AT,
    SEEN_WHERE,
    SEVERITY,
    SMALLER,
    SOURCE,
    SOURCES,
    STANCE,
    STATE,
    STATED,
    STATUS,
    STEPS,
    SUBJECT,
    SUFFIX,
    SUGGESTED,
    TEXT,
    TITLE,
    TITLE_FROM,
    TITLE_TRANSLATIONS,
    TO,
    TOPIC,
    TOPICS,
    TYPE,
    UNIT,
    UPPER,
    URL,
    VALUE,
    VERDICT,
    WHO,
    WHY,
    WRONG;

    private static final Map<String, FieldName> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(FieldName::word, Function.identity()));

    /** The field that the file format calls so; null if it calls none so. */
    public static @Nullable FieldName of(String word) {
        return BY_WORD.get(word);
    }

    /** As the file format writes it, such as {@code answeredBy}. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().split("_", -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            word.append(word.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return word.toString();
    }
}
