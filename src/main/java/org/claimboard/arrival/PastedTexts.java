package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The texts that people pasted lately: the last of each person, and none for long. */
@ApplicationScoped
public class PastedTexts implements PanacheRepositoryBase<PastedText, Long> {

    /** How many of one person are kept. */
    static final int MOST = 20;

    /** How long one is kept. */
    static final Duration LONGEST = Duration.ofDays(7);

    private final Clock clock;

    PastedTexts(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a text and forgets those that are too many or too old; its number. */
    @Transactional
    public long keep(String author, String address, String title, String text) {
        PastedText pasted = new PastedText();
        pasted.author = author;
        pasted.pastedAt = clock.instant();
        pasted.address = address;
        pasted.title = title;
        pasted.text = text;
        persist(pasted);
        delete("pastedAt < ?1", clock.instant().minus(LONGEST));
        List<Long> kept = getEntityManager()
                .createQuery("select p.id from PastedText p where p.author = :author order by p.id desc", Long.class)
                .setParameter("author", author)
                .setMaxResults(MOST)
                .getResultList();
        if (kept.size() == MOST) {
            delete("author = ?1 and id < ?2", author, kept.get(MOST - 1));
        }
        return pasted.id;
    }

    /** The text, if it is theirs and still kept. */
    public Optional<PastedText> of(long id, String author) {
        return find("id = ?1 and author = ?2", id, author).firstResultOptional();
    }
}
