package org.claimboard.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.jspecify.annotations.Nullable;

/**
 * Puts the quantities of a text among its words, each where its own words begin: so they are found, and marked, like any
 * word.
 */
final class QuantityFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private record Mark(int start, int end, String term) {}

    private List<Mark> marks = List.of();
    private int next;
    private @Nullable State held;
    private int heldStart;
    private int heldIncrement;

    QuantityFilter(TokenStream input) {
        super(input);
    }

    /** The text that is analysed next, as it is written: capitals tell MW from mW. */
    void read(String text) {
        List<Mark> found = new ArrayList<>();
        for (ReadQuantity quantity : QuantityReader.read(text)) {
            QuantityTerms.of(quantity).forEach(each -> found.add(new Mark(quantity.start(), quantity.end(), each)));
        }
        found.sort(Comparator.comparingInt(Mark::start));
        marks = found;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
        held = null;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (held == null && input.incrementToken()) {
            held = captureState();
            heldStart = offset.startOffset();
            heldIncrement = increment.getPositionIncrement();
        }
        if (next < marks.size() && (held == null || marks.get(next).start() <= heldStart)) {
            put(marks.get(next++));
            return true;
        }
        if (held == null) {
            return false;
        }
        restoreState(held);
        increment.setPositionIncrement(heldIncrement);
        held = null;
        return true;
    }

    private void put(Mark mark) {
        clearAttributes();
        term.append(mark.term());
        offset.setOffset(mark.start(), mark.end());
        increment.setPositionIncrement(held == null ? 1 : heldIncrement);
        if (held != null) {
            heldIncrement = 0;
        }
    }
}
