package org.claimboard.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.claimboard.record.FiledRecord;

/** Shows drafts in the tables for as long as something is made of them, to nobody else. */
@ApplicationScoped
public class Rehearsal {

    private final Publisher publisher;
    private final EntityManager entities;

    Rehearsal(Publisher publisher, EntityManager entities) {
        this.publisher = publisher;
        this.entities = entities;
    }

    /**
     * Makes something while the records are shown; everything is rolled back.
     *
     * @param made reads what is shown, and takes nothing lazy with it
     */
    public <T> T of(List<FiledRecord> records, Supplier<T> made) {
        QuarkusTransaction.begin();
        try {
            publisher.pretend(records);
            entities.flush();
            // What is read from here on comes from the tables, as in a request of its own.
            entities.clear();
            return made.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
