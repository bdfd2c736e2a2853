package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The answers to forms that people got lately: the last of each person, and none for long. */
@ApplicationScoped
public class FormAnswers implements PanacheRepositoryBase<FormAnswer, Long> {

    /** How many of one person are kept. */
    static final int MOST = 20;

    /** How long one is kept. */
    static final Duration LONGEST = Duration.ofDays(1);

    private final Clock clock;

    FormAnswers(Clock clock) {
        this.clock = clock;
    }

    /** Keeps an answer and forgets those that are too many or too old; its number. */
    @Transactional
    public long keep(String author, String language, int status, byte[] page) {
        FormAnswer answer = new FormAnswer();
        answer.author = author;
        answer.keptAt = clock.instant();
        answer.language = language;
        answer.status = status;
        answer.page = page;
        persist(answer);
        delete("keptAt < ?1", clock.instant().minus(LONGEST));
        List<Long> kept = getEntityManager()
                .createQuery("select a.id from FormAnswer a where a.author = :author order by a.id desc", Long.class)
                .setParameter("author", author)
                .setMaxResults(MOST)
                .getResultList();
        if (kept.size() == MOST) {
            delete("author = ?1 and id < ?2", author, kept.get(MOST - 1));
        }
        return answer.id;
    }

    /** The answer, if it is theirs and still kept. */
    @Transactional
    public Optional<FormAnswer> of(long id, String author) {
        return find("id = ?1 and author = ?2", id, author).firstResultOptional();
    }
}
