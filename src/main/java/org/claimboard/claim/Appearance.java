package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * Where a claim stands in an article, anchored by its words and those around them
 * (W3C Web Annotation Data Model, TextQuoteSelector) inside one passage.
 */
@Entity
public class Appearance extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    public int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Article article;

    /** Number of the passage in the article, from 1. */
    public int passage;

    public String quote;

    /** The words just before the quote; empty where it opens the passage. */
    public String prefix;

    /** The words just after the quote; empty where it ends the passage. */
    public String suffix;

    /** Place in the order of reading of the article, as {@link #place(int, int)} has it. */
    public long place;

    /**
     * The place of words in the order of reading of an article.
     *
     * @param passage its number, from 1
     * @param offset how many characters of the passage stand before them; what is beyond 19,999 counts as that
     */
    public static long place(int passage, int offset) {
        return passage * 20_000L + Math.min(Math.max(0, offset), 19_999);
    }
}
