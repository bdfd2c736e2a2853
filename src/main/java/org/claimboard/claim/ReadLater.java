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
        for (int i = 0; i < array.length(); i++) {
            switch (array.charAt(i)) {
                case '"' -> i = endOfText(array, i);
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

    /** Where the text ends that begins there: at the next quotation mark before which no backslash counts. */
    private static int endOfText(String array, int beginning) {
        int end = array.indexOf('"', beginning + 1);
        while (end > 0 && isEscaped(array, end)) {
            end = array.indexOf('"', end + 1);
        }
        return end < 0 ? array.length() : end;
    }

    private static boolean isEscaped(String array, int mark) {
        int before = mark;
        while (array.charAt(before - 1) == '\\') {
            before--;
        }
        return (mark - before) % 2 == 1;
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
