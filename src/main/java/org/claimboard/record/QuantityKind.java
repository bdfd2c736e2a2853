package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of figure a quantity is. Figures of two kinds are never like for like. */
public enum QuantityKind {
    /** So much of something. */
    LEVEL,

    /** By how much something rose or fell. */
    CHANGE,

    /** A part of a whole. */
    SHARE,

    /** How many times another. */
    RATIO,

    /** The distance between two shares, in points. */
    DIFFERENCE;

    /** Whether it says by how much something moved, which has a direction and something that it is held against. */
    public boolean isMove() {
        return this == CHANGE || this == DIFFERENCE;
    }

    /** The kind on whose scale figures of this one stand: a share is the level of a part. */
    public QuantityKind scale() {
        return this == SHARE ? LEVEL : this;
    }

    /** Whether figures of the two stand on one scale. */
    public boolean isLike(QuantityKind other) {
        return scale() == other.scale();
    }

    /** The word as files and the API write it. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /**
     * The constant that goes by the word.
     *
     * @throws IllegalArgumentException if the word names none
     */
    @JsonCreator
    public static QuantityKind of(String word) {
        return Words.parse(QuantityKind.class, word);
    }
}
