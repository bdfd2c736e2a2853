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
import org.claimboard.claim.RecordFile;
import org.claimboard.claim.RecordFileStore;
import org.claimboard.claim.RecordType;
import org.claimboard.claim.Revision;
import org.claimboard.claim.RevisionStore;
import org.claimboard.intake.ImportReport.Left;
import org.claimboard.intake.ImportReport.Why;
import org.jspecify.annotations.Nullable;

/**
 * Takes claim files into the store: all in one transaction or none. What a file says anew becomes a revision; what an
 * editor has changed since the file was last read is left alone and reported.
 */
@ApplicationScoped
public class Importer {

    private final RevisionStore revisions;
    private final RecordFileStore recordFiles;
    private final RecordWriter writer;

    Importer(RevisionStore revisions, RecordFileStore recordFiles, RecordWriter writer) {
        this.revisions = revisions;
        this.recordFiles = recordFiles;
        this.writer = writer;
    }

    /**
     * Imports the files.
     *
     * @param author who is named as the author of the revisions
     */
    @Transactional
    public ImportReport run(FileSet files, String author) {
        List<Problem> problems = Lint.check(files);
        if (problems.stream().anyMatch(Problem::isError)) {
            return ImportReport.refused(problems);
        }
        Map<Key, Revision> newest = newest();
        Map<Key, RecordFile> read = lastRead();
        Counts counts = new Counts();
        List<Left> left = new ArrayList<>();
        List<FiledText> taken = new ArrayList<>();
        Set<Key> present = new HashSet<>();
        for (FiledText file : files.files()) {
            Key key = new Key(file.recordType(), file.slug());
            present.add(key);
            String content = CanonicalForm.json(file.filed());
            switch (decide(file, content, newest.get(key), read.get(key))) {
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
                    recordFiles.note(file.path(), key.type(), key.slug(), CanonicalForm.hash(file.text()), file.text());
                }
                case CONFLICT -> left.add(new Left(key.type(), key.slug(), Why.CONFLICT, file.path()));
                case EDITED -> left.add(new Left(key.type(), key.slug(), Why.EDITED, file.path()));
                case NOT_APPENDED -> left.add(new Left(key.type(), key.slug(), Why.NOT_APPENDED, file.path()));
            }
        }
        newest.keySet().stream()
                .filter(key -> !present.contains(key) && read.containsKey(key))
                .forEach(key -> left.add(new Left(key.type(), key.slug(), Why.FILE_GONE, "")));
        writer.write(taken);
        taken.forEach(file -> append(file, author));
        return new ImportReport(problems, counts.added, counts.changed, counts.unchanged, List.copyOf(left));
    }

    private record Key(RecordType type, String slug) {}

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
            FiledText file, String content, @Nullable Revision newest, @Nullable RecordFile read) {
        if (newest == null) {
            return Decision.ADD;
        }
        if (newest.contentHash.equals(CanonicalForm.hash(content))) {
            return Decision.KEEP;
        }
        boolean edited = newest.fileHash == null;
        boolean fileAsRead = read != null && read.hash.equals(CanonicalForm.hash(file.text()));
        if (edited) {
            return fileAsRead ? Decision.EDITED : Decision.CONFLICT;
        }
        return AppendOnly.holds(newest.content, content) ? Decision.CHANGE : Decision.NOT_APPENDED;
    }

    private void append(FiledText file, String author) {
        String content = CanonicalForm.json(file.filed());
        Revision revision = new Revision();
        revision.recordType = file.recordType();
        revision.slug = file.slug();
        revision.content = content;
        revision.contentHash = CanonicalForm.hash(content);
        revision.author = author;
        revision.reason = "Read from " + file.path();
        revision.fileHash = CanonicalForm.hash(file.text());
        revisions.append(revision);
        recordFiles.note(file.path(), file.recordType(), file.slug(), revision.fileHash, file.text());
    }

    private Map<Key, Revision> newest() {
        Map<Key, Revision> byKey = new HashMap<>();
        revisions.newest().forEach(revision -> byKey.put(new Key(revision.recordType, revision.slug), revision));
        return byKey;
    }

    private Map<Key, RecordFile> lastRead() {
        Map<Key, RecordFile> byKey = new HashMap<>();
        recordFiles.listAll().forEach(file -> byKey.put(new Key(file.recordType, file.slug), file));
        return byKey;
    }
}
