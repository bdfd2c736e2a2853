package org.claimboard.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.util.BytesRef;
import org.claimboard.search.Alphabet.Script;

/** Cuts what a hit shows out of its texts: its titles, and in each language the words around those that match. */
final class Excerpts {

    private static final int BEFORE = 60;
    private static final int LONGEST = 240;

    /** The line with the most of the words; of several, the one that stands first. */
    private static final Comparator<Passage> MOST_TERMS_FIRST =
            Comparator.comparingInt(Excerpts::terms).reversed().thenComparingInt(Passage::getStartOffset);

    private Excerpts() {}

    /** How many different terms the line has. */
    static int terms(Passage line) {
        BytesRef[] all = line.getMatchTerms();
        int terms = 0;
        for (int i = 0; i < line.getNumMatches(); i++) {
            int first = 0;
            while (!all[first].equals(all[i])) {
                first++;
            }
            terms += first == i ? 1 : 0;
        }
        return terms;
    }

    /** Every title of the record, with what matches in it marked. */
    static Map<String, List<Run>> titles(Card card, Map<Script, List<Passage>> lines) {
        Map<String, List<Run>> titles = new HashMap<>();
        card.titles().forEach((language, title) -> {
            Script script = Alphabet.ofLanguage(language, title);
            Card.Body body = card.body(script);
            int start = body.text().indexOf(title.strip());
            List<Run> runs = start < 0 || start >= body.title()
                    ? List.of(new Run(title, false))
                    : runs(body.text(), start, start + title.strip().length(), lines.getOrDefault(script, List.of()));
            titles.put(language, runs);
        });
        return titles;
    }

    /** The line below the title that matches best, in each script that has one. */
    static List<SearchResult.Excerpt> below(Card card, Map<Script, List<Passage>> lines) {
        List<SearchResult.Excerpt> excerpts = new ArrayList<>();
        lines.forEach((script, passages) -> {
            Card.Body body = card.body(script);
            passages.stream()
                    .filter(line -> line.getNumMatches() > 0
                            && line.getStartOffset() >= body.title()
                            && line.getStartOffset() < body.shown())
                    .min(MOST_TERMS_FIRST)
                    .ifPresent(line -> excerpts.add(excerpt(script, body.text(), line)));
        });
        return excerpts;
    }

    private static SearchResult.Excerpt excerpt(Script script, String text, Passage line) {
        int end = line.getEndOffset();
        while (end > line.getStartOffset() && text.charAt(end - 1) == '\n') {
            end--;
        }
        int start = line.getStartOffset();
        if (end - start > LONGEST) {
            start = wordStart(text, Math.max(start, line.getMatchStarts()[0] - BEFORE), start);
            end = Math.min(end, start + LONGEST);
            end = end < line.getEndOffset() ? wordEnd(text, end, start) : end;
        }
        List<Run> runs = new ArrayList<>(runs(text, start, end, List.of(line)));
        if (start > line.getStartOffset()) {
            runs.add(0, new Run("… ", false));
        }
        if (end < line.getEndOffset() && text.charAt(end) != '\n') {
            runs.add(new Run(" …", false));
        }
        return new SearchResult.Excerpt(language(script, text), List.copyOf(runs), line.getNumMatches());
    }

    private static String language(Script script, String text) {
        return switch (script) {
            case HANGUL -> "ko";
            case LATIN -> "en";
            case OTHER -> text.codePoints().anyMatch(point -> point >= 0x3040 && point <= 0x30FF) ? "ja" : "zh";
        };
    }

    private static int wordStart(String text, int place, int first) {
        int start = place;
        while (start > first && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return place - start > BEFORE ? place : start;
    }

    private static int wordEnd(String text, int place, int first) {
        int end = place;
        while (end > first && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return place - end > BEFORE ? place : end;
    }

    /** The stretch of the text, cut where a match begins or ends. */
    static List<Run> runs(String text, int start, int end, List<Passage> lines) {
        List<Run> runs = new ArrayList<>();
        int done = start;
        for (Passage line : lines) {
            for (int i = 0; i < line.getNumMatches(); i++) {
                int from = Math.max(done, line.getMatchStarts()[i]);
                int to = Math.min(end, line.getMatchEnds()[i]);
                if (from < to) {
                    add(runs, text.substring(done, from), false);
                    add(runs, text.substring(from, to), true);
                    done = to;
                }
            }
        }
        add(runs, text.substring(done, Math.max(done, end)), false);
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String words, boolean marked) {
        if (words.isEmpty()) {
            return;
        }
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.marked() == marked) {
            runs.set(runs.size() - 1, new Run(last.text() + words, marked));
            return;
        }
        runs.add(new Run(words, marked));
    }
}
