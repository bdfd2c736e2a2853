package org.claimboard.speaker;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What the dictionary of Lucene's Korean analyser (mecab-ko-dic) knows of a word; each word is looked up once. */
final class Morphemes {

    /**
     * A part of a word.
     *
     * @param tag its kind
     */
    record Morpheme(String words, POS.Tag tag) {}

    private final Map<String, List<Morpheme>> known = new HashMap<>();

    List<Morpheme> of(String word) {
        return known.computeIfAbsent(word, Morphemes::read);
    }

    /** Whether the dictionary has it whole, as a common noun or a name that everybody knows. */
    boolean isListed(String word) {
        List<Morpheme> parts = of(word);
        return parts.size() == 1 && parts.get(0).tag() != POS.Tag.UNKNOWN;
    }

    /** Whether it is made of nothing but common words. */
    boolean isCommon(String word) {
        return of(word).stream()
                .allMatch(part -> part.tag() != POS.Tag.NNP
                        && part.tag() != POS.Tag.UNKNOWN
                        && part.tag() != POS.Tag.SL
                        && part.tag() != POS.Tag.SH);
    }

    /** Whether it ends in a particle or an ending. */
    boolean isInflected(String word) {
        List<Morpheme> parts = of(word);
        String tag = parts.isEmpty() ? "" : parts.get(parts.size() - 1).tag().name();
        return parts.size() > 1 && (tag.startsWith("J") || tag.startsWith("E"));
    }

    private static List<Morpheme> read(String word) {
        List<Morpheme> parts = new ArrayList<>();
        try (KoreanTokenizer stream =
                new KoreanTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
            stream.setReader(new StringReader(word));
            stream.reset();
            while (stream.incrementToken()) {
                parts.add(new Morpheme(term.toString(), speech.getRightPOS()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(parts);
    }
}
