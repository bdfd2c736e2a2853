package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.dossier.Dossier;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An article under check.
 *
 * @param grade its own grade; null if nobody graded it
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ArticlePage(
        Article article,
        @Nullable CredibilityNote grade,
        List<PassageView> passages,
        List<Dossier> claims,
        List<VerdictCount> tally)
        implements TemplateInstance {

    /** A passage cut where marked words begin and end, with the claims that it carries. */
    public record PassageView(int number, int paragraph, List<Segment> segments, List<Claim> claims) {}

    /**
     * A stretch of a passage.
     *
     * @param claims the claims whose words it is part of, the shortest first; empty where nobody contests it
     */
    public record Segment(String text, List<Claim> claims) {

        public @Nullable Claim innermost() {
            return claims.isEmpty() ? null : claims.get(0);
        }

        public @Nullable Verdict verdict() {
            return claims.isEmpty() ? null : claims.get(0).verdict();
        }
    }
}
