package org.claimboard.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns the text of one file into the record in it, or into what is wrong with it. */
public final class FileReader {

    /** What the schema says of how much there may be. */
    private static final Set<String> LIMITS = Set.of("maxItems", "maxLength", "maxProperties", "maximum");

    private static final int LONGEST_PART = 490_000;

    private FileReader() {}

    public static void read(String path, String text, List<FiledText> files, List<Problem> problems)
            throws YamlReader.Unreadable {
        read(path, text, YamlReader.read(text), files, problems);
    }

    /**
     * The same of a record that is not in a file.
     *
     * @param path to name it by
     * @throws YamlReader.Unreadable if no file could hold it
     */
    public static void read(String path, JsonNode record, List<FiledText> files, List<Problem> problems)
            throws YamlReader.Unreadable {
        read(path, "", TreeReader.read(record), files, problems);
    }

    private static void read(
            String path, String text, YamlReader.Parsed parsed, List<FiledText> files, List<Problem> problems) {
        JsonNode tree = parsed.tree();
        Optional<RecordType> type = FileSchema.typeOf(tree);
        if (type.isEmpty()) {
            problems.add(new Problem(
                    path,
                    1,
                    "",
                    Rule.NOT_IN_FORMAT,
                    "the first key must name the kind of record"
                            + " (article, claimant, source, claim, comparison, chain or rates) with its slug"));
            return;
        }
        List<Problem> found = new ArrayList<>();
        QuantityRules.check(path, tree, parsed.lines(), found);
        for (Error error : FileSchema.validate(type.get(), tree)) {
            if (!isTold(error, found)) {
                addSchemaProblem(path, parsed.lines(), error, found);
            }
        }
        addLongParts(path, tree, parsed.lines(), found);
        if (found.isEmpty()) {
            bind(path, text, parsed, type.get(), found).ifPresent(files::add);
        }
        RecordKey key = new RecordKey(type.get(), tree.elements().next().asText());
        found.forEach(problem -> problems.add(problem.of(key)));
    }

    /** The record that a text which was read before holds; none if it no longer can be read. */
    public static Optional<FiledRecord> record(RecordType type, String text) {
        try {
            return Optional.of(CanonicalForm.read(type, YamlReader.read(text).tree()));
        } catch (YamlReader.Unreadable | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Whether a rule of ours says better what the schema has against a period. */
    private static boolean isTold(Error error, List<Problem> found) {
        String pointer = error.getInstanceLocation().toString();
        return found.stream()
                .anyMatch(problem -> problem.rule() == Rule.PERIOD_UNREADABLE
                        && problem.pointer().equals(pointer));
    }

    private static void addSchemaProblem(String path, Lines lines, Error error, List<Problem> found) {
        String pointer = error.getInstanceLocation().toString();
        if ("unit".equals(FileSchema.missing(error))) {
            found.add(
                    new Problem(path, lines.of(pointer), pointer, Rule.UNIT_MISSING, where(pointer) + " has no unit"));
            return;
        }
        Rule rule = LIMITS.contains(error.getKeyword()) ? Rule.OVER_LIMIT : Rule.NOT_IN_FORMAT;
        found.add(new Problem(
                path,
                lines.of(pointer),
                pointer,
                rule,
                where(pointer) + ": " + error.getMessage(),
                FileSchema.missing(error),
                List.of(),
                null,
                FormatFault.of(error)));
    }

    /** What is kept in one column of a table has room there, however it is divided. */
    private static void addLongParts(String path, JsonNode tree, Lines lines, List<Problem> found) {
        tree.properties().forEach(part -> {
            int length = part.getValue().isContainerNode()
                    ? part.getValue().toString().length()
                    : 0;
            if (length > LONGEST_PART) {
                String pointer = "/" + Lines.escape(part.getKey());
                String message = String.format(
                        Locale.ROOT, "%s: %d characters together, at most %d", pointer, length, LONGEST_PART);
                found.add(new Problem(path, lines.of(pointer), pointer, Rule.OVER_LIMIT, message));
            }
        });
    }

    private static Optional<FiledText> bind(
            String path, String text, YamlReader.Parsed parsed, RecordType type, List<Problem> found) {
        try {
            FiledRecord filed = CanonicalForm.read(type, parsed.tree());
            return Optional.of(new FiledText(path, text, parsed.lines(), filed));
        } catch (JsonMappingException e) {
            String pointer = pointer(e);
            found.add(new Problem(
                    path, parsed.lines().of(pointer), pointer, Rule.NOT_IN_FORMAT, where(pointer) + ": " + reason(e)));
        } catch (JsonProcessingException e) {
            found.add(new Problem(path, 1, "", Rule.NOT_IN_FORMAT, e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : Lines.escape(step.getFieldName()));
        }
        return pointer.toString();
    }

    private static String reason(JsonMappingException e) {
        Throwable cause = e.getCause();
        return cause == null || cause.getMessage() == null ? e.getOriginalMessage() : cause.getMessage();
    }

    private static String where(String pointer) {
        return pointer.isEmpty() ? "the record" : pointer;
    }
}
