package org.claimboard.exchange.claimreview;

import static org.claimboard.exchange.claimreview.ReviewRule.APPEARANCES_IN_ONE_TEXT;
import static org.claimboard.exchange.claimreview.ReviewRule.APPEARANCE_A_TEXT;
import static org.claimboard.exchange.claimreview.ReviewRule.CLAIMANT_WITHOUT_NAME;
import static org.claimboard.exchange.claimreview.ReviewRule.CLAIM_ADDRESS_LIST;
import static org.claimboard.exchange.claimreview.ReviewRule.CLAIM_NOT_A_CLAIM;
import static org.claimboard.exchange.claimreview.ReviewRule.CLAIM_WITHOUT_ID;
import static org.claimboard.exchange.claimreview.ReviewRule.NO_CLAIM;
import static org.claimboard.exchange.claimreview.ReviewRule.OWN_APPEARANCE;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.outbound.WebAddress;
import org.jspecify.annotations.Nullable;

/** What was reviewed: the claim, who made it and where it appeared. */
final class ItemRules {

    private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private ItemRules() {}

    static void check(Part review, Consumer<ReviewFinding> found) {
        Part item = review.get("itemReviewed");
        if (!item.isThere()) {
            found.accept(new ReviewFinding(item.pointer(), NO_CLAIM, "itemReviewed is missing"));
            return;
        }
        if (!item.isA("Claim", "CreativeWork")) {
            found.accept(new ReviewFinding(item.pointer(), CLAIM_NOT_A_CLAIM, "itemReviewed is no Claim"));
            return;
        }
        if (!item.get("@id").isText()) {
            found.accept(new ReviewFinding(item.pointer(), CLAIM_WITHOUT_ID, "the claim has no @id"));
        }
        if (item.get("url").isThere() && !item.get("url").node().isTextual()) {
            found.accept(new ReviewFinding(
                    item.get("url").pointer(), CLAIM_ADDRESS_LIST, "itemReviewed.url is not one text"));
        }
        for (Part author : item.get("author").each()) {
            if (!author.get("name").isText()) {
                found.accept(new ReviewFinding(author.pointer(), CLAIMANT_WITHOUT_NAME, "the claimant has no name"));
            }
        }
        HeadRules.checkDate(item.get("datePublished"), found);
        WebAddress home = home(review);
        Stream.of("appearance", "firstAppearance")
                .flatMap(name -> item.get(name).each().stream())
                .forEach(appearance -> checkAppearance(appearance, home, found));
    }

    /** Where the fact-checker is at home: its own address, else that of the review. */
    private static @Nullable WebAddress home(Part review) {
        return Stream.of(review.get("url"), review.get("author").get("url"))
                .map(Part::text)
                .map(WebAddress::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static void checkAppearance(Part appearance, @Nullable WebAddress home, Consumer<ReviewFinding> found) {
        Part url = appearance.node().isTextual() ? appearance : appearance.get("url");
        if (ADDRESS.matcher(url.text()).results().count() > 1 && !isNested(url.text())) {
            found.accept(new ReviewFinding(
                    url.pointer(), APPEARANCES_IN_ONE_TEXT, "several addresses are in one text: " + url.text()));
            return;
        }
        if (appearance.node().isTextual()) {
            found.accept(new ReviewFinding(
                    appearance.pointer(), APPEARANCE_A_TEXT, "the appearance is a text: " + appearance.text()));
        }
        WebAddress.of(url.text()).ifPresent(address -> {
            HeadRules.checkLength(url, address, found);
            if (home != null && home.site().equals(address.site())) {
                found.accept(new ReviewFinding(
                        url.pointer(), OWN_APPEARANCE, url.text() + " is the fact-checker's own page"));
            }
        });
    }

    /** Archives have the address of what they keep in their own. */
    private static boolean isNested(String text) {
        return !text.matches(".*(\\s|,|;).*") && text.matches("(?i)https?://[^?]*[/=?]https?://.*");
    }
}
