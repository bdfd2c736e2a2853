package org.claimboard.share;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How to show a page: an oEmbed response of the type {@code rich}.
 *
 * @param cacheAge how long it may be kept, in seconds
 * @param html the markup
 * @param width of the markup, in CSS pixels
 * @param height of the markup, in CSS pixels
 */
record Embedding(
        String version,
        String type,
        String title,
        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") String providerUrl,
        @JsonProperty("cache_age") int cacheAge,
        String html,
        int width,
        int height) {

    private static final int HOUR = 3600;

    /**
     * The card, as large as may be.
     *
     * @param maxWidth in CSS pixels
     * @param maxHeight in CSS pixels
     */
    static Embedding of(Card card, int maxWidth, int maxHeight, String origin) {
        int width = Math.min(Card.WIDTH, maxWidth);
        int height = Math.min(card.height(width), maxHeight);
        String html = card.frame(Integer.toString(width), height);
        return new Embedding("1.0", "rich", card.title(), "Claimboard", origin, HOUR, html, width, height);
    }
}
