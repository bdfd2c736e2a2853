package org.claimboard.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.record.Reliability;

/**
 * Sources placed by the two axes of the Admiralty system: a row for each reliability, a cell for each credibility.
 *
 * @param any whether any source is graded
 */
public record Matrix(List<Row> rows, boolean any) {

    /** One reliability. */
    public record Row(Reliability reliability, boolean judged, List<Cell> cells) {}

    /** One reliability with one credibility. */
    public record Cell(int credibility, boolean judged, List<GradedSource> sources) {}

    static Matrix of(Collection<GradedSource> sources) {
        List<Row> rows = Stream.of(Reliability.values())
                .map(reliability -> new Row(reliability, reliability != Reliability.F, cells(reliability, sources)))
                .toList();
        return new Matrix(rows, !sources.isEmpty());
    }

    private static List<Cell> cells(Reliability reliability, Collection<GradedSource> sources) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(credibility -> new Cell(
                        credibility,
                        credibility != 6,
                        sources.stream()
                                .filter(one -> one.reliability() == reliability && one.credibility() == credibility)
                                .sorted(Comparator.comparing(one -> one.source().slug()))
                                .toList()))
                .toList();
    }
}
