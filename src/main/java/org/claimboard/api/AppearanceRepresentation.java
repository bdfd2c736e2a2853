package org.claimboard.api;

import org.claimboard.claim.Appearance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a claim stands in an article. */
@Schema(name = "Appearance", description = "Where a claim stands in an article.")
public record AppearanceRepresentation(
        @Schema(description = "Slug of the article.") String article,
        @Schema(description = "Address of the article.", format = "uri-reference") String self,
        @Schema(description = "Number of the passage in the article, from 1.", minimum = "1") int passage,
        @Schema(description = "The words, anchored by those around them.") Selector selector) {

    static AppearanceRepresentation of(Appearance appearance) {
        return new AppearanceRepresentation(
                appearance.article.slug,
                Links.article(appearance.article.slug),
                appearance.passage,
                Selector.of(appearance));
    }

    /** The words that carry a claim. */
    @Schema(
            name = "TextQuoteSelector",
            description =
                    "Words with those just before and after them, within one passage (W3C Web Annotation Data Model,"
                            + " TextQuoteSelector).")
    public record Selector(
            @Schema(description = "What kind of selector it is.", enumeration = "TextQuoteSelector") String type,
            @Schema(description = "The words.") String exact,
            @Schema(description = "The words just before; empty where the quote opens the passage.") String prefix,
            @Schema(description = "The words just after; empty where the quote ends the passage.") String suffix) {

        static Selector of(Appearance appearance) {
            return new Selector("TextQuoteSelector", appearance.quote, appearance.prefix, appearance.suffix);
        }
    }
}
