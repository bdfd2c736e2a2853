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

    /** Whether the dictionary has it whole as a common noun. */
    boolean isCommonWord(String word) {
        List<Morpheme> parts = of(word);
        return parts.size() == 1 && parts.get(0).tag() == POS.Tag.NNG;
    }

    /** Whether the dictionary has it whole as a name. */
    boolean isName(String word) {
        List<Morpheme> parts = of(word);
        return parts.size() == 1 && parts.get(0).tag() == POS.Tag.NNP;
    }

    /** Whether it is made of nothing but common words. */
    boolean isCommon(String word) {
        return !isOdd(of(word))
                && of(word).stream()
                        .allMatch(part -> part.tag() != POS.Tag.NNP
                                && part.tag() != POS.Tag.UNKNOWN
                                && part.tag() != POS.Tag.SL
                                && part.tag() != POS.Tag.SH);
    }

    /** Whether it ends in a particle or an ending. */
    boolean isInflected(String word) {
        List<Morpheme> parts = of(word);
        String tag = parts.isEmpty() ? "" : parts.get(parts.size() - 1).tag().name();
        return parts.size() > 1 && (tag.startsWith("J") || tag.startsWith("E")) && !isOdd(parts);
    }

    /** 픽셀온: the dictionary takes for an ending what follows no noun, so that it is a name that it does not know. */
    private static boolean isOdd(List<Morpheme> parts) {
        if (parts.size() != 2) {
            return false;
        }
        Morpheme end = parts.get(1);
        return end.tag() == POS.Tag.E
                && (parts.get(0).tag().name().startsWith("N")
                        ? !end.words().matches("[하한할해했함합된될되돼됐됨인일이였임입시스쓰적].*")
                        : parts.get(0).tag().name().startsWith("V")
                                && end.words().matches("[가-힣]만|[가-힣]{2,}(?<!다|요|고|며|서|면|지|니|는|은|던|을|게|도록)"));
    }

    /** Whether it is a verb or an adjective before a noun: 맡은, 깊은, 쓰는. */
    boolean isAdnominal(String word) {
        List<Morpheme> parts = of(word);
        if (parts.isEmpty()) {
            return false;
        }
        Morpheme end = parts.get(parts.size() - 1);
        boolean verb = parts.size() == 1 || parts.get(0).tag().name().matches("V[VAX]");
        // A final ㄴ, or 은, 는, 던.
        boolean ends = (word.charAt(word.length() - 1) - '가') % 28 == 4;
        return verb
                && ends
                && end.tag() == POS.Tag.E
                && (parts.size() == 1 || end.words().matches("은|는|던|을"));
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
