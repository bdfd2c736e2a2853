package org.claimboard.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One kind of record as a table.
 *
 * @param name of its files
 * @param key the columns that tell a row from all others
 * @param flat whether a line of JSON has the columns, for want of a record of the API
 * @param rows hands every row to whoever takes them, in an order that depends on the records alone
 */
record Table<R>(
        String name,
        String title,
        List<String> key,
        List<Column<R>> columns,
        boolean flat,
        BiConsumer<PublishedRecords, Consumer<R>> rows) {

    Table(
            String name,
            String title,
            List<String> key,
            List<Column<R>> columns,
            BiConsumer<PublishedRecords, Consumer<R>> rows) {
        this(name, title, key, columns, false, rows);
    }

    static <R> Table<R> flat(
            String name,
            String title,
            List<String> key,
            List<Column<R>> columns,
            BiConsumer<PublishedRecords, Consumer<R>> rows) {
        return new Table<>(name, title, key, columns, true, rows);
    }

    /** The same with some rows only. */
    Table<R> holding(List<R> some) {
        return new Table<>(name, title, key, columns, flat, (records, each) -> some.forEach(each));
    }

    /** What a line of JSON has of a row. */
    Object line(R row) {
        if (!flat) {
            return row;
        }
        Map<String, Object> line = new LinkedHashMap<>();
        for (Column<R> column : columns) {
            Object value = column.value().apply(row);
            if (value != null) {
                line.put(column.name(), value);
            }
        }
        return line;
    }
}
