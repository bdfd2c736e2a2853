package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.arrival.ReviewImport.State;
import org.claimboard.claim.Page;
import org.jspecify.annotations.Nullable;

/** The imports, what they say and what they brought. */
@ApplicationScoped
public class ReviewImportStore implements PanacheRepository<ReviewImport> {

    /** An import that nobody else works on until this transaction ends. */
    Optional<ReviewImport> locked(long id) {
        return Optional.ofNullable(getEntityManager().find(ReviewImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that are not over, the oldest first. */
    List<Long> running() {
        return list("state = ?1 order by id", State.RUNNING).stream()
                .map(one -> one.id)
                .toList();
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
     * What an import says, in the order of its file.
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
}
