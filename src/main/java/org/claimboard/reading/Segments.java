package org.claimboard.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimboard.claim.Claim;

/** Cuts a passage where marked words begin and end, so that overlapping quotes become stretches side by side. */
final class Segments {

    private Segments() {}

    /** Words of a claim in the passage. */
    record Span(int start, int end, Claim claim) {

        int length() {
            return end - start;
        }
    }

    static List<ArticlePage.Segment> of(String text, List<Span> spans) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Span span : spans) {
            cuts.add(span.start());
            cuts.add(span.end());
        }
        List<ArticlePage.Segment> segments = new ArrayList<>();
        int start = cuts.first();
        for (int end : cuts.tailSet(start + 1)) {
            segments.add(new ArticlePage.Segment(text.substring(start, end), covering(start, end, spans)));
            start = end;
        }
        return segments;
    }

    private static List<Claim> covering(int start, int end, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.start() <= start && end <= span.end())
                .sorted(Comparator.comparingInt(Span::length))
                .map(Span::claim)
                .distinct()
                .toList();
    }
}
