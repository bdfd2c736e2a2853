package org.claimboard.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What results are counted by and narrowed to. */
public enum Facet {
    /** What kind of record it is: a word of {@link org.claimboard.record.RecordType}. */
    TYPE(0),

    /** The current verdict on a claim. */
    VERDICT(1),

    /** What kind of statement a claim is. */
    KIND(2),

    /** Slug of who makes a claim. */
    CLAIMANT(3),

    /** Slug of a source that evidence comes from, or the source itself. */
    SOURCE(4),

    /** Slug of the article in which a claim stands, or the article itself. */
    ARTICLE(5),

    /** The language in which it was stated, as a BCP 47 tag. */
    LANGUAGE(6),

    /** The year in which it was stated or published. */
    YEAR(7),

    /** Whether a claim has open doubts: open or none. */
    DOUBTS(8),

    /** Slug of what a claim is about, or the topic itself. */
    TOPIC(9),

    /** What the record came in with, as {@code reviews-12}. */
    IMPORT(10);

    private static final int BITS = 60;

    private static final Map<Integer, Facet> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(facet -> facet.code, facet -> facet));

    private final int code;

    /**
     * @param code what its numbers begin with, below 16, in every index that was ever written
     */
    Facet(int code) {
        this.code = code;
    }

    /** The word as addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet that goes by the word. */
    static Optional<Facet> of(String word) {
        for (Facet facet : values()) {
            if (facet.word().equals(word)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }

    /** The term of a value in an index. */
    String term(String value) {
        return word() + ":" + value;
    }

    /** The number of a value: the facet in the highest four bits, so that numbers of two facets never meet. */
    long number(String value) {
        return ((long) code << BITS) | (Hash.of(value) >>> (Long.SIZE - BITS));
    }

    /** The facet that the number belongs to. */
    static Facet of(long number) {
        Facet facet = BY_CODE.get((int) (number >>> BITS));
        if (facet == null) {
            throw new IllegalArgumentException("no facet has the number " + number);
        }
        return facet;
    }
}
