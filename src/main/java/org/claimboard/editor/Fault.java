package org.claimboard.editor;

/** Why what was typed cannot be kept even in a draft. */
public enum Fault {
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NOT_A_DATE,
    NOT_A_UNIT,
    NOT_A_PERIOD,
    NOT_A_DENOMINATOR,
    NOT_RATES,
    NOT_AN_OPTION,
    TOO_LONG,
    BAD_CHARACTER,
    NOT_A_CURRENCY,
    NOT_ON_FILE,
    NO_REASON,
    BAD_SLUG,
    SLUG_TAKEN,
    NOT_APPENDED
}
