package org.claimboard.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.mcp.server.ToolGuardrails;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.record.Languages;
import org.claimboard.site.Addresses;

/**
 * What assistants may ask: nothing of it changes anything. Answers are what the API says, as JSON, with the full addresses
 * by which to quote it. A question that cannot be answered gets an error of the tool, which says what to ask instead.
 */
@ApplicationScoped
class ClaimTools {

    private static final String SLUG = "[a-z0-9-]{1,120}";

    private final Lookup lookup;
    private final Addresses addresses;
    private final CurrentVertxRequest current;

    ClaimTools(Lookup lookup, Addresses addresses, CurrentVertxRequest current) {
        this.lookup = lookup;
        this.addresses = addresses;
        this.current = current;
    }

    @Tool(
            name = "search_claims",
            title = "Search checked claims",
            description = "Finds claims, and comparisons of competing figures, in Korean or English, the best first."
                    + " Words, \"phrases\", -word, field:value (verdict, claimant, source, year), and numbers with their"
                    + " unit: 560만 달러 finds $5.6 million. Gives slugs for get_claim and compare.",
            annotations =
                    @Tool.Annotations(
                            title = "Search checked claims",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = ToolArguments.class))
    @ToolGuardrails(input = ToolArguments.class)
    @Transactional
    String search(
            @ToolArg(description = "What to search for, 1 to 500 characters.") String query,
            @ToolArg(description = "How many at most, 1 to 20.", defaultValue = "5") int limit) {
        requireReady();
        return answer(
                "/search",
                lookup.search(text("query", query, ToolArguments.LONGEST_QUERY), number("limit", limit)),
                "result");
    }

    @Tool(
            name = "get_claim",
            title = "Get a claim",
            description =
                    "One claim with everything: who says it and where, its verdict with the reasons, the evidence for"
                            + " and against with sources and their grades, how many independent origins there are, open doubts,"
                            + " corrections. Quote it with `page`; `cite` has the permanent address of this version.",
            annotations =
                    @Tool.Annotations(
                            title = "Get a claim",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = ToolArguments.class))
    @ToolGuardrails(input = ToolArguments.class)
    @Transactional
    String claim(@ToolArg(description = "The claim's slug, such as search_claims gives it.") String slug) {
        return answer(
                "/claims/" + slug(slug),
                lookup.claim(slug)
                        .orElseThrow(() -> new ToolCallException(
                                "There is no published claim " + slug + "; search_claims finds those there are.")),
                "claim");
    }

    @Tool(
            name = "compare",
            title = "Compare competing figures",
            description =
                    "One contested question: what each side says, in one unit and at a date, what keeps the figures"
                            + " from being compared, the ratios that are fair and those that are not, and the doubts.",
            annotations =
                    @Tool.Annotations(
                            title = "Compare competing figures",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = ToolArguments.class))
    @ToolGuardrails(input = ToolArguments.class)
    @Transactional
    String compare(@ToolArg(description = "The comparison's slug, such as search_claims gives it.") String slug) {
        return answer(
                "/comparisons/" + slug(slug),
                lookup.comparison(slug)
                        .orElseThrow(() -> new ToolCallException(
                                "There is no published comparison " + slug + "; search_claims finds those there are.")),
                "comparison");
    }

    @Tool(
            name = "check_sentence",
            title = "Check a sentence",
            description = "Whether a published claim covers a sentence or post, in Korean or English, and whether the"
                    + " sentence states another number. The answer is `checked`, `probably` (see whether the claim says the"
                    + " same before you rely on it) or `not-found`. A claim whose flag is `opposite`, `other-subject`,"
                    + " `other-year` or `other-strength` says nothing about the sentence, nor does a `related` one whose answer"
                    + " is `not-found`.",
            annotations =
                    @Tool.Annotations(
                            title = "Check a sentence",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = ToolArguments.class))
    @ToolGuardrails(input = ToolArguments.class)
    @Transactional
    String check(
            @ToolArg(description = "The sentence, 1 to 4,000 characters.") String text,
            @ToolArg(description = "How many claims at most, 1 to 20.", defaultValue = "5") int limit) {
        String sentence = text("text", text, SentenceCheck.LONGEST);
        int most = number("limit", limit);
        requireReady();
        return answer("/check", lookup.match(sentence, most), "result");
    }

    private String answer(String path, Object content, String name) {
        String origin = origin();
        ObjectNode answer = ToldRecord.MAPPER.createObjectNode();
        String first = origin + "/" + Languages.first();
        answer.put("page", first + path);
        Languages.spoken().stream()
                .skip(1)
                .forEach(language -> answer.put(
                        "pageIn" + Languages.inEnglish(language).replaceAll("\\W", ""),
                        origin + "/" + language + path));
        if (name.equals("claim")) {
            answer.put("cite", first + path + "/cite.txt");
        }
        answer.put("addressesAreRelativeTo", origin);
        answer.set(name, ToldRecord.of(content, origin));
        try {
            return ToldRecord.MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the API says cannot be written", e);
        }
    }

    private String origin() {
        return addresses.origin(URI.create(current.getCurrent().request().absoluteURI()));
    }

    private void requireReady() {
        if (!lookup.isReady()) {
            throw new ToolCallException("The index of claims is still being built. Try again in a moment.");
        }
    }

    private static String text(String name, String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            throw new ToolCallException(name + " must have 1 to " + longest + " characters, and "
                    + (value.isBlank() ? "is blank" : "has " + value.length()));
        }
        return value;
    }

    private static int number(String name, int value) {
        if (value < 1 || value > ToolArguments.MOST) {
            throw new ToolCallException(name + " must be 1 to " + ToolArguments.MOST + ", and is " + value);
        }
        return value;
    }

    private static String slug(String value) {
        if (!value.matches(SLUG)) {
            throw new ToolCallException("slug must be 1 to 120 of a to z, 0 to 9 and -");
        }
        return value;
    }
}
