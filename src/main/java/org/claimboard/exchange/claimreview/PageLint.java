package org.claimboard.exchange.claimreview;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks a page as browsers and collectors read it for the one ClaimReview that it should hold. */
public final class PageLint {

    private PageLint() {}

    /**
     * Everything that is wrong with the ClaimReview of a page.
     *
     * @param address of the page
     */
    public static List<ReviewFinding> check(String html, URI address) {
        Document page = Jsoup.parse(html);
        List<ReviewFinding> findings = new ArrayList<>();
        if (!page.select("[itemtype~=(?i)schema\\.org/ClaimReview$]").isEmpty()) {
            findings.add(new ReviewFinding("", ReviewRule.MICRODATA, "a ClaimReview is written as microdata"));
        }
        List<Element> blocks = page.select("script[type=application/ld+json]");
        int reviews = 0;
        for (Element block : blocks) {
            List<ReviewFinding> of = ReviewLint.check(block.data(), address);
            if (of.stream().noneMatch(finding -> finding.rule() == ReviewRule.NO_REVIEW)) {
                reviews++;
                findings.addAll(of);
            }
        }
        if (reviews > 1) {
            findings.add(new ReviewFinding(
                    "", ReviewRule.SEVERAL_REVIEWS, "there are ClaimReviews in " + reviews + " blocks"));
        }
        if (findings.isEmpty() && reviews == 0) {
            findings.add(new ReviewFinding("", ReviewRule.NO_REVIEW, "there is no ClaimReview"));
        }
        return List.copyOf(findings);
    }
}
