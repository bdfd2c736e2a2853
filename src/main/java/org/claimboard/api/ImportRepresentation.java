package org.claimboard.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimboard.intake.ImportReport;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Drafted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did. */
@Schema(name = "Import", description = "What an import did.")
public record ImportRepresentation(
        @Schema(description = "Whether readers see it already; if not, drafts were made.") boolean published,
        @Schema(description = "How many records of each kind are new.", examples = "{\"claim\": 2}")
                Map<RecordType, Integer> added,
        @Schema(description = "How many records of each kind say something else now.", examples = "{\"source\": 1}")
                Map<RecordType, Integer> changed,
        @Schema(description = "How many records of each kind said so already.", examples = "{\"claimant\": 1}")
                Map<RecordType, Integer> unchanged,
        @Schema(description = "How many warnings there are.", minimum = "0", examples = "0") int warnings,
        @Schema(description = "The warnings, as far as half a million characters go.")
                List<FindingRepresentation> problems) {

    private static final int ROOM = 500_000;

    static ImportRepresentation of(ImportReport report) {
        return new ImportRepresentation(
                true,
                report.added(),
                report.changed(),
                report.unchanged(),
                report.problems().size(),
                listed(report.problems()).stream()
                        .map(FindingRepresentation::of)
                        .toList());
    }

    static ImportRepresentation of(Drafted drafted, List<Problem> problems) {
        return new ImportRepresentation(
                false,
                count(drafted.added()),
                count(drafted.changed()),
                count(drafted.unchanged()),
                problems.size(),
                listed(problems).stream().map(FindingRepresentation::of).toList());
    }

    /** The first of the problems: an answer must not grow with whatever is sent. */
    static List<Problem> listed(List<Problem> problems) {
        List<Problem> listed = new ArrayList<>();
        int taken = 0;
        for (Problem problem : problems) {
            taken += problem.describe().length() + problem.pointer().length();
            if (taken > ROOM) {
                break;
            }
            listed.add(problem);
        }
        return listed;
    }

    private static Map<RecordType, Integer> count(List<RecordKey> records) {
        Map<RecordType, Integer> counts = new EnumMap<>(RecordType.class);
        records.forEach(record -> counts.merge(record.type(), 1, Integer::sum));
        return counts;
    }
}
