package org.claimboard.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.claimboard.search.Card;
import org.claimboard.search.Run;
import org.claimboard.search.SearchResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record that a search found. */
@Schema(name = "SearchHit", description = "A record that a search found.")
public record HitRepresentation(
        @Schema(description = "What kind of record it is.") RecordType type,
        @Schema(description = "Stable readable key, unique among records of its kind.") String slug,
        @Schema(description = "Address of the record.", format = "uri-reference") String self,
        @Schema(description = "The desk's short number.", examples = "C09") @Nullable String ref,
        @Schema(description = "Its title by language, in stretches: what was searched for is marked.")
                Map<String, List<Stretch>> title,
        @Schema(description = "Where in it the words stand: one passage at most in each language.")
                List<Excerpt> excerpts,
        @Schema(description = "Language in which it was stated (BCP 47).", examples = "ko") @Nullable String language,
        @Schema(description = "Current verdict on a claim; absent while there is none.") @Nullable Verdict verdict,
        @Schema(description = "What kind of statement a claim is.") @Nullable ClaimKind kind,
        @Schema(description = "Who makes the claim.") @Nullable ClaimantInShort claimant,
        @Schema(description = "When it was stated or published.") @Nullable LocalDate date,
        @Schema(description = "Whether it was withdrawn.") boolean retracted,
        @Schema(description = "How many open doubts there are about a claim.", minimum = "0") int openDoubts) {

    /** A stretch of a text. */
    @Schema(name = "Stretch", description = "A stretch of a text, to be shown as it is: it is no markup.")
    public record Stretch(
            @Schema(description = "The words.") String text,
            @Schema(description = "Whether they are what was searched for.") boolean marked) {

        static List<Stretch> all(List<Run> runs) {
            return runs.stream()
                    .map(run -> new Stretch(run.text(), run.marked()))
                    .toList();
        }
    }

    /** A passage with what was searched for. */
    @Schema(name = "Excerpt", description = "A passage of a record with what was searched for.")
    public record Excerpt(
            @Schema(description = "Its language (BCP 47).", examples = "en") String language,
            @Schema(description = "The passage.") List<Stretch> text) {}

    /** Who makes a claim. */
    @Schema(name = "ClaimantInShort", description = "Who makes a claim.")
    public record ClaimantInShort(
            @Schema(description = "Stable readable key.", examples = "elon-musk") String slug,
            @Schema(description = "Address of the claimant.", format = "uri-reference") String self,
            @Schema(description = "Names by language.") Map<String, String> names) {

        static @Nullable ClaimantInShort ofNullable(Card card) {
            String slug = card.claimant();
            return slug == null ? null : new ClaimantInShort(slug, Links.claimant(slug), card.claimantNames());
        }
    }

    static HitRepresentation of(SearchResult.Hit hit) {
        Card card = hit.card();
        Map<String, List<Stretch>> title = new LinkedHashMap<>();
        hit.titles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> title.put(one.getKey(), Stretch.all(one.getValue())));
        return new HitRepresentation(
                card.type(),
                card.slug(),
                Links.record(new RecordKey(card.type(), card.slug())),
                card.ref(),
                title,
                hit.excerpts().stream()
                        .map(excerpt -> new Excerpt(excerpt.language(), Stretch.all(excerpt.runs())))
                        .toList(),
                card.language(),
                card.verdict(),
                card.kind(),
                ClaimantInShort.ofNullable(card),
                card.date(),
                card.retracted(),
                card.doubts());
    }
}
