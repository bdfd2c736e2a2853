package org.claimboard.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimboard.api.ComparisonRepresentation;
import org.claimboard.api.ReckoningRepresentation;
import org.claimboard.api.StandingRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * A position of a contested question.
 *
 * @param place in the question, from 1
 */
record PositionRow(ComparisonRepresentation comparison, int place, StandingRepresentation standing) {

    static List<PositionRow> of(ComparisonRepresentation comparison) {
        List<StandingRepresentation> standings = comparison.positions();
        return IntStream.range(0, standings.size())
                .mapToObj(place -> new PositionRow(comparison, place + 1, standings.get(place)))
                .toList();
    }

    /** Null where there is no number. */
    @Nullable
    Boolean isExact() {
        List<ReckoningRepresentation> how = standing.how();
        return how.isEmpty() ? null : how.stream().allMatch(ReckoningRepresentation::exact);
    }

    @Nullable
    BigDecimal shown(String number) {
        return standing.how().stream()
                .filter(how -> how.number().equals(number))
                .map(ReckoningRepresentation::shown)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String how() {
        List<ReckoningRepresentation> how = standing.how();
        return how.isEmpty() ? null : how.stream().map(Formula::of).collect(Collectors.joining("; "));
    }

    @Nullable
    String apart() {
        return Columns.keys(standing.notComparable().stream()
                .map(StandingRepresentation.NotComparable::position)
                .toList());
    }

    @Nullable
    String differsIn() {
        return Columns.keys(standing.notComparable().stream()
                .flatMap(other -> other.differences().stream())
                .map(StandingRepresentation.ScopeDifferenceRepresentation::field)
                .distinct()
                .toList());
    }
}
