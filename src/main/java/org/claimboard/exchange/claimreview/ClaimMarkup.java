package org.claimboard.exchange.claimreview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.Source;
import org.claimboard.claim.Topic;
import org.claimboard.record.Attribution;
import org.claimboard.record.ClaimantKind;
import org.jspecify.annotations.Nullable;

/** Writes what a review is about, as a Claim. */
final class ClaimMarkup {

    private ClaimMarkup() {}

    static ObjectNode of(Reviewed reviewed, ReviewPlace place) {
        Claim claim = reviewed.claim();
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("@type", "Claim");
        node.put("@id", place.claim(claim.slug));
        node.put("text", claim.text.in(place.language()));
        node.put("inLanguage", claim.text.languageFor(place.language()));
        Article attributing = reviewed.attributing();
        if (attributing != null) {
            node.putObject("author").put("@type", "Organization").put("name", attributing.publisher);
        } else if (claim.claimant.kind != ClaimantKind.UNNAMED) {
            node.set("author", claimant(claim.claimant, place));
        }
        if (claim.stated != null) {
            node.put("datePublished", claim.stated.toString());
        }
        Source first = first(reviewed);
        if (first != null) {
            node.set(
                    "firstAppearance",
                    WorkMarkup.of(first.label(), first.url, first.publisher, first.published, first.language));
        }
        ArrayNode appearances = JsonNodeFactory.instance.arrayNode();
        reviewed.articles().stream().distinct().forEach(article -> appearances.add(appearance(article)));
        ArrayNode about = JsonNodeFactory.instance.arrayNode();
        reviewed.topics().forEach(topic -> about.add(thing(topic, place)));
        if (!about.isEmpty()) {
            node.set("about", about);
        }
        if (!appearances.isEmpty()) {
            node.set("appearance", appearances);
        }
        return node;
    }

    private static ObjectNode thing(Topic topic, ReviewPlace place) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("@type", "Thing")
                .put("@id", place.topic(topic.slug))
                .put("name", topic.names.in(place.language()));
    }

    private static ObjectNode claimant(Claimant claimant, ReviewPlace place) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("@type", claimant.kind == ClaimantKind.PERSON ? "Person" : "Organization");
        node.put("@id", place.claimant(claimant.slug));
        node.put("name", claimant.names.in(place.language()));
        if (claimant.kind == ClaimantKind.PERSON && claimant.role != null) {
            node.put("jobTitle", claimant.role.in(place.language()));
        }
        if (!claimant.sameAs.isEmpty()) {
            ArrayNode same = node.putArray("sameAs");
            claimant.sameAs.forEach(same::add);
        }
        return node;
    }

    /**
     * The source with which the way of the statement begins, where it is on file, has an address, and says what the claim
     * says: what was changed on its way appeared there as something else.
     */
    private static @Nullable Source first(Reviewed reviewed) {
        Source source = Attribution.isChanged(reviewed.claim().chain) ? null : reviewed.first();
        return source == null || source.url == null ? null : source;
    }

    private static ObjectNode appearance(Article article) {
        return WorkMarkup.of(article.title, article.url, article.publisher, article.published, article.language);
    }
}
