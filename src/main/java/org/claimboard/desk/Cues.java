package org.claimboard.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimboard.prose.Quotations;
import org.claimboard.quantity.Folded;
import org.claimboard.quantity.Phrases;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.WordTable;
import org.jspecify.annotations.Nullable;

/** Finds the words in a text that are signs of a claim. */
final class Cues {

    private static final Phrases<Sign> WORDS = WordTable.phrases(Cues.class, "cues.properties", Cues::sign);
    private static final Phrases<Sign> ENDINGS = WordTable.phrases(Cues.class, "cue-endings.properties", Cues::sign);

    private Cues() {}

    /** The cues in the order in which they stand. */
    static List<Cue> in(String text, List<ReadQuantity> quantities) {
        List<Cue> cues = new ArrayList<>();
        for (ReadQuantity quantity : quantities) {
            cues.add(new Cue(quantity.start(), quantity.end(), quantity.words(), Sign.FIGURE));
        }
        for (Quotations.Quotation quotation : Quotations.in(text)) {
            String words = text.substring(quotation.start(), quotation.end());
            if (isSaying(words)) {
                cues.add(new Cue(quotation.start(), quotation.end(), words, Sign.QUOTATION));
            }
        }
        addWords(cues, text, quantities);
        cues.sort(Comparator.comparingInt(Cue::start));
        return cues;
    }

    /** The words of a quantity, such as 최대 or “more than”, limit its number and are no sign of their own. */
    private static void addWords(List<Cue> cues, String text, List<ReadQuantity> quantities) {
        Folded folded = Folded.of(text);
        int quantity = 0;
        int place = 0;
        while (place < folded.length()) {
            while (quantity < quantities.size() && quantities.get(quantity).end() <= folded.start(place)) {
                quantity++;
            }
            boolean counted =
                    quantity < quantities.size() && quantities.get(quantity).start() <= folded.start(place);
            Phrases.Found<Sign> found = counted ? null : at(folded, place);
            if (found == null) {
                place++;
                continue;
            }
            int start = folded.start(found.start());
            int end = folded.end(found.end());
            cues.add(new Cue(start, end, text.substring(start, end), found.meaning()));
            place = found.end();
        }
    }

    private static Phrases.@Nullable Found<Sign> at(Folded text, int place) {
        boolean wordStart = !Character.isLetterOrDigit(text.at(place - 1));
        Phrases.Found<Sign> word = wordStart ? WORDS.at(text, place) : null;
        return word == null && text.hangul(place) ? ENDINGS.at(text, place) : word;
    }

    /** A name or a single word between marks is nobody's saying. */
    private static boolean isSaying(String words) {
        long spaces = words.chars().filter(character -> character == ' ').count();
        boolean single = words.charAt(0) == '‘';
        return spaces >= (single ? 3 : 2);
    }

    private static Sign sign(String name) {
        return Sign.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
