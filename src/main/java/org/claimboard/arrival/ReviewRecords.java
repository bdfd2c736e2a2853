package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimboard.record.Languages;
import org.claimboard.record.Phrases;
import org.claimboard.record.Seen;
import org.claimboard.record.Slug;
import org.claimboard.record.SourceType;
import org.claimboard.record.TitleOrigin;

/**
 * The drafts that a review becomes: a claim, its claimant, and the review as a source, whose rating is evidence. It is
 * never a verdict of ours, and what the record does not say is left to the editor.
 */
final class ReviewRecords {

    private static final int LONGEST_NOTE = 7000;

    private ReviewRecords() {}

    static String claimSlug(Review review) {
        return Slug.of(review.claim(), "claim", review.identity());
    }

    static String sourceSlug(Review review) {
        // Without a page, each reviewed claim is a page of its own that is not known.
        return review.address().isEmpty()
                ? Slug.of(review.publisher().label(), "review", review.identity())
                : ArrivedSource.slug(review.address());
    }

    static String claimantSlug(Party claimant) {
        return Slug.of(claimant.name(), "claimant", Clean.folded(claimant.name()));
    }

    static ObjectNode claimant(Party claimant, String slug, String language) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("claimant", slug);
        if (claimant.kind() != null) {
            record.put("kind", claimant.kind().word());
        }
        record.putObject("names").put(language, claimant.name());
        ArrayNode sameAs = record.putArray("sameAs");
        claimant.addresses().forEach(sameAs::add);
        return record;
    }

    /**
     * @param origin where the record came from
     */
    static ObjectNode source(Review review, String slug, String origin) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("source", slug);
        if (!review.headline().isEmpty()) {
            record.put("title", review.headline()).put("titleFrom", TitleOrigin.SHOWN.word());
        }
        record.put("publisher", review.publisher().label());
        if (review.published() != null) {
            record.put("date", review.published().toString());
        }
        record.put("url", review.address()).put("language", review.language());
        record.put("type", SourceType.REPORTING.word());
        record.put("seen", Seen.COPY.word()).put("seenWhere", "ClaimReview record in " + origin);
        quote(record, review);
        return record;
    }

    /** Adds the words of the rating to the quotes of the review, if they are not among them. */
    static void quote(ObjectNode source, Review review) {
        if (!review.rating().isEmpty() && !quotes(source, review.rating())) {
            source.withArrayProperty("quotes")
                    .addObject()
                    .put("text", review.rating())
                    .put("language", review.language());
        }
    }

    /** Whether the words are among the quotes of the source. */
    static boolean quotes(ObjectNode source, String words) {
        for (JsonNode quote : source.path("quotes")) {
            if (quote.path("text").asText().contains(words)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param source the review's slug
     * @param claimant who made the claim; empty if nobody, or more than one, is named
     * @param quoted whether the source has the rating among its quotes
     */
    static ObjectNode claim(Review review, String slug, String source, String claimant, boolean quoted) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("claim", slug);
        record.put("language", review.language());
        record.putObject("title").put(review.language(), ShortTitle.of(review.claim()));
        record.putObject("text").put(review.language(), review.claim());
        record.put("claimant", claimant);
        if (review.stated() != null) {
            record.put("stated", review.stated().toString());
        }
        ObjectNode evidence = record.putArray("evidence").addObject().put("source", source);
        if (review.stance() != null) {
            evidence.put("stance", review.stance().word());
        }
        if (quoted) {
            evidence.put("quote", review.rating());
        } else if (!review.rating().isEmpty()) {
            put(evidence.putObject("note"), words -> words.say("review.rating", review.rating()));
        }
        notes(review, record);
        return record;
    }

    private static void notes(Review review, ObjectNode record) {
        String names = review.claimants().stream().map(Party::name).collect(Collectors.joining(", "));
        String places = String.join("\n", review.appearances());
        boolean several = review.claimants().size() > 1;
        if (several || !places.isEmpty()) {
            put(record.putObject("notes"), words -> {
                List<String> parts = new ArrayList<>();
                if (several) {
                    parts.add(words.say("review.claimants", names));
                }
                if (!places.isEmpty()) {
                    parts.add(words.say("review.places", places));
                }
                return note(parts);
            });
        }
    }

    /** In each language of the interface. */
    private static void put(ObjectNode text, Phrases.Said said) {
        Languages.spoken().forEach(language -> text.put(language, said.by(Phrases.of(language))));
    }

    private static String note(List<String> parts) {
        String note = String.join("\n\n", parts);
        return note.length() <= LONGEST_NOTE ? note : Clean.text(note.substring(0, LONGEST_NOTE)) + "…";
    }
}
