package org.claimboard.share;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One kind of record as a table.
 *
 * @param name of its files
 * @param key the columns that tell a row from all others
 * @param rows hands every row to whoever takes them, in an order that depends on the records alone
 */
record Table<R>(
        String name,
        String title,
        List<String> key,
        List<Column<R>> columns,
        BiConsumer<PublishedRecords, Consumer<R>> rows) {}
