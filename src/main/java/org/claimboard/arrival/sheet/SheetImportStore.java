package org.claimboard.arrival.sheet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.arrival.sheet.SheetImport.State;
import org.claimboard.record.Page;
import org.claimboard.upkeep.Outcomes;
import org.jspecify.annotations.Nullable;

/** The spreadsheets on their way in, what is said about their rows, and which of those became drafts. */
@ApplicationScoped
class SheetImportStore extends Outcomes implements PanacheRepository<SheetImport> {

    private static final int CHUNK = 500;

    /** The import, if that person sent it. */
    Optional<SheetImport> own(long id, String author) {
        return find("id = ?1 and author = ?2", id, author).firstResultOptional();
    }

    /** The same, which nobody else works on until this transaction ends. */
    Optional<SheetImport> ownLocked(long id, String author) {
        return find("id = ?1 and author = ?2", id, author)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * What that person sent, the newest first.
     *
     * @param before id before which the page begins; null for the first page
     */
    Page<SheetImport, Long> newest(String author, @Nullable Long before, int limit) {
        List<SheetImport> found = find(
                        "author = ?1 and id < ?2 order by id desc", author, before == null ? Long.MAX_VALUE : before)
                .range(0, limit)
                .list();
        return Page.cut(found, limit, count("author", author), one -> one.id);
    }

    /**
     * What is said about the rows, in their order.
     *
     * @param after id behind which the page begins; null for the first page
     */
    Page<SheetRemark, Long> remarks(long importId, @Nullable Long after, int limit) {
        List<SheetRemark> found = SheetRemark.<SheetRemark>find(
                        "importId = ?1 and id > ?2 order by id", importId, after == null ? 0L : after)
                .range(0, limit)
                .list();
        return Page.cut(found, limit, SheetRemark.count("importId", importId), remark -> remark.id);
    }

    /**
     * The rows that became drafts, in their order.
     *
     * @param after id behind which the page begins; null for the first page
     */
    Page<SheetRow, Long> rows(long importId, @Nullable Long after, int limit) {
        List<SheetRow> found = SheetRow.<SheetRow>find(
                        "importId = ?1 and id > ?2 order by id", importId, after == null ? 0L : after)
                .range(0, limit)
                .list();
        return Page.cut(found, limit, SheetRow.count("importId", importId), row -> row.id);
    }

    /** How often it is said what. */
    Map<SheetRule, Long> rules(long importId) {
        Map<SheetRule, Long> counts = counted(importId);
        SheetRemarkCount.<SheetRemarkCount>list("importId", importId).forEach(one -> counts.put(one.rule, one.remarks));
        return counts;
    }

    private Map<SheetRule, Long> counted(long importId) {
        Map<SheetRule, Long> counts = new EnumMap<>(SheetRule.class);
        getEntityManager()
                .createQuery(
                        "select r.rule, count(*) from SheetRemark r where r.importId = ?1 group by r.rule",
                        Object[].class)
                .setParameter(1, importId)
                .getResultList()
                .forEach(row -> counts.put((SheetRule) row[0], (Long) row[1]));
        return counts;
    }

    /** Hashes of the rows that became these claims, by slug. */
    Map<String, String> hashes(List<String> slugs) {
        Map<String, String> hashes = new HashMap<>();
        for (int i = 0; i < slugs.size(); i += CHUNK) {
            SheetRow.<SheetRow>list("claim in ?1", slugs.subList(i, Math.min(slugs.size(), i + CHUNK)))
                    .forEach(row -> hashes.put(row.claim, row.hash));
        }
        return hashes;
    }

    void addFile(long importId, byte[] bytes) {
        SheetFile file = new SheetFile();
        file.importId = importId;
        file.bytes = bytes;
        file.persist();
    }

    /** The file as it was sent, of an import whose rows are not drafts yet. */
    byte[] file(long importId) {
        SheetFile file = SheetFile.findById(importId);
        if (file == null) {
            throw new IllegalStateException("the file of import " + importId + " is gone");
        }
        return file.bytes;
    }

    void dropFile(long importId) {
        SheetFile.deleteById(importId);
    }

    /** What was confirmed of the last sheet with these columns. */
    Optional<Mapping> remembered(Sheet sheet) {
        return SheetMemory.<SheetMemory>findByIdOptional(SheetMemory.of(sheet)).map(SheetMemory::mapping);
    }

    /** Keeps what was confirmed for the next sheet with these columns. */
    void remember(Sheet sheet, Mapping mapping, Instant now) {
        String header = SheetMemory.of(sheet);
        SheetMemory known = SheetMemory.findById(header);
        SheetMemory memory = known == null ? new SheetMemory() : known;
        memory.answers = (known == null
                        ? mapping.answers()
                        : mapping.answers().or(known.mapping().answers()))
                .written();
        memory.header = header;
        memory.mapping = mapping.written();
        memory.language = mapping.language();
        memory.dates = mapping.dates();
        memory.confirmedAt = now;
        memory.persist();
    }

    void dropRemarks(long importId) {
        SheetRemark.delete("importId", importId);
    }

    /** Drops what was sent and never taken: what is old, and what one person sent behind so many others. */
    void tidy(String author, int most, Instant sentBefore) {
        List<SheetImport> old = list("state <> ?1 and createdAt < ?2", State.TAKEN, sentBefore);
        List<SheetImport> own = list("author = ?1 and state <> ?2 order by id desc", author, State.TAKEN);
        old.forEach(this::drop);
        own.stream().skip(most).filter(one -> !old.contains(one)).forEach(this::drop);
    }

    private void drop(SheetImport one) {
        dropFile(one.id);
        dropRemarks(one.id);
        delete(one);
    }

    @Override
    protected Kept kept() {
        return new Kept("SheetImport", "j.state = TAKEN and j.takenAt < ?1", "SheetRemark", "importId");
    }

    @Override
    protected void keepCounts(long id) {
        counted(id).forEach((rule, remarks) -> {
            SheetRemarkCount count = new SheetRemarkCount();
            count.importId = id;
            count.rule = rule;
            count.remarks = remarks;
            count.persist();
        });
    }
}
