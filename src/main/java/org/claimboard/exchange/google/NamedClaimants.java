package org.claimboard.exchange.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimboard.exchange.google.MarkupPage.ClaimAuthor;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;
import org.claimboard.search.Facet;
import org.claimboard.search.Search;
import org.claimboard.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/** Finds who a page names among the claimants on file, by exact name; else drafts a new one. */
@ApplicationScoped
class NamedClaimants {

    private static final int LOOKED_AT = 20;

    private final RevisionStore revisions;
    private final Search search;

    NamedClaimants(RevisionStore revisions, Search search) {
        this.revisions = revisions;
        this.search = search;
    }

    /**
     * Slug of who makes the claim: as before if the page names nobody else, or only the article that attributes it.
     *
     * @param contents takes the draft of a new one
     */
    String slug(PageView view, @Nullable ClaimAuthor author, Map<RecordKey, String> contents) {
        String name = author == null ? null : PageMerge.text(author.name());
        String known = view.claim().path("claimant").asText();
        if (author == null || name == null) {
            if (known.isEmpty()) {
                throw GoogleFailure.invalid(
                        "claimReviewMarkups[0].claimAuthor.name", "is missing: a claim is somebody's");
            }
            return known;
        }
        if (goesBy(view.claimant().path("names"), name) || name.equals(view.attributing())) {
            return known;
        }
        return onFile(name).orElseGet(() -> added(author, name, view.id().language(), contents));
    }

    private static boolean goesBy(JsonNode names, String name) {
        return names.properties().stream()
                .anyMatch(each -> each.getValue().asText().equals(name));
    }

    private Optional<String> onFile(String name) {
        Set<String> type = Set.of(RecordType.CLAIMANT.word());
        List<String> found =
                search.search(new SearchRequest(name, Map.of(Facet.TYPE, type), LOOKED_AT, null)).hits().stream()
                        .filter(hit -> hit.card().titles().containsValue(name))
                        .map(hit -> hit.card().slug())
                        .toList();
        // Two of one name: which one is meant is not certain.
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private String added(ClaimAuthor author, String name, String language, Map<RecordKey, String> contents) {
        String slug = free(Slug.of(name, "claimant"), name);
        RecordKey key = PageDrafts.claimant(slug);
        RecordHead head = revisions.head(key).orElse(null);
        if (head != null && (head.isPublished() || head.isPending())) {
            return slug;
        }
        ObjectNode claimant = CanonicalForm.parse("{}");
        claimant.put("claimant", slug);
        // A job is a person's; without one the page does not say, and most who claim something are people.
        claimant.put("kind", "person");
        claimant.putObject("names").put(language, name);
        String job = PageMerge.text(author.jobTitle());
        if (job != null) {
            claimant.putObject("role").put(language, job);
        }
        String same = PageMerge.text(author.sameAs());
        if (same != null) {
            claimant.putArray("sameAs").add(same);
        }
        contents.put(key, CanonicalForm.json(key, claimant));
        return slug;
    }

    /** The slug, unless somebody of another name has it. */
    private String free(String slug, String name) {
        RecordHead head = revisions.head(PageDrafts.claimant(slug)).orElse(null);
        boolean others =
                head != null && !goesBy(CanonicalForm.parse(head.latest.content).path("names"), name);
        return others ? slug + "-" + PageToken.fingerprint(name) : slug;
    }
}
