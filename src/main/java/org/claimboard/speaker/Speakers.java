package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;
import org.claimboard.prose.WrittenLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Reads who says what in a Korean, English or Japanese text, from its words alone. A speaker is named only where the sentence names
 * one, or speaks of one whom a sentence before named; neither who publishes a text nor who wrote it is one.
 */
public final class Speakers {

    /** No sentence that people write is longer, in UTF-16 units; nobody is read from one that is. */
    static final int LONGEST = 2000;

    private Speakers() {}

    /** Those whom the reader of a text knows by name, so that the text need not say who they are. */
    public record Known(String name, Speaker.Kind kind) {}

    /** The sentences of a text, in their order, each with who says it. */
    public static List<Voiced> in(String text) {
        return in(text, Sentences.in(text), List.of());
    }

    /**
     * The sentences, in their order, each with who says it.
     *
     * @param sentences of the text, in their order
     * @param known the names that are names wherever they stand
     */
    public static List<Voiced> in(String text, List<Sentence> sentences, Collection<Known> known) {
        Memory memory = new Memory();
        known.forEach(memory::know);
        Morphemes morphemes = new Morphemes();
        List<Read> read = new ArrayList<>();
        String around = WrittenLanguage.proposed(text);
        for (Sentence sentence : sentences) {
            memory.begin(read.size());
            if (sentence.words().length() > LONGEST) {
                read.add(Read.of(Voiced.silent(sentence, Silence.NOTHING_REPORTED, null)));
                continue;
            }
            String language = WrittenLanguage.proposed(sentence.words(), around);
            read.add(
                    WrittenLanguage.isRead(language)
                            ? one(language, text, sentence, memory, morphemes, last(read))
                            : Read.of(Voiced.silent(sentence, Silence.LANGUAGE, null)));
            join(read);
        }
        return read.stream().map(Read::voiced).toList();
    }

    private static Read one(
            String language, String text, Sentence sentence, Memory memory, Morphemes morphemes, @Nullable Read last) {
        return switch (language) {
            case "ko" -> KoreanReader.read(text, sentence, memory, morphemes, last);
            case "ja" -> JapaneseReader.read(sentence, memory);
            default -> EnglishReader.read(text, sentence, memory);
        };
    }

    /** A quotation and who said it may be two sentences, in either order. */
    private static void join(List<Read> read) {
        int place = read.size() - 1;
        if (place == 0) {
            return;
        }
        Read before = read.get(place - 1);
        Read here = read.get(place);
        Statement said = here.only();
        if (here.alone() && said != null && before.quotation()) {
            read.set(place - 1, voiced(before, said));
            return;
        }
        Statement earlier = before.only();
        if (here.quotation() && earlier != null && here.voiced().statements().isEmpty()) {
            read.set(place, voiced(here, earlier));
        }
    }

    private static Read voiced(Read quotation, Statement said) {
        Sentence sentence = quotation.voiced().sentence();
        Statement whole = said.with(new Span(sentence.start(), sentence.end()));
        return new Read(Voiced.by(sentence, List.of(whole)), false, true);
    }

    private static @Nullable Read last(List<Read> read) {
        return read.isEmpty() ? null : read.get(read.size() - 1);
    }
}
