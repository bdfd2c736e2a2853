package org.claimboard.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.claim.RecordKey;
import org.jspecify.annotations.Nullable;

/** Checks one record by the rules for files, as if it lay among the files of what it refers to. */
@ApplicationScoped
public class RecordCheck {

    private final Surroundings surroundings;

    RecordCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What the rules say about a record or draft. */
    public Findings check(RecordKey key, ObjectNode record) {
        ObjectNode canonical = CanonicalForm.parse(CanonicalForm.json(key, record));
        List<FiledText> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        read(key, canonical, read, problems);
        FiledText file = read.isEmpty() ? null : read.get(0);
        if (file != null) {
            surroundings.of(Map.of(key, canonical)).values().forEach(filed -> read.add(unread(filed)));
            problems.addAll(Lint.check(new FileSet(read, List.of())));
        }
        return new Findings(
                problems.stream()
                        .filter(problem -> concerns(problem, key, file))
                        .map(problem -> new Finding(key, problem.pointer(), problem.rule(), problem.message()))
                        .toList(),
                file == null ? null : file.filed());
    }

    private static void read(RecordKey key, ObjectNode record, List<FiledText> read, List<Problem> problems) {
        try {
            FileReader.read(key.slug() + ".yaml", YamlWriter.write(record), read, problems);
        } catch (YamlReader.Unreadable e) {
            problems.add(new Problem(key.slug() + ".yaml", e.line(), "", Rule.UNREADABLE, e.why()));
        }
    }

    private static FiledText unread(FiledRecord filed) {
        return new FiledText(FilePaths.of(filed), "", new Lines(Map.of()), filed);
    }

    /** A circle is found at any of the records in it; it is ours if the record is one of them. */
    private static boolean concerns(Problem problem, RecordKey key, @Nullable FiledText file) {
        boolean circle = problem.rule() == Rule.CYCLE_OF_SOURCES || problem.rule() == Rule.CYCLE_IN_DERIVES_FROM;
        return file == null
                || problem.file().equals(Objects.requireNonNull(file).path())
                || (circle && List.of(problem.message().split("[ :→]+")).contains(key.slug()));
    }
}
