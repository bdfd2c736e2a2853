package org.claimboard.arrival.sheet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.claimboard.arrival.Clean;
import org.claimboard.ledger.RevisionHash;

/** What was confirmed of the last sheet with these columns, for the next one. */
@Entity
class SheetMemory extends PanacheEntityBase {

    /** See {@link #of(Sheet)}. */
    @Id
    String header;

    /** See {@link Mapping#written()}. */
    String mapping;

    /** Of claims whose row names none, BCP 47. */
    String language;

    @Enumerated(EnumType.STRING)
    DateOrder dates;

    /** See {@link Answers#written()}. */
    String answers;

    Instant confirmedAt;

    /** The same for sheets whose columns have the same names in the same order: SHA-256, in hexadecimal. */
    static String of(Sheet sheet) {
        return RevisionHash.of(
                String.join("\n", sheet.columns().stream().map(Clean::folded).toList()));
    }

    Mapping mapping() {
        return new Mapping(Mapping.fields(mapping), language, dates, Answers.read(answers));
    }
}
