package org.claimboard.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.record.Ordered;

/**
 * What sentences are matched against of one claim.
 *
 * @param slug the claim's key
 * @param wordings its words in the languages that it has
 * @param named whom and what it is about as far as its record says so beside its words: who made it, the subjects of its
 *     numbers; empty if it does not
 * @param converted what its numbers are converted to, in its words, if the conversion is what it is about; else empty
 */
record ClaimWords(String slug, Map<Tongue, Wording> wordings, String named, String converted) {

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:he|she|they)\\b|(?<![가-힣])(?:그|그녀|그들)(?:는|가|도)\\s", Pattern.CASE_INSENSITIVE);

    /** A claim of which nothing but its words is known. */
    ClaimWords(String slug, Map<Tongue, Wording> wordings) {
        this(slug, wordings, "", "");
    }

    ClaimWords {
        wordings = Ordered.of(wordings);
    }

    /** The words of a claim on file. */
    static ClaimWords of(String slug, JsonNode claim) {
        Map<Tongue, Wording> wordings = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            String title = claim.path("title").path(tongue.tag()).asText();
            String text = claim.path("text").path(tongue.tag()).asText();
            if (!title.isBlank() || !text.isBlank()) {
                wordings.put(tongue, Wording.of(title, text));
            }
        }
        return new ClaimWords(slug, wordings, named(claim), converted(slug, claim));
    }

    private static String named(JsonNode claim) {
        Set<String> named = new LinkedHashSet<>();
        named.add(claim.path("claimant").asText().replace('-', ' '));
        claim.path("namedAs").forEach(name -> named.add(name.asText()));
        claim.path("quantities")
                .forEach(quantity -> quantity.at("/scope/subject").forEach(subject -> named.add(subject.asText())));
        if (claim.path("text").valueStream().anyMatch(words -> isOfSomebody(words.asText()))) {
            claim.path("evidence").forEach(evidence -> {
                String quote = evidence.path("quote").asText();
                named.addAll(Names.in(quote, Tongue.of(quote), word -> false, word -> false)
                        .keySet());
            });
        }
        return String.join("\n", named);
    }

    /** Whether the words leave it to others who did it: then those whom the evidence names may be meant. */
    static boolean isOfSomebody(String words) {
        return PRONOUN.matcher(words).find();
    }

    private static String converted(String slug, JsonNode claim) {
        List<String> converted = new ArrayList<>();
        claim.path("quantities")
                .forEach(quantity -> quantity.path("conversions").forEach(conversion -> {
                    if (conversion.path("finding").asText().equals(slug)) {
                        converted.add(conversion.path("stated").asText());
                    }
                }));
        return String.join("\n", converted);
    }
}
