package org.claimboard.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimboard.prose.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * Quotations with other words than a source on file has. A quotation that some source has word for word is right, and one
 * that shares few words with any is of something that is not on file.
 */
final class AlteredQuotations {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:…|\\.{3}|\\[[^\\]]{0,40}\\])\\s*");

    /** Words of the shortest quotation that is looked up, in languages with blanks between words, and in Korean. */
    private static final int FEWEST = 6;

    private static final int FEWEST_KOREAN = 4;

    /** So much of a quotation has to be in the source's words, in their order, to be meant for them. */
    private static final double ENOUGH = 0.6;

    private static final int MOST_SOURCE_WORDS = 400;

    private final Function<List<String>, List<Quotes.Quote>> quotes;

    AlteredQuotations(Function<List<String>, List<Quotes.Quote>> quotes) {
        this.quotes = quotes;
    }

    /** What a source says in place of the words of a quotation, with how much both share. */
    private record Near(Quotes.Quote quote, List<String> differing, double share) {}

    List<Remark> in(String text, List<Passage> passages) {
        List<Remark> remarks = new ArrayList<>();
        for (Quotations.Quotation quotation : Quotations.in(text)) {
            String words = text.substring(quotation.start() + 1, quotation.end() - 1);
            Near near = altered(words);
            Passage passage = passage(passages, quotation.start());
            if (near != null && passage != null) {
                remarks.add(remark(passage, quotation, words, near));
            }
        }
        return remarks;
    }

    private @Nullable Near altered(String quotation) {
        List<String> words = words(quotation);
        boolean korean = quotation.codePoints().anyMatch(letter -> letter >= '가' && letter <= '힣');
        if (words.size() < (korean ? FEWEST_KOREAN : FEWEST)) {
            return null;
        }
        Near best = null;
        for (Quotes.Quote quote : quotes.apply(words)) {
            List<String> source = words(quote.words());
            source = source.subList(0, Math.min(source.size(), MOST_SOURCE_WORDS));
            if (hasAll(source, quotation)) {
                return null;
            }
            Near near = near(quote, words, source);
            best = best == null || near.share() > best.share() ? near : best;
        }
        return best != null && best.share() >= ENOUGH ? best : null;
    }

    /** Whether the source has each stretch between what was left out, word for word. */
    private static boolean hasAll(List<String> source, String quotation) {
        for (String stretch : LEFT_OUT.split(quotation, -1)) {
            List<String> words = words(stretch);
            if (!words.isEmpty() && java.util.Collections.indexOfSubList(source, words) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Near near(Quotes.Quote quote, List<String> words, List<String> source) {
        int[][] common = new int[words.size() + 1][source.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = source.size() - 1; j >= 0; j--) {
                common[i][j] = words.get(i).equals(source.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> differing = new ArrayList<>();
        int i = 0;
        int j = 0;
        int first = -1;
        int last = -1;
        while (i < words.size() && j < source.size()) {
            if (words.get(i).equals(source.get(j))) {
                first = first < 0 ? j : first;
                last = j;
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                differing.add(words.get(i));
                i++;
            } else {
                j++;
            }
        }
        differing.addAll(words.subList(i, words.size()));
        // Words that lie scattered over a long text are no quotation of it.
        int stretch = Math.max(words.size(), last - first + 1);
        return new Near(quote, List.copyOf(differing), (double) common[0][0] / stretch);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static @Nullable Passage passage(List<Passage> passages, int place) {
        return passages.stream()
                .filter(passage ->
                        passage.start() <= place && place < passage.sentence().end())
                .findFirst()
                .orElse(null);
    }

    private static Remark remark(Passage passage, Quotations.Quotation quotation, String words, Near near) {
        return new Remark(
                RemarkKind.QUOTATION,
                passage.index(),
                quotation.start(),
                quotation.end(),
                words,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                new Remark.StoredQuote(near.quote().source(), near.quote().words(), near.differing()));
    }
}
