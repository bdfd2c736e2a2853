package org.claimboard.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All claim files of one folder that could be read, in the order of their paths, and what is wrong with the others. */
public final class FileSet {

    private final List<FiledText> files;
    private final List<Problem> problems;
    private final List<String> passedOver;
    private final Map<RecordType, Map<String, FiledText>> bySlug = new LinkedHashMap<>();

    public FileSet(List<FiledText> files, List<Problem> problems) {
        this(files, problems, List.of());
    }

    /**
     * @param passedOver paths of what may hold claim files and was not read
     */
    public FileSet(List<FiledText> files, List<Problem> problems, List<String> passedOver) {
        this.passedOver = List.copyOf(passedOver);
        this.files = List.copyOf(files);
        this.problems = List.copyOf(problems);
        for (RecordType type : RecordType.values()) {
            bySlug.put(type, new LinkedHashMap<>());
        }
        files.forEach(file -> of(file.recordType()).putIfAbsent(file.slug(), file));
    }

    public List<FiledText> files() {
        return files;
    }

    /** The records, as far as they can be read, each in the form that revisions keep. */
    public Map<RecordKey, String> contents() {
        Map<RecordKey, String> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.putIfAbsent(file.key(), CanonicalForm.json(file.filed())));
        return contents;
    }

    /** What was wrong with files that could not be read as records. */
    public List<Problem> problems() {
        return problems;
    }

    /** Links that lead out of the folder, which are not followed. */
    public List<String> passedOver() {
        return passedOver;
    }

    public Map<String, FiledText> of(RecordType type) {
        return Objects.requireNonNull(bySlug.get(type));
    }

    @Nullable
    public FiledText find(RecordType type, String slug) {
        return of(type).get(slug);
    }

    @Nullable
    public ClaimFile claim(String slug) {
        FiledText file = find(RecordType.CLAIM, slug);
        return file == null ? null : file.as(ClaimFile.class);
    }

    @Nullable
    public SourceFile source(String slug) {
        FiledText file = find(RecordType.SOURCE, slug);
        return file == null ? null : file.as(SourceFile.class);
    }

    public <T extends FiledRecord> Stream<T> all(Class<T> form) {
        return files.stream().map(FiledText::filed).filter(form::isInstance).map(form::cast);
    }

    public <T extends FiledRecord> void each(Class<T> form, BiConsumer<FiledText, T> action) {
        for (FiledText file : files) {
            T filed = file.as(form);
            if (filed != null) {
                action.accept(file, filed);
            }
        }
    }
}
