package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimboard.claim.Claim;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final Claim OUTER = claim("outer");
    private static final Claim INNER = claim("inner");

    @Test
    void of_overlappingSpans_cutsThemSideBySide() {
        List<ArticlePage.Segment> segments =
                Segments.of("0123456789", List.of(new Segments.Span(1, 8, OUTER), new Segments.Span(3, 5, INNER)));

        assertThat(segments).extracting(ArticlePage.Segment::text).containsExactly("0", "12", "34", "567", "89");
        assertThat(segments)
                .extracting(ArticlePage.Segment::claims)
                .containsExactly(List.of(), List.of(OUTER), List.of(INNER, OUTER), List.of(OUTER), List.of());
    }

    @Test
    void of_noSpans_isTheWholeText() {
        assertThat(Segments.of("all", List.of())).containsExactly(new ArticlePage.Segment("all", List.of()));
    }

    private static Claim claim(String slug) {
        Claim claim = new Claim();
        claim.slug = slug;
        return claim;
    }
}
