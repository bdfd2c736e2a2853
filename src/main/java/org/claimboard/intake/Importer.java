package org.claimboard.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.intake.ImportReport.Left;
import org.claimboard.intake.ImportReport.Why;
import org.claimboard.ledger.FileConflictStore;
import org.claimboard.ledger.RecordFile;
import org.claimboard.ledger.RecordFileStore;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionHash;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.AppendOnly;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FileReader;
import org.claimboard.record.FileSet;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Takes claim files into the store: all in one transaction or none. What a file says anew becomes a revision; what an
 * editor has changed since the file was last read is left alone and reported.
 */
@ApplicationScoped
public class Importer {

    /** How long the transaction of an import may take: a hundred thousand records take minutes. */
    public static final int LONGEST_SECONDS = 3600;

    private final RevisionStore revisions;
    private final RecordFileStore recordFiles;
    private final FileConflictStore conflicts;
    private final Publisher publisher;

    Importer(RevisionStore revisions, RecordFileStore recordFiles, FileConflictStore conflicts, Publisher publisher) {
        this.revisions = revisions;
        this.recordFiles = recordFiles;
        this.conflicts = conflicts;
        this.publisher = publisher;
    }

    /**
     * Imports the files.
     *
     * @param author who is named as the author of the revisions
     */
    @Transactional
    public ImportReport run(FileSet files, String author) {
        return run(files, author, Set.of());
    }

    /**
     * Imports the files.
     *
     * @param refused records whose files are there and are not among these
     */
    @Transactional
    public ImportReport run(FileSet files, String author, Set<RecordKey> refused) {
        return run(files, author, refused, ExportBaseline.NONE);
    }

    /**
     * Imports the files.
     *
     * @param refused records whose files are there and are not among these
     * @param exported what the records said when they were last exported to where the files are
     */
    @Transactional
    ImportReport run(FileSet files, String author, Set<RecordKey> refused, ExportBaseline exported) {
        List<Problem> problems = Lint.check(files);
        if (problems.stream().anyMatch(Problem::isError)) {
            return ImportReport.refused(problems);
        }
        revisions.lock();
        Map<RecordKey, RecordHead> heads = heads();
        Map<RecordKey, RecordFile> read = lastRead();
        Counts counts = new Counts();
        List<Left> left = new ArrayList<>();
        List<FiledText> taken = new ArrayList<>();
        Set<RecordKey> present = new HashSet<>();
        for (FiledText file : files.files()) {
            RecordKey key = file.key();
            present.add(key);
            switch (decide(file, heads.get(key), read.get(key), exported)) {
                case ADD -> {
                    counts.added.merge(key.type(), 1, Integer::sum);
                    taken.add(file);
                }
                case CHANGE -> {
                    counts.changed.merge(key.type(), 1, Integer::sum);
                    taken.add(file);
                }
                case KEEP -> {
                    counts.unchanged.merge(key.type(), 1, Integer::sum);
                    note(file, read.get(key));
                }
                case CONFLICT -> {
                    conflicts.note(key, file.path(), RevisionHash.of(file.text()), file.text());
                    left.add(new Left(key.type(), key.slug(), Why.CONFLICT, file.path()));
                }
                case EDITED -> left.add(new Left(key.type(), key.slug(), Why.EDITED, file.path()));
                case NOT_APPENDED -> left.add(new Left(key.type(), key.slug(), Why.NOT_APPENDED, file.path()));
            }
        }
        heads.keySet().stream()
                .filter(key -> !present.contains(key) && !refused.contains(key) && read.containsKey(key))
                .forEach(key -> left.add(new Left(key.type(), key.slug(), Why.FILE_GONE, "")));
        publisher.publish(taken.stream().map(file -> publication(file, author)).toList());
        taken.forEach(file -> note(file, read.get(file.key())));
        left.stream()
                .filter(record -> record.why() == Why.CONFLICT)
                .forEach(record -> present.remove(new RecordKey(record.type(), record.slug())));
        conflicts.settle(present);
        return new ImportReport(problems, counts.added, counts.changed, counts.unchanged, List.copyOf(left));
    }

    private static Publication publication(FiledText file, String author) {
        return new Publication(
                file.filed(), RevisionAct.PUBLISHED, author, "Read from " + file.path(), RevisionHash.of(file.text()));
    }

    /** The record says what its file says. */
    private void note(FiledText file, @Nullable RecordFile known) {
        recordFiles.note(known, file.key(), file.path(), RevisionHash.of(file.text()), file.text());
    }

    private static final class Counts {
        final Map<RecordType, Integer> added = new EnumMap<>(RecordType.class);
        final Map<RecordType, Integer> changed = new EnumMap<>(RecordType.class);
        final Map<RecordType, Integer> unchanged = new EnumMap<>(RecordType.class);
    }

    private enum Decision {
        ADD,
        CHANGE,
        KEEP,
        CONFLICT,
        EDITED,
        NOT_APPENDED
    }

    private static Decision decide(
            FiledText file, @Nullable RecordHead head, @Nullable RecordFile read, ExportBaseline exported) {
        if (head == null || (!head.isPublished() && !head.isPending())) {
            return Decision.ADD;
        }
        String content = CanonicalForm.json(file.filed());
        String hash = RevisionHash.of(content);
        if (head.published != null && head.published.contentHash.equals(hash)) {
            return Decision.KEEP;
        }
        if (isEdited(head, read)) {
            boolean fileAsRead = read != null && read.hash.equals(RevisionHash.of(file.text()));
            if (fileAsRead) {
                return Decision.EDITED;
            }
            if (!isAsExported(head, exported)) {
                return Decision.CONFLICT;
            }
        }
        boolean appends = head.published == null || AppendOnly.holds(head.published.content, content);
        return appends ? Decision.CHANGE : Decision.NOT_APPENDED;
    }

    /** Whether the record was changed here since it said what its file said; a draft of the same words awaits review. */
    private static boolean isEdited(RecordHead head, @Nullable RecordFile read) {
        Revision latest = head.latest;
        return latest.fileHash == null
                && (read == null || head.isPending() || !latest.contentHash.equals(RevisionHash.of(contentOf(read))));
    }

    /** Whether the file that was changed began from what the record says now. */
    private static boolean isAsExported(RecordHead head, ExportBaseline exported) {
        return head.published != null && !head.isPending() && exported.isOf(head.key(), head.published.contentHash);
    }

    private static String contentOf(RecordFile file) {
        return FileReader.record(file.recordType, file.text)
                .map(CanonicalForm::json)
                .orElse("");
    }

    private Map<RecordKey, RecordHead> heads() {
        Map<RecordKey, RecordHead> byKey = new HashMap<>();
        revisions.heads().forEach(head -> byKey.put(head.key(), head));
        return byKey;
    }

    private Map<RecordKey, RecordFile> lastRead() {
        Map<RecordKey, RecordFile> byKey = new HashMap<>();
        recordFiles.listAll().forEach(file -> byKey.put(new RecordKey(file.recordType, file.slug), file));
        return byKey;
    }
}
