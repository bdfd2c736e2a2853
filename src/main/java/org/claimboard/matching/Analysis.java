package org.claimboard.matching;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS.Tag;
import org.apache.lucene.analysis.ko.dict.Dictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text. The ranker's weights were learned with exactly these: they do not change with the search index.
 */
final class Analysis {

    private static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            TokenStream telling = new StopFilter(folded, EnglishAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(words, new PorterStemFilter(telling));
        }
    };

    /** Compounds are replaced by their parts: 국민건강보험 and 건강보험 share two words then. */
    private static final Analyzer KOREAN =
            new KoreanAnalyzer(null, DecompoundMode.DISCARD, KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS, false);

    private static final Remembered<List<String>> STEMS = new Remembered<>(text -> words(ENGLISH, text));
    private static final Remembered<List<Tagged>> TAGGED = new Remembered<>(Analysis::tag);
    private static final Remembered<List<String>> KOREAN_WORDS = new Remembered<>(text -> words(KOREAN, text));

    private static final Dictionary.Morpheme[] NONE = {};

    private Analysis() {}

    static List<String> stems(String text) {
        return STEMS.of(text);
    }

    static List<String> koreanWords(String text) {
        return KOREAN_WORDS.of(text);
    }

    /**
     * A Korean word's part as the dictionary has it.
     *
     * @param isName a name, or letters that are not Korean
     * @param isVerb a verb or an adjective, or what makes one of a noun
     */
    record Tagged(String part, boolean isName, boolean isVerb) {

        private static Tagged of(String part, Tag tag) {
            boolean name = tag == Tag.NNP || tag == Tag.SL || tag == Tag.SH;
            boolean verb = tag == Tag.VV || tag == Tag.VA || tag == Tag.VX || tag == Tag.XSV || tag == Tag.XSA;
            return new Tagged(part, name, verb);
        }
    }

    /** A part of a Korean text that has a meaning or an ending of its own. */
    record Morpheme(String part, Tag tag) {}

    /** All parts of a Korean text, endings among them, compounds taken apart. */
    static List<Morpheme> morphemes(String text) {
        List<Morpheme> parts = new ArrayList<>();
        read(text, (part, tag, morphemes) -> {
            if (morphemes.length < 2) {
                // Nori (9.12.3) has many a short stem for a form of another verb: 줄었다 (fell) for 주다 (give).
                parts.add(new Morpheme(part, tag));
                return;
            }
            for (Dictionary.Morpheme morpheme : morphemes) {
                parts.add(new Morpheme(morpheme.surfaceForm, morpheme.posTag));
            }
        });
        return parts;
    }

    /** The parts of a Korean word. */
    static List<Tagged> tagged(String word) {
        return TAGGED.of(word);
    }

    private static List<Tagged> tag(String word) {
        List<Tagged> parts = new ArrayList<>();
        read(word, (part, tag, morphemes) -> parts.add(Tagged.of(part, tag)));
        return List.copyOf(parts);
    }

    /** Takes a part of a text with what it is made of: nothing, if it is no compound. */
    private interface Reader {

        void take(String part, Tag tag, Dictionary.Morpheme[] morphemes);
    }

    private static void read(String text, Reader reader) {
        try (KoreanTokenizer stream =
                new KoreanTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false)) {
            CharTermAttribute part = stream.addAttribute(CharTermAttribute.class);
            PartOfSpeechAttribute tag = stream.addAttribute(PartOfSpeechAttribute.class);
            stream.setReader(new StringReader(text));
            stream.reset();
            while (stream.incrementToken()) {
                Tag left = tag.getLeftPOS();
                Dictionary.Morpheme[] morphemes = tag.getMorphemes();
                reader.take(part.toString(), left == null ? Tag.UNKNOWN : left, morphemes == null ? NONE : morphemes);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }
}
