package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;

/** The comments of editors on records. Lists are read page by page, from page 1. */
@ApplicationScoped
public class RecordCommentStore implements PanacheRepository<RecordComment> {

    @Inject
    Clock clock;

    private static final String ON_DRAFTS_OF = "from RecordComment c where c.resolvedAt is null and c.author <> ?1"
            + " and exists (select 1 from RecordHead h join h.latest l left join h.published p"
            + " where h.recordType = c.recordType and h.slug = c.slug and l.act in (DRAFTED, SUBMITTED, RETURNED)"
            + " and exists (select 1 from Revision r where r.recordType = h.recordType and r.slug = h.slug"
            + " and r.act = DRAFTED and r.author = ?1 and r.number > coalesce(p.number, 0)))";

    /** The comments on the record, the newest first. */
    public Page<RecordComment, Integer> of(RecordKey key, int page, int limit) {
        List<RecordComment> found = find("recordType = ?1 and slug = ?2 order by id desc", key.type(), key.slug())
                .range((page - 1) * limit, page * limit)
                .list();
        long total = count("recordType = ?1 and slug = ?2", key.type(), key.slug());
        return cut(found, page, limit, total);
    }

    /** Comments of others that are open, on what the person wrote and readers do not see yet; the newest first. */
    public Page<RecordComment, Integer> onDraftsOf(String author, int page, int limit) {
        List<RecordComment> found = find(ON_DRAFTS_OF + " order by c.id desc", author)
                .range((page - 1) * limit, page * limit)
                .list();
        return cut(found, page, limit, count(ON_DRAFTS_OF, author));
    }

    /** Adds a comment of 1 to {@value RecordComment#LONGEST} characters. */
    @Transactional
    public RecordComment add(RecordKey key, Person by, String text) {
        RecordComment comment = new RecordComment();
        comment.recordType = key.type();
        comment.slug = key.slug();
        comment.author = by.name();
        comment.text = text;
        comment.writtenAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        persist(comment);
        return comment;
    }

    /** Notes that nothing is left to do about the comment; whether the record has such a comment. */
    @Transactional
    public boolean resolve(RecordKey key, long id, Person by) {
        Optional<RecordComment> comment = find("id = ?1 and recordType = ?2 and slug = ?3", id, key.type(), key.slug())
                .firstResultOptional();
        comment.filter(open -> !open.isResolved()).ifPresent(open -> {
            open.resolvedBy = by.name();
            open.resolvedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        });
        return comment.isPresent();
    }

    private static Page<RecordComment, Integer> cut(List<RecordComment> found, int page, int limit, long total) {
        boolean last = found.size() <= limit;
        return new Page<>(last ? found : found.subList(0, limit), total, last ? null : page + 1);
    }
}
