package org.claimboard.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordType;

/**
 * What an import did. Either there are errors and nothing was imported, or every record was taken, left or reported.
 *
 * @param problems what the lint found
 * @param added how many records of each kind are new
 * @param changed how many records of each kind have a new revision
 * @param unchanged how many records of each kind stay as they were
 * @param left records that were left alone and why
 */
public record ImportReport(
        List<Problem> problems,
        Map<RecordType, Integer> added,
        Map<RecordType, Integer> changed,
        Map<RecordType, Integer> unchanged,
        List<Left> left) {

    /**
     * A record that the import left as it is in the store.
     *
     * @param type its kind
     * @param slug its slug
     * @param why what keeps the file from being taken
     * @param path the file; empty where it is gone
     */
    public record Left(RecordType type, String slug, Why why, String path) {}

    /** Why an import leaves a record alone. */
    public enum Why {
        /** An editor and the file have both changed it since the file was last read. */
        CONFLICT("changed both here and in its file since the file was last read; the file was not taken"),
        /** An editor changed it since the file was last read; the file is as it was. */
        EDITED("changed here since its file was last read; export brings the change into the file"),
        /** The file changes or removes entries that can only be added to. */
        NOT_APPENDED(
                "its file changes or removes assessments, corrections or credibility notes, which can only be added to"),
        /** The record is in the store, but its file is gone. */
        FILE_GONE("its file is gone; the record was kept");

        private final String message;

        Why(String message) {
            this.message = message;
        }

        public String message() {
            return message;
        }
    }

    public boolean refused() {
        return problems.stream().anyMatch(Problem::isError);
    }

    static ImportReport refused(List<Problem> problems) {
        return new ImportReport(problems, Map.of(), Map.of(), Map.of(), List.of());
    }

    /** All of it in one line. */
    public String summary() {
        Map<RecordType, Integer> all = new EnumMap<>(RecordType.class);
        List.of(added, changed, unchanged)
                .forEach(counts -> counts.forEach((type, n) -> all.merge(type, n, Integer::sum)));
        String records = all.entrySet().stream()
                .map(entry -> entry.getValue() + " " + noun(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%s (%d new, %d changed, %d unchanged, %d left alone)",
                records,
                sum(added),
                sum(changed),
                sum(unchanged),
                left.size());
    }

    private static String noun(RecordType type, int count) {
        if (type == RecordType.RATES) {
            return "series of rates";
        }
        return count == 1 ? type.word() : type.word() + "s";
    }

    private static int sum(Map<RecordType, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
