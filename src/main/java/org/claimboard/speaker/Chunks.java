package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.prose.Quotations;

/** Takes a Korean sentence apart. */
final class Chunks {

    private static final String MARKS = ",.·…;:!?’”'\"、。";

    private final String text;
    private final int end;
    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int first;
    private int last;

    private Chunks(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Chunk> of(String text, int start, int end) {
        Chunks chunks = new Chunks(text, end);
        List<Quotations.Quotation> quotations = Quotations.in(text.substring(start, end)).stream()
                .map(one -> new Quotations.Quotation(start + one.start(), start + one.end()))
                .filter(one -> isSaying(text, one))
                .toList();
        chunks.cut(start, quotations);
        return chunks.chunks;
    }

    /** A name between marks is a name; what has spaces or is followed by 라고 is said. */
    private static boolean isSaying(String text, Quotations.Quotation one) {
        String words = text.substring(one.start() + 1, one.end() - 1);
        String behind = text.substring(one.end(), Math.min(text.length(), one.end() + 4))
                .strip();
        boolean title = "《〈『「«".indexOf(text.charAt(one.start())) >= 0;
        boolean said = behind.matches("(?s)(?:이?라고|이?라며|이?라면서|고 |며 |며,|면서|라는|하고).*");
        return said || (!title && (words.strip().split("\\s+", -1).length > 2 || words.matches(".*[.!?다요]$")));
    }

    private void cut(int start, List<Quotations.Quotation> quotations) {
        int quotation = 0;
        int depth = 0;
        for (int place = start; place < end; place++) {
            if (quotation < quotations.size() && quotations.get(quotation).start() == place) {
                add(Chunk.QUOTE, place, quotations.get(quotation).end());
                place = quotations.get(quotation).end() - 1;
                quotation++;
                continue;
            }
            char character = text.charAt(place);
            if ("([（".indexOf(character) >= 0) {
                depth++;
            } else if (")]）".indexOf(character) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (Character.isWhitespace(character) || character == '\u00A0')) {
                close();
            } else if (depth == 0 && character == '…' && words.length() > 0) {
                add(character, place, place + 1);
                close();
            } else if (depth == 0 && "‘’“”'\"「」『』《》〈〉".indexOf(character) < 0) {
                add(character, place, place + 1);
            }
        }
        close();
    }

    private void add(char character, int from, int to) {
        if (words.length() == 0) {
            first = from;
        }
        words.append(character);
        last = to;
    }

    private void close() {
        int length = words.length();
        while (length > 0 && MARKS.indexOf(words.charAt(length - 1)) >= 0) {
            length--;
        }
        boolean marked = length < words.length();
        if (length > 0) {
            chunks.add(new Chunk(words.substring(0, length), first, last - (words.length() - length), marked));
        } else if (marked && !chunks.isEmpty()) {
            Chunk before = chunks.remove(chunks.size() - 1);
            chunks.add(new Chunk(before.words(), before.start(), before.end(), true));
        }
        words.setLength(0);
    }
}
