package org.claimboard.exchange.claimreview;

import static org.claimboard.exchange.claimreview.ReviewRule.ANOTHER_PAGE;
import static org.claimboard.exchange.claimreview.ReviewRule.CLAIM_TOO_LONG;
import static org.claimboard.exchange.claimreview.ReviewRule.NOTHING_REVIEWED;
import static org.claimboard.exchange.claimreview.ReviewRule.NOT_A_DATE;
import static org.claimboard.exchange.claimreview.ReviewRule.NO_ADDRESS;
import static org.claimboard.exchange.claimreview.ReviewRule.NO_AUTHOR;
import static org.claimboard.exchange.claimreview.ReviewRule.NO_CONTEXT;
import static org.claimboard.exchange.claimreview.ReviewRule.RATING_IN_CLAIM;
import static org.claimboard.exchange.claimreview.ReviewRule.SHORTENED;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimboard.outbound.WebAddress;
import org.jspecify.annotations.Nullable;

/** What the review says of itself: the claim in words, its address, its author and its dates. */
final class HeadRules {

    private static final int LONGEST_CLAIM = 75;

    /** The rating as a label before or behind the claim; the word inside a sentence may be what was claimed. */
    private static final String LABEL = "^(?:\\[?%1$s]?\\s*[:：\\-–—|].*|.*[:：\\-–—|(\\[]\\s*%1$s[)\\].!]*)$";

    private HeadRules() {}

    static void check(Part review, JsonNode context, @Nullable URI page, Consumer<ReviewFinding> found) {
        if (!context.toString().matches("(?s).*\"https?://(www\\.)?schema\\.org/?\".*")) {
            found.accept(new ReviewFinding(review.pointer() + "/@context", NO_CONTEXT, "@context is not schema.org"));
        }
        checkClaim(review, found);
        checkAddress(review.get("url"), page, found);
        checkAuthor(review.get("author"), found);
        checkDate(review.get("datePublished"), found);
        checkDate(review.get("dateModified"), found);
    }

    private static void checkClaim(Part review, Consumer<ReviewFinding> found) {
        Part claim = review.get("claimReviewed");
        if (!claim.isText()) {
            found.accept(new ReviewFinding(claim.pointer(), NOTHING_REVIEWED, "claimReviewed is no text"));
            return;
        }
        int length = claim.text().codePointCount(0, claim.text().length());
        if (length > LONGEST_CLAIM) {
            found.accept(
                    new ReviewFinding(claim.pointer(), CLAIM_TOO_LONG, "claimReviewed has " + length + " characters"));
        }
        Part word = review.get("reviewRating").get("alternateName");
        if (word.isText() && hasLabel(claim.text(), word.text())) {
            found.accept(new ReviewFinding(
                    claim.pointer(), RATING_IN_CLAIM, "claimReviewed says the rating, “" + word.text() + "”"));
        }
    }

    private static boolean hasLabel(String claim, String word) {
        String label = String.format(Locale.ROOT, LABEL, Pattern.quote(word.toLowerCase(Locale.ROOT)));
        return Pattern.compile(label, Pattern.DOTALL)
                .matcher(claim.toLowerCase(Locale.ROOT))
                .matches();
    }

    private static void checkAddress(Part url, @Nullable URI page, Consumer<ReviewFinding> found) {
        Optional<WebAddress> address = url.isText() ? WebAddress.of(url.text()) : Optional.empty();
        if (address.isEmpty()) {
            found.accept(new ReviewFinding(url.pointer(), NO_ADDRESS, "url is no full address of the web"));
            return;
        }
        checkLength(url, address.get(), found);
        if (page != null && !address.get().page().equals(WebAddress.page(page.toString()))) {
            found.accept(new ReviewFinding(
                    url.pointer(), ANOTHER_PAGE, "url is " + url.text() + ", but the page is " + page));
        }
    }

    static void checkLength(Part url, WebAddress address, Consumer<ReviewFinding> found) {
        if (address.isShortened()) {
            found.accept(new ReviewFinding(url.pointer(), SHORTENED, url.text() + " is a shortened address"));
        }
    }

    private static void checkAuthor(Part author, Consumer<ReviewFinding> found) {
        boolean named = author.each().stream()
                .anyMatch(one -> one.get("name").isText() || one.get("url").isText());
        if (!named) {
            found.accept(new ReviewFinding(author.pointer(), NO_AUTHOR, "author has neither name nor url"));
        }
    }

    static void checkDate(Part date, Consumer<ReviewFinding> found) {
        if (date.isThere() && !IsoDate.is(date.text())) {
            found.accept(new ReviewFinding(date.pointer(), NOT_A_DATE, date.text() + " is no date"));
        }
    }
}
