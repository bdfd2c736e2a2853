package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** Sentences of an article that carry claims, quoted. What stands between passages is not kept. */
@Entity
public class Passage extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Article article;

    /** Place in the article's list of passages, from 1. */
    public int ordinal;

    /** Paragraph of the article, from 1. */
    public int paragraph;

    public String text;
}
