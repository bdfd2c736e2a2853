package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.outbound.WebAddress;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** The drafts that some reviews become together. */
final class ReviewDrafts {

    private final OnFile onFile;
    private final Map<RecordKey, RecordHead> heads;
    private final String author;
    private final String origin;
    private final Map<RecordKey, ObjectNode> drafts = new LinkedHashMap<>();

    /**
     * What is on file already.
     *
     * @param sources slugs of sources by the pages that they are, see {@link WebAddress#page()}
     * @param claimants slugs of claimants by name, folded
     */
    record OnFile(Map<String, String> sources, Map<String, String> claimants) {

        String source(Review review) {
            String known = review.address().isEmpty() ? null : sources.get(review.place());
            return known == null ? ReviewRecords.sourceSlug(review) : known;
        }

        String claimant(Party claimant) {
            String known = claimants.get(Clean.folded(claimant.name()));
            return known == null ? ReviewRecords.claimantSlug(claimant) : known;
        }

        /** The records that the review becomes or changes. */
        Stream<RecordKey> keys(Review review) {
            return Stream.concat(
                    Stream.of(
                            new RecordKey(RecordType.CLAIM, ReviewRecords.claimSlug(review)),
                            new RecordKey(RecordType.SOURCE, source(review))),
                    review.claimants().stream()
                            .limit(1)
                            .map(claimant -> new RecordKey(RecordType.CLAIMANT, claimant(claimant))));
        }
    }

    /**
     * @param heads where the records of all the reviews stand
     * @param origin where the records came from
     */
    ReviewDrafts(OnFile onFile, Map<RecordKey, RecordHead> heads, String author, String origin) {
        this.onFile = onFile;
        this.heads = heads;
        this.author = author;
        this.origin = origin;
    }

    /** What becomes of a review. */
    enum Way {
        /** A claim of its own. */
        NEW,
        /** More evidence on a claim with the same words. */
        JOINS,
        /** Nothing: its claim was given up. */
        GIVEN_UP,
        /** Nothing yet: somebody else works on its claim. */
        IN_HAND
    }

    Way way(Review review) {
        RecordKey key = new RecordKey(RecordType.CLAIM, ReviewRecords.claimSlug(review));
        RecordHead head = heads.get(key);
        if (drafts.containsKey(key) || isOurs(head)) {
            return Way.JOINS;
        }
        if (head == null) {
            return Way.NEW;
        }
        if (head.isPending()) {
            return Way.IN_HAND;
        }
        return head.isPublished() ? Way.JOINS : Way.GIVEN_UP;
    }

    /**
     * Adds what the review becomes.
     *
     * @return what there is to say about it
     */
    List<ArrivalRule> add(Review review) {
        List<ArrivalRule> said = new ArrayList<>();
        RecordKey key = new RecordKey(RecordType.CLAIM, ReviewRecords.claimSlug(review));
        boolean joins = way(review) == Way.JOINS;
        String source = onFile.source(review);
        boolean quoted = source(review, source);
        if (joins) {
            ObjectNode drafted = drafts.get(key);
            ObjectNode claim = drafted == null ? onFile(key) : drafted;
            if (ReviewRecords.join(claim, review, source, quoted)) {
                drafts.put(key, claim);
            }
            said.add(ArrivalRule.CLAIM_JOINED);
        } else {
            String claimant = "";
            if (review.claimants().size() == 1) {
                Party party = review.claimants().get(0);
                claimant = claimant(party, review.language());
                if (isCalledOtherwise(party, claimant)) {
                    said.add(ArrivalRule.CLAIMANT_JOINED);
                }
            }
            drafts.put(key, ReviewRecords.claim(review, key.slug(), source, claimant, quoted));
        }
        if (!quoted && !review.rating().isEmpty()) {
            said.add(ArrivalRule.SOURCE_IN_HAND);
        }
        return said;
    }

    /** Whether the claimant goes by the name in other letters only. */
    private boolean isCalledOtherwise(Party party, String slug) {
        RecordKey key = new RecordKey(RecordType.CLAIMANT, slug);
        ObjectNode record = drafts.containsKey(key) ? drafts.get(key) : heads.containsKey(key) ? onFile(key) : null;
        if (record == null) {
            return false;
        }
        for (JsonNode name : record.path("names")) {
            if (name.asText().equals(party.name())) {
                return false;
            }
        }
        return true;
    }

    private String claimant(Party claimant, String language) {
        String slug = onFile.claimant(claimant);
        RecordKey key = new RecordKey(RecordType.CLAIMANT, slug);
        if (isFree(key)) {
            drafts.putIfAbsent(key, ReviewRecords.claimant(claimant, slug, language));
        }
        return slug;
    }

    /** Drafts the source, or adds to our own draft of it; whether it then has the rating among its quotes. */
    private boolean source(Review review, String slug) {
        RecordKey key = new RecordKey(RecordType.SOURCE, slug);
        ObjectNode drafted = drafts.get(key);
        if (drafted == null && isFree(key)) {
            drafts.put(key, ReviewRecords.source(review, slug, origin));
            return !review.rating().isEmpty();
        }
        ObjectNode record = drafted == null ? onFile(key) : drafted;
        boolean quoted = !review.rating().isEmpty() && ReviewRecords.quotes(record, review.rating());
        if (quoted || (drafted == null && !isOurs(heads.get(key)))) {
            return quoted;
        }
        ReviewRecords.quote(record, review);
        drafts.put(key, record);
        return !review.rating().isEmpty();
    }

    private ObjectNode onFile(RecordKey key) {
        RecordHead head = heads.get(key);
        if (head == null) {
            throw new IllegalStateException("there is no " + key);
        }
        return CanonicalForm.parse(head.latest.content);
    }

    /** Whether nothing goes by the key, or what did was given up. */
    private boolean isFree(RecordKey key) {
        RecordHead head = heads.get(key);
        return head == null || (!head.isPublished() && !head.isPending());
    }

    private boolean isOurs(@Nullable RecordHead head) {
        return head != null
                && !head.isPublished()
                && head.latest.act == RevisionAct.DRAFTED
                && head.latest.author.equals(author);
    }

    /** All of them in canonical form. */
    Map<RecordKey, String> contents() {
        Map<RecordKey, String> contents = new LinkedHashMap<>();
        drafts.forEach((key, record) -> contents.put(key, CanonicalForm.json(key, record)));
        return contents;
    }

    static List<RecordKey> keys(OnFile onFile, Collection<Review> reviews) {
        return reviews.stream().flatMap(onFile::keys).distinct().toList();
    }
}
