package org.claimboard.search;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.CharFilter;

/** Reads a text as it is spelt, and tells where its words stand in the text as written. */
final class SpeltReader extends CharFilter {

    private final Spelt text;

    SpeltReader(Spelt text) {
        super(new StringReader(text.toString()));
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return input.read(buffer, offset, length);
    }

    @Override
    protected int correct(int place) {
        return text.written(place);
    }
}
