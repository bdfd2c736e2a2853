package org.claimboard.prose;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** The small words that hold sentences together and tell languages with Latin letters apart, as Lucene lists them. */
final class FunctionWords {

    private static final String ENGLISH = "/org/apache/lucene/analysis/snowball/english_stop.txt";

    private static final CharArraySet OURS = english();

    private static final Map<String, CharArraySet> OTHERS = others();

    /** Fewer may be names or quotations. */
    private static final long FEWEST = 2;

    private FunctionWords() {}

    /**
     * In which language the words are if they are not in English: the one with the most function words, where English has
     * fewer and one word in six at least is one.
     */
    static Optional<String> foreign(Collection<String> small) {
        long english = small.stream().filter(OURS::contains).count();
        return OTHERS.entrySet().stream()
                .map(other -> Map.entry(
                        other.getKey(),
                        small.stream().filter(other.getValue()::contains).count()))
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(best -> best.getValue() >= FEWEST && best.getValue() > english + english / 2)
                .filter(best -> best.getValue() * 6 >= small.size())
                .map(Map.Entry::getKey);
    }

    static boolean areEnglish(Collection<String> small) {
        return small.stream().anyMatch(OURS::contains);
    }

    private static CharArraySet english() {
        var file = Objects.requireNonNull(GermanAnalyzer.class.getResourceAsStream(ENGLISH), ENGLISH);
        try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return WordlistLoader.getSnowballWordSet(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, CharArraySet> others() {
        Map<String, CharArraySet> others = new LinkedHashMap<>();
        others.put("de", GermanAnalyzer.getDefaultStopSet());
        others.put("fr", FrenchAnalyzer.getDefaultStopSet());
        others.put("es", SpanishAnalyzer.getDefaultStopSet());
        others.put("pt", PortugueseAnalyzer.getDefaultStopSet());
        others.put("it", ItalianAnalyzer.getDefaultStopSet());
        others.put("nl", DutchAnalyzer.getDefaultStopSet());
        others.put("id", IndonesianAnalyzer.getDefaultStopSet());
        others.put("tr", TurkishAnalyzer.getDefaultStopSet());
        others.put("cs", CzechAnalyzer.getDefaultStopSet());
        others.put("ro", RomanianAnalyzer.getDefaultStopSet());
        others.put("hu", HungarianAnalyzer.getDefaultStopSet());
        others.put("fi", FinnishAnalyzer.getDefaultStopSet());
        others.put("sv", SwedishAnalyzer.getDefaultStopSet());
        others.put("da", DanishAnalyzer.getDefaultStopSet());
        others.put("no", NorwegianAnalyzer.getDefaultStopSet());
        return others;
    }
}
