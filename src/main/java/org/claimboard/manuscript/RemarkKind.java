package org.claimboard.manuscript;

/** What a remark on a sentence says. */
public enum RemarkKind {
    /** A published claim says the same; its verdict holds for the sentence. */
    REPEATS_CLAIM,

    /** A published claim says the same, with another number. */
    OTHER_NUMBER,

    /** Two amounts are held against each other that count unlike things: one thing's cost and a whole year's spending. */
    UNLIKE_RATIO,

    /** A ratio is told of two amounts that count different kinds of things: energy and power, money for a kilogram and for a box. */
    UNLIKE_KINDS,

    /** An amount and the same amount in another unit or currency differ. */
    CONVERSION,

    /** The same, and they agree. */
    CONVERSION_HOLDS,

    /** The same in money, and no rate is on file for the day. */
    CONVERSION_UNCHECKED,

    /** The difference between two percentages is given in percent, where it is in percentage points. */
    PERCENT_FOR_POINTS,

    /** A change in percent is given in percentage points. */
    POINTS_FOR_PERCENT,

    /** Parts do not add up to the total that is given. */
    SUM,

    /** A part of a whole is not the share that is given. */
    SHARE,

    /** A change from one number to another is not the change that is given. */
    CHANGE,

    /** Two years are not as far apart as something is said to have lasted. */
    SPAN,

    /** A total and a number of people or things do not give the amount for each that is given. */
    PER_HEAD,

    /** Words between quotation marks differ from those that a source on file has. */
    QUOTATION;

    /** Whether the text is to be looked at again. */
    public boolean isDoubt() {
        return this != REPEATS_CLAIM && this != CONVERSION_HOLDS && this != CONVERSION_UNCHECKED;
    }
}
