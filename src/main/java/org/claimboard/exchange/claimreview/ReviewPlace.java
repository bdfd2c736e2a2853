package org.claimboard.exchange.claimreview;

/**
 * The page on which a review stands.
 *
 * @param origin scheme, host and port of the site, without a slash at the end
 * @param language of the page, BCP 47
 */
public record ReviewPlace(String origin, String language) {

    /** The page of the claim. */
    public String page(String slug) {
        return origin + "/" + language + "/claims/" + slug;
    }

    /** What the review is called. Each language has a page, and so a review, of its own. */
    String review(String slug) {
        return page(slug) + "#review";
    }

    /** What the claim is called, the same in all languages. */
    String claim(String slug) {
        return origin + "/claims/" + slug + "#claim";
    }

    /** What a claimant is called. */
    String claimant(String slug) {
        return origin + "/claimants/" + slug + "#claimant";
    }

    /** What a topic is called. */
    String topic(String slug) {
        return origin + "/topics/" + slug + "#topic";
    }

    String home() {
        return origin + "/";
    }
}
