package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimboard.event.Entry;
import org.claimboard.event.History;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.Revision;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** Assembles the page that shows what became of a record. */
@ApplicationScoped
public class HistoryPages {

    private static final int PAGE = 20;

    private final History history;
    private final RecordLabels labels;

    HistoryPages(History history, RecordLabels labels) {
        this.history = history;
        this.labels = labels;
    }

    /**
     * The versions that readers saw.
     *
     * @param before the smallest number of the page before; null for the first page
     * @throws NoSuchPage if readers saw none
     */
    @ReadOnly
    HistoryPage of(RecordKey key, @Nullable Integer before, Language reader) {
        Page<Entry, Integer> page = history.page(key, before, PAGE);
        Text label = labels.of(key, reader);
        if (page.total() == 0 || label == null) {
            throw new NoSuchPage(key.toString());
        }
        return of(key, label, page, reader);
    }

    /** The page of whatever entries the caller may see, drafts among them. */
    public static HistoryPage of(RecordKey key, Text label, Page<Entry, Integer> page, Language reader) {
        return new HistoryPage(
                key.path(),
                label,
                page.items().stream().map(entry -> version(entry, reader)).toList(),
                page.total(),
                page.next());
    }

    private static HistoryPage.Version version(Entry entry, Language reader) {
        Revision revision = entry.revision();
        return new HistoryPage.Version(
                entry.number(),
                revision.act,
                revision.author,
                revision.reason,
                Day.ofMoment(revision.recordedAt, reader),
                revision.recordedAt,
                revision.act.isPublic(),
                revision.alone,
                entry.changes());
    }

    /** The kind whose pages stand below the segment of an address. */
    public static RecordType kind(String segment) {
        return RecordType.ofPlural(segment)
                .filter(type -> type != RecordType.RATES)
                .orElseThrow(() -> new NoSuchPage(segment));
    }
}
