package org.claimboard.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.claimboard.record.Languages;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordKey;
import org.claimboard.search.Card;
import org.claimboard.search.Run;
import org.claimboard.search.SearchResult;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found.
 *
 * @param address its page, from the language on
 * @param title its title, in which what was searched for is marked
 * @param excerpt where in it the words stand; null if they stand in its title only
 * @param by who makes the claim; null for other records
 */
public record HitView(
        Card card, String address, Marked title, @Nullable Marked excerpt, @Nullable Text by, @Nullable Day day) {

    /**
     * Words, some of which are marked.
     *
     * @param lang BCP 47
     */
    public record Marked(List<Run> runs, String lang) {

        /** The words alone. */
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    public static HitView of(SearchResult.Hit hit, Language reader) {
        Card card = hit.card();
        Text by = card.claimantNames().isEmpty() ? null : Text.of(LocalizedText.of(card.claimantNames()), reader);
        return new HitView(
                card,
                new RecordKey(card.type(), card.slug()).path(),
                title(hit, reader),
                excerpt(hit, reader),
                by,
                Day.ofNullable(card.date(), reader));
    }

    private static Marked title(SearchResult.Hit hit, Language reader) {
        if (hit.titles().isEmpty()) {
            return new Marked(List.of(new Run(hit.card().slug(), false)), Languages.first());
        }
        String language = LocalizedText.of(hit.card().titles()).languageFor(reader.tag());
        return new Marked(hit.titles().getOrDefault(language, List.of()), language);
    }

    /** The passage in the reader's language, if there is one; else the one with the most matches. */
    private static @Nullable Marked excerpt(SearchResult.Hit hit, Language reader) {
        return hit.excerpts().stream()
                .max(Comparator.comparing((SearchResult.Excerpt excerpt) ->
                                excerpt.language().equals(reader.tag()))
                        .thenComparingInt(SearchResult.Excerpt::matches))
                .map(excerpt -> new Marked(excerpt.runs(), excerpt.language()))
                .orElse(null);
    }
}
