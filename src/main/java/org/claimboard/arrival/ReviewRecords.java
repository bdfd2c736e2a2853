package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Languages;
import org.claimboard.record.OthersRating;
import org.claimboard.record.Phrases;
import org.claimboard.record.Quantity;
import org.claimboard.record.Seen;
import org.claimboard.record.Slug;
import org.claimboard.record.SourceType;
import org.claimboard.record.Stance;
import org.claimboard.record.TitleOrigin;

/**
 * The drafts that a review becomes: a claim, its claimant, and the review as a source, whose rating is evidence. It is
 * never a verdict of ours, and what the record does not say is left to the editor.
 */
final class ReviewRecords {

    private static final int LONGEST_NOTE = 7000;
    private static final int MOST_NUMBERS = 10;

    private ReviewRecords() {}

    /** The same for all reviews of the same words of the same people, whatever case and marks they are written with. */
    static String claimSlug(Review review) {
        String claimants = review.claimants().stream()
                .map(claimant -> Clean.folded(claimant.name()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Slug.of(review.claim(), "claim", Clean.words(review.claim()) + "\n" + claimants);
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
        numbers(review, record);
        evidence(review, record.putArray("evidence").addObject(), source, quoted);
        notes(review, record);
        return record;
    }

    /** Adds what one more review says of the same claim; whether it was not there yet. */
    static boolean join(ObjectNode claim, Review review, String source, boolean quoted) {
        ArrayNode all = claim.withArrayProperty("evidence");
        for (JsonNode evidence : all) {
            if (evidence.path("source").asText().equals(source)) {
                return false;
            }
        }
        evidence(review, all.addObject(), source, quoted);
        return true;
    }

    /** The numbers in the words of the claim, in the languages in which they are read. */
    private static void numbers(Review review, ObjectNode record) {
        if (!review.language().matches("(ko|en)(-.*)?")) {
            return;
        }
        List<Quantity> numbers = QuantityReader.read(review.claim()).stream()
                .flatMap(read -> read.toQuantity().stream())
                .limit(MOST_NUMBERS)
                .toList();
        if (!numbers.isEmpty()) {
            ArrayNode quantities = record.putArray("quantities");
            numbers.forEach(number -> quantities.add(CanonicalForm.part(number)));
        }
    }

    private static void evidence(Review review, ObjectNode evidence, String source, boolean quoted) {
        evidence.put("source", source);
        if (review.stance() != null) {
            evidence.put("stance", review.stance().word());
        } else if (review.kept() != null) {
            // Their words stand beside it: what they mean for the claim is not ours to say, and it is about the claim.
            evidence.put("stance", Stance.CONTEXTUALISES.word());
        }
        if (quoted) {
            evidence.put("quote", review.rating());
        }
        OthersRating kept = review.kept();
        if (kept != null) {
            rating(kept, evidence.putObject("rating"));
        }
    }

    private static void rating(OthersRating kept, ObjectNode rating) {
        rating.put("words", kept.words());
        if (kept.hasNumber()) {
            rating.put("value", kept.value()).put("worst", kept.worst()).put("best", kept.best());
        }
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
