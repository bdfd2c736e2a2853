package org.claimboard.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.record.Reliability;

/**
 * Sources placed by the two axes of the Admiralty system: a row for each reliability, a cell for each credibility.
 *
 * @param any whether any source is graded
 */
public record Matrix(List<Row> rows, boolean any) {

    /** One reliability. */
    public record Row(Reliability reliability, boolean judged, List<Cell> cells) {}

    /** One reliability with one credibility, and the notes that grade a source so. */
    public record Cell(int credibility, boolean judged, List<CredibilityNote> notes) {}

    static Matrix of(Collection<CredibilityNote> notes) {
        List<Row> rows = Stream.of(Reliability.values())
                .map(reliability -> new Row(reliability, reliability != Reliability.F, cells(reliability, notes)))
                .toList();
        return new Matrix(rows, !notes.isEmpty());
    }

    private static List<Cell> cells(Reliability reliability, Collection<CredibilityNote> notes) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(credibility -> new Cell(
                        credibility,
                        credibility != 6,
                        notes.stream()
                                .filter(one -> one.reliability == reliability && one.credibility == credibility)
                                .sorted(Comparator.comparing(one -> one.source.slug))
                                .toList()))
                .toList();
    }
}
