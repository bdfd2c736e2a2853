package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.arrival.ReviewImport.State;
import org.claimboard.record.Page;
import org.claimboard.upkeep.Leases;
import org.claimboard.upkeep.Outcomes;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The imports, what they say and what they brought. */
@ApplicationScoped
public class ReviewImportStore extends Outcomes implements PanacheRepository<ReviewImport> {

    private static final String WAITING = "select id from review_import where state = 'RUNNING'"
            + " and (leased_until is null or leased_until < ?) order by id";

    private final Leases leases = new Leases("ReviewImport", "state = RUNNING", Duration.ofSeconds(15));

    /** An import that nobody else works on until this transaction ends. */
    Optional<ReviewImport> locked(long id) {
        return Optional.ofNullable(getEntityManager().find(ReviewImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Those that are not over and that nobody works on, the oldest first; asked every few seconds, so without Hibernate's
     * statistics.
     */
    List<Long> waiting(Instant now) {
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
                statement.setObject(1, now.atOffset(ZoneOffset.UTC));
                List<Long> ids = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                }
                return ids;
            }
        });
    }

    Leases leases() {
        return leases;
    }

    /** One of the same file that is not over. */
    Optional<ReviewImport> unfinished(String hash) {
        return find("hash = ?1 and state = ?2 order by id", hash, State.RUNNING).firstResultOptional();
    }

    /**
     * The imports, the newest first.
     *
     * @param before id before which the page begins; null for the first page
     */
    public Page<ReviewImport, Long> newest(@Nullable Long before, int limit) {
        List<ReviewImport> found = find(
                        "id < ?1 and state <> SAME order by id desc", before == null ? Long.MAX_VALUE : before)
                .range(0, limit)
                .list();
        return Page.cut(found, limit, count("state <> SAME"), one -> one.id);
    }

    /**
     * What an import says, in the order of its file; nothing when that was summed up.
     *
     * @param after id behind which the page begins; null for the first page
     */
    public Page<ImportRemark, Long> remarks(long importId, @Nullable Long after, int limit) {
        List<ImportRemark> found = ImportRemark.<ImportRemark>find(
                        "importId = ?1 and id > ?2 order by id", importId, after == null ? 0L : after)
                .range(0, limit)
                .list();
        return Page.cut(found, limit, ImportRemark.count("importId", importId), remark -> remark.id);
    }

    /** How often an import says what. */
    public Map<ArrivalRule, Long> rules(long importId) {
        Map<ArrivalRule, Long> counts = counted(importId);
        ImportRemarkCount.<ImportRemarkCount>list("importId", importId)
                .forEach(one -> counts.put(one.rule, one.remarks));
        return counts;
    }

    private Map<ArrivalRule, Long> counted(long importId) {
        Map<ArrivalRule, Long> counts = new java.util.EnumMap<>(ArrivalRule.class);
        getEntityManager()
                .createQuery(
                        "select r.rule, count(*) from ImportRemark r where r.importId = ?1 group by r.rule",
                        Object[].class)
                .setParameter(1, importId)
                .getResultList()
                .forEach(row -> counts.put((ArrivalRule) row[0], (Long) row[1]));
        return counts;
    }

    /** The reviews among these that arrived before, by identity. */
    Map<String, ArrivedReview> arrived(Collection<String> identities) {
        Map<String, ArrivedReview> found = new HashMap<>();
        ArrivedReview.<ArrivedReview>list("identity in ?1", identities).forEach(one -> found.put(one.identity, one));
        return found;
    }

    void addPart(long importId, int ordinal, byte[] bytes) {
        ImportPart part = new ImportPart();
        part.importId = importId;
        part.ordinal = ordinal;
        part.bytes = bytes;
        part.persist();
    }

    /** A piece of the import's file; nothing behind the last. */
    Optional<byte[]> part(long importId, int ordinal) {
        return ImportPart.<ImportPart>find("importId = ?1 and ordinal = ?2", importId, ordinal)
                .firstResultOptional()
                .map(part -> part.bytes);
    }

    /** Drops one piece of the import's file; whether there was one. */
    boolean dropPart(long importId) {
        Long first = getEntityManager()
                .createQuery("select min(p.id) from ImportPart p where p.importId = ?1", Long.class)
                .setParameter(1, importId)
                .getSingleResult();
        return first != null && ImportPart.delete("id", first) > 0;
    }

    /** Imports that are over, or were never sent whole, and whose files are still here. */
    List<Long> leftovers(Instant receivedBefore) {
        return getEntityManager()
                .createQuery(
                        "select i.id from ReviewImport i where exists (select 1 from ImportPart p where p.importId = i.id)"
                                + " and (i.state in (DONE, FAILED, SAME) or (i.state = RECEIVING and i.createdAt < ?1))",
                        Long.class)
                .setParameter(1, receivedBefore)
                .getResultList();
    }

    @Override
    protected Kept kept() {
        return new Kept("ReviewImport", "j.state in (DONE, FAILED) and j.endedAt < ?1", "ImportRemark", "importId");
    }

    @Override
    protected void keepCounts(long id) {
        counted(id).forEach((rule, remarks) -> {
            ImportRemarkCount count = new ImportRemarkCount();
            count.importId = id;
            count.rule = rule;
            count.remarks = remarks;
            count.persist();
        });
    }
}
