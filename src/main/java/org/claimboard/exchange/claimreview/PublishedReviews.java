package org.claimboard.exchange.claimreview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;
import org.claimboard.intake.ClaimRules;
import org.claimboard.record.Languages;
import org.claimboard.record.Rule;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Checks the review that a claim would get, in each language of the site, wherever claim files and drafts are checked:
 * by {@code lint}, when a draft is submitted, and before it is published.
 */
public final class PublishedReviews implements ClaimRules {

    /** Part of the review, and the field of the claim's file that it is made from. */
    private static final List<Map.Entry<Pattern, String>> FIELDS = List.of(
            Map.entry(Pattern.compile("/claimReviewed.*"), "/title"),
            Map.entry(Pattern.compile("/itemReviewed/author.*"), "/claimant"),
            Map.entry(Pattern.compile("/itemReviewed/datePublished"), "/stated"),
            Map.entry(Pattern.compile("/itemReviewed/firstAppearance.*"), "/chain"),
            Map.entry(Pattern.compile("/itemReviewed/appearance.*"), "/appears"),
            Map.entry(Pattern.compile("/citation.*"), "/evidence"),
            Map.entry(Pattern.compile("/correction.*"), "/corrections"),
            Map.entry(Pattern.compile("/(reviewRating|date).*"), "/assessments"));

    @Override
    public void check(Claim claim, Map<String, Source> sources, Report report) {
        Reviewed reviewed = Reviewed.of(claim, sources);
        if (!reviewed.hasReview()) {
            return;
        }
        // What stands in several languages alike is wrong once.
        Set<ReviewFinding> findings = new LinkedHashSet<>();
        for (String language : Languages.spoken()) {
            ReviewPlace place = new ReviewPlace(origin(), language);
            findings.addAll(ReviewLint.check(ReviewMarkup.of(reviewed, place, "Claimboard", ""), null));
        }
        findings.forEach(finding -> report.found(
                finding.isError() ? Rule.REVIEW_UNSOUND : Rule.REVIEW_WEAK,
                field(finding.pointer()),
                finding.rule().number() + ": " + finding.message()));
    }

    private static String field(String pointer) {
        return FIELDS.stream()
                .filter(field -> field.getKey().matcher(pointer).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The site's own address, where it is configured: a claim must not be said to have appeared there. */
    private static String origin() {
        Optional<String> address = ConfigProvider.getConfig().getOptionalValue("claimboard.address", String.class);
        return address.orElse("https://claimboard.invalid").replaceAll("/+$", "");
    }
}
