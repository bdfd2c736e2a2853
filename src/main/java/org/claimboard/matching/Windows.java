package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;

/** Cuts a text into windows that are no longer than a model reads: between sentences, and inside one that is too long. */
final class Windows {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final int longest;
    private final ToIntFunction<String> length;
    private final List<String> whole = new ArrayList<>();
    private String open = "";

    private Windows(int longest, ToIntFunction<String> length) {
        this.longest = longest;
        this.length = length;
    }

    /**
     * The text itself, if it is short enough.
     *
     * @param length how long the model finds a text
     */
    static List<String> of(String text, int longest, ToIntFunction<String> length) {
        if (length.applyAsInt(text) <= longest) {
            return List.of(text);
        }
        Windows windows = new Windows(longest, length);
        Sentences.in(text).forEach(windows::add);
        windows.close();
        return windows.whole.isEmpty() ? List.of(text) : windows.whole;
    }

    private void add(Sentence sentence) {
        if (length.applyAsInt(sentence.words()) > longest) {
            close();
            SPACE.splitAsStream(sentence.words().strip()).forEach(this::addWords);
            close();
        } else {
            addWords(sentence.words());
        }
    }

    /** A word of many letters without a space may still be longer than a window. */
    private void addWords(String words) {
        String longer = open.isEmpty() ? words : open + " " + words;
        if (length.applyAsInt(longer) <= longest) {
            open = longer;
            return;
        }
        close();
        int half = words.offsetByCodePoints(0, words.codePointCount(0, words.length()) / 2);
        if (half > 0 && length.applyAsInt(words) > longest) {
            addWords(words.substring(0, half));
            close();
            addWords(words.substring(half));
        } else {
            open = words;
        }
    }

    private void close() {
        if (!open.isBlank()) {
            whole.add(open.strip());
        }
        open = "";
    }
}
