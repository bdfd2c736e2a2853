package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.Seen;
import org.claimboard.record.SourceType;
import org.claimboard.record.Stance;
import org.claimboard.record.TitleOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one source.
 *
 * @param grade the grade that counts; null if nobody graded it
 * @param grades notes on the source as a whole, the newest first
 * @param claimGrades notes on what it says about single claims
 * @param drawsOn where its information comes from
 * @param drawnOnBy who draws on it
 * @param evidence what rests on it
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SourcePage(
        SourceRef source,
        @Nullable TitleOrigin titleFrom,
        @Nullable String author,
        String language,
        SourceType type,
        Seen seen,
        @Nullable String seenWhere,
        @Nullable String url,
        @Nullable String archivedUrl,
        List<Quote> quotes,
        @Nullable GradedSource grade,
        List<GradedSource> grades,
        List<ClaimGrade> claimGrades,
        @Nullable Text origin,
        @Nullable Text circularity,
        @Nullable Text notes,
        List<Link> drawsOn,
        List<Link> drawnOnBy,
        List<Rest> evidence)
        implements TemplateInstance {

    /** Words of the source on file. */
    public record Quote(Text text, @Nullable String locator, @Nullable String seenAt) {}

    /** A grade on what it says about one claim. */
    public record ClaimGrade(String slug, Text title, boolean retracted, GradedSource grade) {}

    /**
     * An edge to or from another source.
     *
     * @param source null for an origin that is known by name only
     */
    public record Link(
            @Nullable SourceRef source,
            Text label,
            EdgeKind kind,
            boolean inferred,
            @Nullable Text note,
            List<About> about) {}

    /** A claim for which alone an edge holds. */
    public record About(String slug, Text title, boolean retracted) {}

    /** What it says about a claim. */
    public record Rest(
            ClaimRef claim, Stance stance, @Nullable Text quote, @Nullable String locator, @Nullable Text note) {}
}
