package org.claimboard.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.ledger.NumberStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FileReader;
import org.claimboard.record.FileSchema;
import org.claimboard.record.FileSet;
import org.claimboard.record.FiledText;
import org.claimboard.record.Finding;
import org.claimboard.record.Findings;
import org.claimboard.record.FormatFault;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordKey;
import org.claimboard.record.Rule;
import org.claimboard.record.YamlReader;
import org.jspecify.annotations.Nullable;

/** Checks one record by the rules for files, as if it lay among the files of what it refers to. */
@ApplicationScoped
public class RecordCheck {

    private final Surroundings surroundings;
    private final NumberStore numbers;

    RecordCheck(Surroundings surroundings, NumberStore numbers) {
        this.surroundings = surroundings;
        this.numbers = numbers;
    }

    /** What the rules say about a record or draft. */
    public Findings check(RecordKey key, ObjectNode record) {
        return check(key, record, Map.of());
    }

    /**
     * What the rules say about a record or draft that is published together with others.
     *
     * @param others what they will say; the record itself may be among them
     */
    public Findings check(RecordKey key, ObjectNode record, Map<RecordKey, ObjectNode> others) {
        ObjectNode canonical = CanonicalForm.parse(CanonicalForm.json(key, record));
        List<FiledText> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        read(key, canonical, read, problems);
        FiledText file = read.isEmpty() ? null : read.get(0);
        if (file != null) {
            Map<RecordKey, ObjectNode> together = new HashMap<>(others);
            together.remove(key);
            together.forEach((other, content) ->
                    Surroundings.complete(other, content).ifPresent(filed -> read.add(FiledText.unread(filed))));
            together.put(key, canonical);
            surroundings.of(together).values().forEach(filed -> read.add(FiledText.unread(filed)));
            String own = file.path();
            problems.addAll(
                    Lint.check(new FileSet(read, List.of()), one -> one.path().equals(own)));
        }
        List<Finding> findings = new ArrayList<>(problems.stream()
                .filter(problem -> concerns(problem, key, file))
                .map(problem -> Finding.of(key, problem))
                .toList());
        if (file != null) {
            number(key, canonical).ifPresent(findings::add);
        }
        return new Findings(List.copyOf(findings), file == null ? null : file.filed());
    }

    /** The number may be that of any record on file, not only of those that this one refers to. */
    private Optional<Finding> number(RecordKey key, ObjectNode record) {
        String number = record.path("ref").textValue();
        return Optional.ofNullable(number)
                .flatMap(wanted -> numbers.holder(wanted, key))
                .map(holder -> new Finding(
                        key,
                        "/ref",
                        Rule.DUPLICATE_NUMBER,
                        String.format(Locale.ROOT, "ref %s is already that of %s", number, holder)));
    }

    /** What the schema has against a document just as it was written: a number is no text, and empty is not absent. */
    public List<Finding> format(RecordKey key, ObjectNode document) {
        return FileSchema.validate(key.type(), document).stream()
                .map(error -> new Finding(
                        key,
                        error.getInstanceLocation().toString(),
                        Rule.NOT_IN_FORMAT,
                        error.getMessage(),
                        FileSchema.missing(error),
                        FormatFault.of(error)))
                .toList();
    }

    /** What the rules say about files that are to lie among the records on file: everything, by file and line. */
    public List<Problem> check(FileSet files) {
        Map<RecordKey, ObjectNode> records = new HashMap<>();
        files.contents().forEach((key, content) -> records.put(key, CanonicalForm.parse(content)));
        Set<String> given = Stream.concat(
                        files.files().stream().map(FiledText::path),
                        files.problems().stream().map(Problem::file))
                .collect(Collectors.toSet());
        List<FiledText> all = new ArrayList<>(files.files());
        surroundings.of(records).values().forEach(filed -> all.add(FiledText.unread(filed)));
        return Lint.check(new FileSet(all, files.problems()), file -> given.contains(file.path())).stream()
                .filter(problem -> given.contains(problem.file()))
                .toList();
    }

    private static void read(RecordKey key, ObjectNode record, List<FiledText> read, List<Problem> problems) {
        try {
            FileReader.read(key.slug() + ".yaml", record, read, problems);
        } catch (YamlReader.Unreadable e) {
            problems.add(new Problem(key.slug() + ".yaml", e.line(), "", Rule.UNREADABLE, e.why()));
        }
    }

    /** A circle is found at any of the records in it; it is ours if the record is one of them. */
    private static boolean concerns(Problem problem, RecordKey key, @Nullable FiledText file) {
        return file == null
                || problem.file().equals(Objects.requireNonNull(file).path())
                || problem.circle().contains(key.slug());
    }
}
