package org.claimboard.exchange.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.exchange.google.MarkupPage.Markup;
import org.claimboard.exchange.google.MarkupPage.Rating;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Confidence;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a page of Google's API says into the claim's record, and touches nothing else: other languages, evidence,
 * quantities, doubts and everything that such a page cannot say stay. What the page leaves out stays too. A page that
 * says what the record says already changes nothing.
 */
final class PageMerge {

    private static final String MARKUP = "claimReviewMarkups[0].";

    private static final int LONGEST_ADDRESS = 500;

    private final PageView view;
    private ObjectNode claim;
    private final String language;
    private final String author;
    private final int published;
    private final LocalDate today;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param author who writes
     * @param published how many assessments readers see: those are only added to
     */
    PageMerge(PageView view, String author, int published, LocalDate today) {
        this.view = view;
        this.claim = view.claim().deepCopy();
        this.language = view.id().language();
        this.author = author;
        this.published = published;
        this.today = today;
    }

    /** What the client should know. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * The record with what the page says.
     *
     * @param claimant slug of who makes the claim
     */
    ObjectNode merged(MarkupPage page, Markup markup, String claimant) {
        String title = text(markup.claimReviewed());
        if (title != null) {
            claim.withObjectProperty("title").put(language, title);
            if (!claim.withObjectProperty("text").has(language)) {
                claim.withObjectProperty("text").put(language, title);
            }
        }
        LocalDate stated = day(markup.claimDate(), MARKUP + "claimDate");
        if (stated != null) {
            claim.put("stated", stated.toString());
        }
        claim.put("claimant", claimant);
        if (markup.rating() != null) {
            assess(markup.rating(), day(page.publishDate(), "publishDate"));
        }
        appear(markup);
        note(page, markup);
        return claim;
    }

    private void assess(Rating rating, @Nullable LocalDate date) {
        Verdict verdict = Ratings.verdict(rating, MARKUP + "rating");
        String explanation = text(rating.ratingExplanation());
        JsonNode last = view.assessment();
        boolean sameVerdict = last != null && last.path("verdict").asText().equals(verdict.word());
        boolean sameReason =
                last != null && (explanation == null || explanation.equals(view.inLanguage(last.path("rationale"))));
        boolean sameDay = last != null
                && (date == null || date.toString().equals(last.path("date").asText()));
        if (sameVerdict && sameReason && sameDay) {
            return;
        }
        ObjectNode added = sameVerdict && last != null ? last.deepCopy() : claim.objectNode();
        added.put("verdict", verdict.word());
        if (!added.has("confidence")) {
            added.put("confidence", Confidence.LOW.word());
            notes.add("How sure the verdict is cannot be said here; it is kept as low.");
        }
        if (explanation != null) {
            added.withObjectProperty("rationale").put(language, explanation);
        } else if (!added.has("rationale")) {
            notes.add("Before publication the verdict needs a reason: rating.ratingExplanation.");
        }
        added.put("reviewer", author);
        added.put("date", (date == null || (sameDay && last != null) ? today : date).toString());
        claim = new ClaimRecord(claim).assess(added, published).tree();
    }

    private void note(MarkupPage page, Markup markup) {
        ignored(
                page.claimReviewAuthor() == null
                        ? null
                        : page.claimReviewAuthor().imageUrl(),
                "claimReviewAuthor.imageUrl");
        ignored(markup.claimLocation(), MARKUP + "claimLocation");
        if (markup.claimAuthor() != null) {
            ignored(markup.claimAuthor().imageUrl(), MARKUP + "claimAuthor.imageUrl");
        }
        if (markup.rating() != null) {
            ignored(markup.rating().imageUrl(), MARKUP + "rating.imageUrl");
        }
    }

    /**
     * Keeps addresses where it appeared as steps of its way, which an editor may make sources of; but does not meddle
     * with a way that leads through sources to an article.
     */
    private void appear(Markup markup) {
        Set<String> others = new LinkedHashSet<>();
        Stream.concat(
                        Stream.ofNullable(text(markup.claimFirstAppearance())),
                        Objects.requireNonNullElse(markup.claimAppearances(), List.<String>of()).stream())
                .forEach(others::add);
        others.removeAll(view.steps());
        others.removeAll(view.appearances());
        boolean plain = !claim.has("appears")
                && !claim.path("chain").findParents("who").stream().anyMatch(step -> step.has("source"));
        for (String address : others) {
            if (plain && address.length() <= LONGEST_ADDRESS) {
                claim.withArrayProperty("chain").addObject().putObject("who").put(language, address);
            } else {
                notes.add("Not kept: the appearance " + address + "; enter its article or source at the desk.");
            }
        }
    }

    private void ignored(@Nullable String value, String field) {
        if (text(value) != null) {
            notes.add("Not kept: " + field + ".");
        }
    }

    static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A day, or the day of a time. */
    static @Nullable LocalDate day(@Nullable String value, String field) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.indexOf('T') < 0 ? text : text.substring(0, text.indexOf('T')));
        } catch (DateTimeException e) {
            throw GoogleFailure.invalid(field, "is a date such as 2026-11-23, not “" + text + "”");
        }
    }
}
