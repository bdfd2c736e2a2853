package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.claimboard.ledger.RevisionHash;
import org.claimboard.outbound.WebAddress;

/** The text of an article as it was at its address at a moment. Never changed; the next fetch is another. */
@Entity
public class ArticleFetch extends PanacheEntity {

    /** What all addresses of the page share, see {@link #place}. */
    public String place;

    /** Behind the last redirect. */
    public String address;

    /** The headline; empty if there is none. */
    public String title;

    /** A paragraph on each line. */
    public String text;

    /** SHA-256 of the text, in hexadecimal. */
    public String hash;

    public Instant fetchedAt;

    /** Who had it fetched. */
    public String author;

    /** The same for all addresses of one page. */
    static String place(String address) {
        return RevisionHash.of(WebAddress.page(address));
    }
}
