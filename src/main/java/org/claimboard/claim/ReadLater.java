package org.claimboard.claim;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a column, read from its text when the first of them is asked for. They cannot be changed. */
final class ReadLater<E> extends AbstractList<E> implements RandomAccess {

    private final String column;
    private final Function<String, List<E>> read;
    private volatile @Nullable List<E> values;

    ReadLater(String column, Function<String, List<E>> read) {
        this.column = column;
        this.read = read;
    }

    String column() {
        return column;
    }

    @Override
    public E get(int index) {
        return values().get(index);
    }

    @Override
    public int size() {
        return values().size();
    }

    private List<E> values() {
        List<E> known = values;
        if (known == null) {
            known = read.apply(column);
            values = known;
        }
        return known;
    }
}
