package org.claimboard.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.reading.Text;
import org.claimboard.site.Language;
import org.claimboard.workflow.WorkStore;
import org.claimboard.workflow.WorkStore.Row;

/** What the records of a list are called. A revision never changes, so what was read of one is kept. */
@ApplicationScoped
class WorkTitles {

    private static final int KEPT = 20_000;
    private static final int CHUNK = 200;

    private final WorkStore store;
    private final Cache<Long, Map<String, String>> titles =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    WorkTitles(WorkStore store) {
        this.store = store;
    }

    /** What they are called, by the id of the revision. */
    Map<Long, Text> of(List<Row> rows, Language reader) {
        Map<Long, Text> named = new HashMap<>();
        List<Row> unknown = new ArrayList<>();
        for (Row row : rows) {
            Map<String, String> known = titles.getIfPresent(row.revision());
            if (known == null) {
                unknown.add(row);
            } else {
                named.put(row.revision(), RecordTitle.of(known, row.key().slug(), reader));
            }
        }
        for (int i = 0; i < unknown.size(); i += CHUNK) {
            read(unknown.subList(i, Math.min(unknown.size(), i + CHUNK)), reader, named);
        }
        return named;
    }

    private void read(List<Row> rows, Language reader, Map<Long, Text> named) {
        Map<Long, String> contents =
                store.contents(rows.stream().map(Row::revision).toList());
        for (Row row : rows) {
            String content = contents.getOrDefault(row.revision(), "{}");
            Map<String, String> title = RecordTitle.byLanguage(row.key().type(), content);
            titles.put(row.revision(), title);
            named.put(row.revision(), RecordTitle.of(title, row.key().slug(), reader));
        }
    }

    /** By title, as the reader's language sorts; those of one title by kind and slug. */
    List<Row> sorted(List<Row> rows, Language reader) {
        Map<Long, Text> named = of(rows, reader);
        Collator collator = Collator.getInstance(Locale.forLanguageTag(reader.tag()));
        Comparator<Row> byTitle = Comparator.comparing(
                row -> named.getOrDefault(row.revision(), new Text("", "en")).value(), collator);
        return rows.stream()
                .sorted(byTitle.thenComparing(row -> row.key().toString()))
                .toList();
    }
}
