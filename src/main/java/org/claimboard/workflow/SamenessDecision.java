package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What somebody decided on a text and a claim. Never changed: triggers in the database refuse. */
@Entity
public class SamenessDecision extends PanacheEntity {

    public Instant decidedAt;

    /** Name of the account. */
    public String author;

    /** The text as it stood in the form. */
    public String text;

    /** See {@link TextHash}. */
    public String textHash;

    /** Slug of the claim. */
    public String claim;

    @Enumerated(EnumType.STRING)
    public Decision decision;
}
