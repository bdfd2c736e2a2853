package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimboard.account.AccountStore;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.reading.Text;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.Assignment;
import org.claimboard.workflow.Assignments;
import org.claimboard.workflow.WorkFilter;
import org.claimboard.workflow.WorkOrder;
import org.claimboard.workflow.WorkStore;
import org.claimboard.workflow.WorkStore.Row;
import org.claimboard.workflow.bulk.BulkJobs;
import org.jspecify.annotations.Nullable;

/** Assembles the desk's list: a fixed number of queries for any length of it. */
@ApplicationScoped
class WorkList {

    /** How many records are on a page. */
    static final int ON_A_PAGE = 50;

    private static final int CHOICES = 100;

    private final WorkStore store;
    private final RecordHeadStore heads;
    private final Assignments assignments;
    private final Batches batches;
    private final AccountStore accounts;
    private final WorkTitles titles;
    private final Clock clock;

    WorkList(
            WorkStore store,
            RecordHeadStore heads,
            Assignments assignments,
            Batches batches,
            AccountStore accounts,
            WorkTitles titles,
            Clock clock) {
        this.store = store;
        this.heads = heads;
        this.assignments = assignments;
        this.batches = batches;
        this.accounts = accounts;
        this.titles = titles;
        this.clock = clock;
    }

    /**
     * @param rows those of the page, in order
     * @param total how many there are on all pages
     * @param sorted whether they are in the order that was asked for: too many are not sorted by title
     */
    record Found(List<WorkRow> rows, long total, boolean sorted) {}

    /** A page of the list, from page 1. */
    @ReadOnly
    Found page(WorkListAddress address, int page, String person, Language reader) {
        WorkFilter filter = address.filter(person);
        long total = store.count(filter);
        boolean sorted = address.order() != WorkOrder.TITLE || total <= BulkJobs.MOST;
        int first = (page - 1) * ON_A_PAGE;
        List<Row> rows = address.order() == WorkOrder.TITLE && sorted
                ? all(address, person, reader).stream()
                        .skip(first)
                        .limit(ON_A_PAGE)
                        .toList()
                : store.rows(filter, address.order(), first, ON_A_PAGE);
        return new Found(views(rows, person, reader), total, sorted);
    }

    private List<WorkRow> views(List<Row> rows, String person, Language reader) {
        List<RecordKey> keys = rows.stream().map(Row::key).toList();
        Map<RecordKey, RecordHead> found = heads.of(keys);
        Set<Long> written = found.isEmpty() ? Set.of() : heads.writtenBy(person, found.values());
        Map<RecordKey, Assignment> assigned = assignments.of(keys);
        LocalDate today = NewsroomDay.today(clock);
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(head -> WorkRow.of(
                        head, RecordTitle.of(head, reader), assigned.get(head.key()), today, written.contains(head.id)))
                .toList();
    }

    /**
     * @throws NoSuchPage if no record goes by the key
     */
    @ReadOnly
    void known(Place place) {
        if (heads.of(List.of(place.key())).isEmpty()) {
            throw new NoSuchPage("record " + place.key());
        }
    }

    /** How many records match. */
    @ReadOnly
    long count(WorkListAddress address, String person) {
        return store.count(address.filter(person));
    }

    /** The records in their order, {@value BulkJobs#MOST} at most. */
    @ReadOnly
    List<Row> all(WorkListAddress address, String person, Language reader) {
        List<Row> rows = store.rows(address.filter(person), address.order(), 0, BulkJobs.MOST);
        return address.order() == WorkOrder.TITLE && rows.size() < BulkJobs.MOST ? titles.sorted(rows, reader) : rows;
    }

    /** Of the records those that exist, in the order given, as they stand now. */
    @ReadOnly
    List<BulkJobs.Chosen> chosen(List<RecordKey> keys) {
        Map<RecordKey, RecordHead> found = heads.of(keys);
        return keys.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(head -> new BulkJobs.Chosen(head.key(), head.latest.number))
                .toList();
    }

    /**
     * Where a record is on the list, with those beside it.
     *
     * @param next what came behind it before it left the list; null if that is not known
     */
    @ReadOnly
    WayOn way(WorkListAddress address, RecordKey key, @Nullable RecordKey next, String person, Language reader) {
        List<RecordKey> keys =
                all(address, person, reader).stream().map(Row::key).toList();
        int place = keys.indexOf(key);
        int behind = place >= 0 ? place + 1 : next == null ? -1 : keys.indexOf(next);
        int before = place >= 0 ? place - 1 : behind - 1;
        return new WayOn(
                address.query(), at(keys, before), behind < 0 ? null : at(keys, behind), place + 1, keys.size());
    }

    private static @Nullable Place at(List<RecordKey> keys, int place) {
        return place >= 0 && place < keys.size() ? new Place(keys.get(place)) : null;
    }

    /** What the form offers. */
    @ReadOnly
    WorkListPage.Choices choices(Language reader) {
        List<WorkListPage.Choice> people = accounts.all().stream()
                .limit(CHOICES * 5L)
                .map(account -> new WorkListPage.Choice(account.name, account.displayName))
                .toList();
        return new WorkListPage.Choices(
                people,
                records(RecordType.ARTICLE, reader),
                records(RecordType.TOPIC, reader),
                batches.newest(CHOICES).stream()
                        .map(batch -> new WorkListPage.Choice(batch.word, batch.origin))
                        .toList());
    }

    private List<WorkListPage.Choice> records(RecordType type, Language reader) {
        List<Row> newest = store.rows(WorkFilter.all(type), WorkOrder.NEWEST, 0, CHOICES);
        Map<Long, Text> named = titles.of(newest, reader);
        return newest.stream()
                .map(row -> new WorkListPage.Choice(
                        row.key().slug(),
                        Objects.requireNonNull(named.get(row.revision())).value()))
                .toList();
    }
}
