package org.claimboard.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.claimboard.search.Alphabet.Script;

/** How a text of one language becomes terms. */
final class TextAnalyzer extends Analyzer {

    private static final CharArraySet STOP = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

    private final Supplier<Tokenizer> tokenizer;
    private final Function<TokenStream, TokenStream> filters;
    private final boolean quantities;

    private TextAnalyzer(
            Supplier<Tokenizer> tokenizer, Function<TokenStream, TokenStream> filters, boolean quantities) {
        this.tokenizer = tokenizer;
        this.filters = filters;
        this.quantities = quantities;
    }

    /** For the words of a query in the script: compounds in their parts only, and no quantities. */
    static TextAnalyzer ofQuery(Script script) {
        return script == Script.HANGUL
                ? new TextAnalyzer(() -> korean(DecompoundMode.DISCARD), TextAnalyzer::koreanStems, false)
                : of(script, false);
    }

    /** For texts in the script, with their quantities put among the words. */
    static TextAnalyzer ofText(Script script) {
        return of(script, true);
    }

    private static TextAnalyzer of(Script script, boolean quantities) {
        return switch (script) {
            case HANGUL -> new TextAnalyzer(() -> korean(DecompoundMode.MIXED), TextAnalyzer::koreanStems, quantities);
            case LATIN -> new TextAnalyzer(StandardTokenizer::new, TextAnalyzer::englishStems, quantities);
            case OTHER -> pairs();
        };
    }

    /** Pairs of neighbouring characters in the scripts of East Asia, whole words in others. */
    static TextAnalyzer pairs() {
        return new TextAnalyzer(
                StandardTokenizer::new,
                words -> new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(words))),
                false);
    }

    /** In texts, compounds are terms as a whole and in their parts: 학습비용, 학습, 비용. */
    private static Tokenizer korean(DecompoundMode compounds) {
        return new KoreanTokenizer(Tokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, compounds, false);
    }

    private static TokenStream koreanStems(TokenStream words) {
        TokenStream stems = new KoreanPartOfSpeechStopFilter(new CJKWidthFilter(words));
        return new ASCIIFoldingFilter(new LowerCaseFilter(new KoreanReadingFormFilter(stems)));
    }

    private static TokenStream englishStems(TokenStream words) {
        TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(new EnglishPossessiveFilter(words)));
        return new PorterStemFilter(new StopFilter(new ASCIIFoldingFilter(lower), STOP));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = tokenizer.get();
        TokenStream terms = filters.apply(words);
        if (!quantities) {
            return new TokenStreamComponents(reader -> words.setReader(new SpeltReader(Spelt.of(text(reader)))), terms);
        }
        QuantityFilter marked = new QuantityFilter(terms);
        return new TokenStreamComponents(
                reader -> {
                    String text = text(reader);
                    marked.read(text);
                    words.setReader(new SpeltReader(Spelt.of(text)));
                },
                marked);
    }

    private static String text(Reader reader) {
        StringWriter text = new StringWriter();
        try (reader) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
