package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A page with a form on it that answered another form, as it was shown. Never changed; the next answer is another. */
@Entity
public class FormAnswer extends PanacheEntityBase {

    /** Bytes of the largest page, compressed. */
    static final int LARGEST = 1 << 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "form_answer_seq")
    @SequenceGenerator(name = "form_answer_seq", sequenceName = "form_answer_seq", allocationSize = 1)
    public Long id;

    /** Name of the account; nobody else sees it. */
    public String author;

    public Instant keptAt;

    /** Tag of the language that the page is in. */
    public String language;

    /** Of HTTP. */
    public int status;

    /** In gzip, without the token of its forms. */
    @Column(length = LARGEST)
    public byte[] page;
}
