package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimboard.claim.Appearance;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordType;

/**
 * The order in which claims stand in an article, drafts included.
 *
 * @param slug the article's
 * @param passages what it says
 */
record ArticleOrder(String slug, JsonNode passages) {

    static ArticleOrder of(RecordHead article) {
        ObjectNode record = CanonicalForm.parse(article.latest.content);
        return new ArticleOrder(article.slug, record.path("passages"));
    }

    /** The first place of a claim in the article; behind all places for what does not stand there. */
    long place(RecordHead head) {
        if (head.recordType != RecordType.CLAIM) {
            return Long.MAX_VALUE;
        }
        long first = Long.MAX_VALUE;
        for (JsonNode place : CanonicalForm.parse(head.latest.content).path("appears")) {
            if (place.path("article").asText().equals(slug)) {
                first = Math.min(first, place(place));
            }
        }
        return first;
    }

    private long place(JsonNode anchor) {
        int passage = anchor.path("passage").asInt();
        String prefix = anchor.path("prefix").asText();
        String text = passages.path(passage - 1).path("text").asText();
        return Appearance.place(
                passage, text.indexOf(prefix + anchor.path("quote").asText()) + prefix.length());
    }
}
