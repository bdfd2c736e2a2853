package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.search.Card;
import org.claimboard.search.Facet;
import org.claimboard.search.Search;
import org.claimboard.search.SearchRequest;
import org.claimboard.search.SearchResult;
import org.claimboard.site.Language;
import org.claimboard.site.NearbyPages;

/** Records that readers see whose names are nearly the mistyped one, then those that its words are in. */
@ApplicationScoped
class NearbyRecords implements NearbyPages {

    private static final int MOST = 5;
    private static final Pattern RECORD = Pattern.compile("/([a-z]+)/([^/]+)(?:/.*)?");

    private final Search search;

    NearbyRecords(Search search) {
        this.search = search;
    }

    @Override
    public List<Near> to(String path, Language reader) {
        Matcher record = RECORD.matcher(path);
        RecordType type = record.matches()
                ? RecordType.ofPlural(record.group(1)).filter(RecordPages::has).orElse(null)
                : null;
        if (type == null || !search.isWhole()) {
            return List.of();
        }
        String name = record.group(2).toLowerCase(Locale.ROOT);
        Map<String, Card> found = new LinkedHashMap<>();
        search.near(new RecordKey(type, name), MOST).forEach(card -> found.put(card.slug(), card));
        String words = NearbyPages.words(path);
        if (found.isEmpty() && !words.isEmpty()) {
            Map<Facet, Set<String>> ofItsKind = Map.of(Facet.TYPE, Set.of(type.word()));
            search.search(new SearchRequest(words, ofItsKind, MOST, null)).hits().stream()
                    .map(SearchResult.Hit::card)
                    .forEach(card -> found.putIfAbsent(card.slug(), card));
        }
        return found.values().stream().map(card -> near(card, reader)).toList();
    }

    private static Near near(Card card, Language reader) {
        Text title = Text.of(LocalizedText.of(card.titles()), reader);
        return new Near(new RecordKey(card.type(), card.slug()).path(), title.value(), title.lang());
    }
}
