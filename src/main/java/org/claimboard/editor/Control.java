package org.claimboard.editor;

/** How one value is typed, and what it is in the record. */
enum Control {
    /** Words on one line. */
    LINE,

    /** Words on one or more lines. */
    LINES,

    /** An exact decimal number. */
    NUMBER,

    /** A whole number. */
    WHOLE,

    /** A day, YYYY-MM-DD. */
    DATE,

    /** A unit, as people write it: words here, a code in the record. */
    UNIT,
    /** A currency, as people write it: words here, its code of ISO 4217 in the record. */
    CURRENCY,

    /** The time that a figure is for, as people write it. */
    PERIOD,

    /** What a figure is for each of, as people write it: one line here, a number and a unit in the record. */
    PER,

    /** True, or not said. */
    FLAG,

    /** One of the words that the format knows. */
    CHOICE,

    /** One of the numbers that the format knows. */
    GRADE,

    /** The slug of another record. */
    REFERENCE,

    /** A day, month or year and its rate on each line. */
    RATES
}
