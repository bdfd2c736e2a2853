package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Source;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.Seen;
import org.claimboard.record.SourceType;
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
        Source source,
        @Nullable TitleOrigin titleFrom,
        @Nullable String author,
        String language,
        SourceType type,
        Seen seen,
        @Nullable String seenWhere,
        @Nullable String url,
        @Nullable String archivedUrl,
        List<Quote> quotes,
        @Nullable CredibilityNote grade,
        List<CredibilityNote> grades,
        List<CredibilityNote> claimGrades,
        @Nullable Text origin,
        @Nullable Text circularity,
        @Nullable Text notes,
        List<Link> drawsOn,
        List<Link> drawnOnBy,
        List<Evidence> evidence)
        implements TemplateInstance {

    /** Words of the source on file. */
    public record Quote(Text text, @Nullable String locator, @Nullable String seenAt) {}

    /**
     * An edge to or from another source.
     *
     * @param source null for an origin that is known by name only
     * @param label what that is called
     * @param about the claims for which alone it holds
     */
    public record Link(
            @Nullable Source source,
            Text label,
            EdgeKind kind,
            boolean inferred,
            @Nullable Text note,
            List<Claim> about) {}
}
