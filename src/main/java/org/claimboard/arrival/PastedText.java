package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A text that somebody pasted to log claims from. Never changed; the next paste is another. */
@Entity
public class PastedText extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pasted_text_seq")
    @SequenceGenerator(name = "pasted_text_seq", sequenceName = "pasted_text_seq", allocationSize = 1)
    public Long id;

    /** Name of the account; nobody else sees it. */
    public String author;

    public Instant pastedAt;

    /** Where the text can be read; empty if nobody told. */
    public String address;

    /** Headline of the text; empty if nobody told. */
    public String title;

    public String text;
}
