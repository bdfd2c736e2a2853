package org.claimboard.claim;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a column, read from its text when the first of them is asked for. They cannot be changed.
 *
 * @param <E> what they are
 */
final class ReadLater<E> extends AbstractList<E> implements RandomAccess {

    private final String column;
    private final Function<String, List<E>> read;
    private volatile @Nullable List<E> values;

    /**
     * @param column a JSON array with at least one value, without blanks between values
     */
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
        List<E> known = values;
        return known == null ? counted(column) : known.size();
    }

    /** Hibernate asks every list how long it is. How many values there are shows without reading them. */
    static int counted(String array) {
        int depth = 0;
        int values = 1;
        boolean quoted = false;
        for (int i = 0; i < array.length(); i++) {
            char letter = array.charAt(i);
            if (quoted) {
                i += letter == '\\' ? 1 : 0;
                quoted = letter != '"';
                continue;
            }
            switch (letter) {
                case '"' -> quoted = true;
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                case ',' -> values += depth == 1 ? 1 : 0;
                default -> {
                    // Part of a number or a word.
                }
            }
        }
        return values;
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
