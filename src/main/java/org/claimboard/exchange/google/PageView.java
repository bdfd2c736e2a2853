package org.claimboard.exchange.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimboard.exchange.claimreview.RatingScale;
import org.claimboard.exchange.google.MarkupPage.ClaimAuthor;
import org.claimboard.exchange.google.MarkupPage.Markup;
import org.claimboard.exchange.google.MarkupPage.Rating;
import org.claimboard.exchange.google.MarkupPage.ReviewAuthor;
import org.claimboard.record.Attribution;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Languages;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.jspecify.annotations.Nullable;

/**
 * A claim's record as a page of Google's API, in one language.
 *
 * @param claim as the ledger has it, perhaps a draft that lacks something
 * @param named the records that it names, by key, as far as they are on file
 */
record PageView(PageId id, ObjectNode claim, Map<RecordKey, ObjectNode> named) {

    /** Whether there is a page: a title in the language and a verdict, and it was not withdrawn. */
    boolean isPage() {
        ClaimRecord record = new ClaimRecord(claim);
        return claim.path("title").has(id.language()) && record.verdict().isPresent() && !record.isRetracted();
    }

    MarkupPage page(OurSite site, String newsroom, int version, String state) {
        String url = site.place(id.language()).page(id.slug());
        return new MarkupPage(
                id.name(),
                url,
                text(Objects.requireNonNull(assessment()), "date"),
                new ReviewAuthor(newsroom, null),
                List.of(markup(url)),
                Integer.toString(version),
                state,
                null);
    }

    private Markup markup(String url) {
        return new Markup(
                url,
                inLanguage(claim.path("title")),
                text(claim, "stated"),
                null,
                isChanged()
                        ? null
                        : steps().stream()
                                .findFirst()
                                .map(PageView::blankAsNull)
                                .orElse(null),
                appearances(),
                author(),
                rating());
    }

    private static @Nullable String blankAsNull(String address) {
        return address.isEmpty() ? null : address;
    }

    /** The addresses of the articles in which it stands; of one from outside, those of its way but the first. */
    List<String> appearances() {
        Set<String> addresses = new LinkedHashSet<>();
        claim.path("appears").forEach(entry -> addresses.add(address(RecordType.ARTICLE, entry.path("article"))));
        if (addresses.isEmpty()) {
            addresses.addAll(steps().stream().skip(1).toList());
        }
        addresses.remove("");
        return List.copyOf(addresses);
    }

    /** The addresses of the steps of its way: of their sources, or by which a client of this API named them. */
    List<String> steps() {
        List<String> addresses = new ArrayList<>();
        claim.path("chain").forEach(step -> addresses.add(step(step)));
        return addresses;
    }

    private String step(JsonNode step) {
        String name = String.valueOf(inLanguage(step.path("who")));
        return !step.has("source") && name.matches("https?://.+")
                ? name
                : address(RecordType.SOURCE, step.path("source"));
    }

    private String address(RecordType type, JsonNode slug) {
        return named(type, slug).path("url").asText("");
    }

    private JsonNode named(RecordType type, JsonNode slug) {
        ObjectNode record = named.get(new RecordKey(type, slug.asText()));
        return record == null ? slug.path("") : record;
    }

    JsonNode claimant() {
        return named(RecordType.CLAIMANT, claim.path("claimant"));
    }

    private @Nullable ClaimAuthor author() {
        JsonNode claimant = claimant();
        String attributing = attributing();
        if (attributing != null) {
            return new ClaimAuthor(attributing, null, null, null);
        }
        if (claimant.path("kind").asText().equals("unnamed")
                || claimant.path("names").isEmpty()) {
            return null;
        }
        return new ClaimAuthor(
                inLanguage(claimant.path("names")),
                inLanguage(claimant.path("role")),
                null,
                text(claimant.path("sameAs"), 0));
    }

    /** Who publishes the article that puts the words into the claimant's mouth; null where they are the claimant's own. */
    @Nullable
    String attributing() {
        JsonNode claimant = claimant();
        List<String> publishers = new ArrayList<>();
        claim.path("appears")
                .forEach(entry -> publishers.add(named(RecordType.ARTICLE, entry.path("article"))
                        .path("publisher")
                        .asText()));
        List<String> names = new ArrayList<>();
        claimant.path("names").forEach(name -> names.add(name.asText()));
        String kind = claimant.path("kind").asText(ClaimantKind.UNNAMED.word());
        return Attribution.isAnArticles(isChanged(), ClaimantKind.of(kind), names, publishers)
                ? publishers.get(0)
                : null;
    }

    private boolean isChanged() {
        JsonNode way = claim.path("chain");
        return IntStream.range(1, way.size()).anyMatch(step -> way.get(step).has("changed"));
    }

    private Rating rating() {
        JsonNode assessment = Objects.requireNonNull(assessment());
        Verdict verdict = new ClaimRecord(claim).verdict().orElseThrow();
        Integer value = RatingScale.value(verdict);
        return new Rating(
                rated(verdict, assessment),
                value,
                value == null ? null : RatingScale.worst(),
                value == null ? null : RatingScale.best(),
                inLanguage(assessment.path("rationale")),
                null);
    }

    private String rated(Verdict verdict, JsonNode assessment) {
        String conclusion = VerdictScale.current().isRated() ? null : inLanguage(assessment.path("conclusion"));
        return conclusion == null ? RatingScale.word(verdict, id.language()) : conclusion;
    }

    /** The newest; null if there is none. */
    @Nullable
    JsonNode assessment() {
        return new ClaimRecord(claim).currentAssessment();
    }

    /** The text in the page's language; else in another, as pages show it. */
    @Nullable
    String inLanguage(JsonNode text) {
        return Languages.shown(id.language(), text)
                .map(language -> text.path(language).textValue())
                .orElse(null);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }

    private static @Nullable String text(JsonNode list, int index) {
        return list.path(index).isTextual() ? list.path(index).textValue() : null;
    }
}
