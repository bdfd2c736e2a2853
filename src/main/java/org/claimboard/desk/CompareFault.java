package org.claimboard.desk;

/** What keeps a comparison from being kept as it was typed. */
public enum CompareFault {
    /** Nothing is ticked that can stand in it. */
    NOTHING,
    /** What a figure is for is no time. */
    PERIOD,
    /** The unit can be none. */
    UNIT,
    /** What the figures are for each of can be nothing. */
    PER,
    /** The day, month or year of the rates can be none. */
    AT,
    /** The place on the dashboard is not a whole number from 1 to 1,000. */
    ORDER,
    /** The slug can be none, or another comparison has it. */
    SLUG,
    /** Keys of positions are no words of Latin letters, or two are the same. */
    KEYS,
    /** A rate is no number above zero. */
    RATE,
    /** A rate has neither a source on file nor the name or address of a new one. */
    RATE_SOURCE
}
