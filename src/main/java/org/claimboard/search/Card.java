package org.claimboard.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.Ordered;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.claimboard.search.Alphabet.Script;
import org.jspecify.annotations.Nullable;

/**
 * What a hit shows of a record, kept in the index so that a search asks no database.
 *
 * @param ref the desk's short number; null if there is none
 * @param titles by language
 * @param claimant slug of who makes the claim; null for other records
 * @param claimantNames by language; empty for other records
 * @param date when it was stated or published; null if not known
 * @param retracted whether it was withdrawn
 * @param doubts how many open doubts there are about it
 * @param bodies the texts by script, with where their parts end
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Card(
        RecordType type,
        String slug,
        @Nullable String ref,
        @Nullable String language,
        Map<String, String> titles,
        @Nullable Verdict verdict,
        @Nullable ClaimKind kind,
        @Nullable String claimant,
        Map<String, String> claimantNames,
        @Nullable LocalDate date,
        boolean retracted,
        int doubts,
        Map<String, Body> bodies) {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    public Card {
        titles = titles == null ? Map.of() : Ordered.of(titles);
        claimantNames = claimantNames == null ? Map.of() : Ordered.of(claimantNames);
        bodies = bodies == null ? Map.of() : Ordered.of(bodies);
    }

    /**
     * Everything that it says in one script.
     *
     * @param text title, text and all else, then words that are only found and never shown
     * @param title where the title ends
     * @param shown where begins what is not shown
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Body(String text, int title, int shown) {

        private static final Body NOTHING = new Body("", 0, 0);

        public Body {
            text = text == null ? "" : text;
        }
    }

    /** What it says in the script: nothing, if it says nothing. */
    Body body(Script script) {
        return bodies.getOrDefault(script.name(), Body.NOTHING);
    }

    String toJson() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + slug, e);
        }
    }

    static Card parse(String json) {
        try {
            return MAPPER.readValue(json, Card.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
