package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file on its way in.
 *
 * @param line of the file
 * @param pointer where in the line or document (RFC 6901)
 * @param review what it says; null if it was refused
 */
record Arriving(long line, String pointer, @Nullable Review review, List<Remark> remarks) {

    /** The reviews in some things of a file; what is no review is passed over, unless it is all that its line holds. */
    static List<Arriving> in(List<Element> elements, Map<String, JsonNode> named) {
        return in(elements, named, LocalDate.MAX);
    }

    /**
     * The same where it is known which days are still to come.
     *
     * @param today in the newsroom
     */
    static List<Arriving> in(List<Element> elements, Map<String, JsonNode> named, LocalDate today) {
        List<Arriving> all = new ArrayList<>();
        for (Element element : elements) {
            Remark refusal = element.refusal();
            if (refusal != null) {
                all.add(new Arriving(element.line(), element.pointer(), null, List.of(refusal)));
                continue;
            }
            List<ReviewFinder.Found> reviews = ReviewFinder.in(element);
            if (reviews.isEmpty() && element.isWhole()) {
                Remark none = new Remark(ArrivalRule.NO_REVIEW, element.pointer(), "");
                all.add(new Arriving(element.line(), element.pointer(), null, List.of(none)));
            }
            for (ReviewFinder.Found found : reviews) {
                ReviewReading.Read read = ReviewReading.of(found, named, today);
                all.add(new Arriving(element.line(), found.pointer(), read.review(), read.remarks()));
            }
        }
        return all;
    }

    /** Whether it is told of a line that there is none, which is no record of a review. */
    boolean isNoReview() {
        return remarks.stream().anyMatch(remark -> remark.rule() == ArrivalRule.NO_REVIEW);
    }

    boolean isRepaired() {
        return remarks.stream().anyMatch(remark -> remark.rule().outcome() == ArrivalRule.Outcome.REPAIRED);
    }
}
