package org.claimboard.matching;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Pieces of a text on their way into the index, which has no part in cutting them. */
final class Pieces extends TokenStream {

    private final List<String> pieces;
    private final CharTermAttribute piece = addAttribute(CharTermAttribute.class);
    private Iterator<String> left;

    Pieces(List<String> pieces) {
        this.pieces = pieces;
        this.left = pieces.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!left.hasNext()) {
            return false;
        }
        piece.append(left.next());
        return true;
    }

    @Override
    public void reset() {
        left = pieces.iterator();
    }
}
