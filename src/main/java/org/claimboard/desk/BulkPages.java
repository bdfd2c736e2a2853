package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.claimboard.account.Account;
import org.claimboard.account.AccountStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.reading.Text;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.WorkFilter;
import org.claimboard.workflow.WorkOrder;
import org.claimboard.workflow.WorkState;
import org.claimboard.workflow.WorkStore;
import org.claimboard.workflow.WorkStore.Row;
import org.claimboard.workflow.bulk.BulkAct;
import org.claimboard.workflow.bulk.BulkItem;
import org.claimboard.workflow.bulk.BulkJob;
import org.claimboard.workflow.bulk.BulkJobs;
import org.claimboard.workflow.bulk.BulkStore;
import org.jspecify.annotations.Nullable;

/** Assembles the pages of acts on many records. */
@ApplicationScoped
class BulkPages {

    private static final int JOBS = 50;
    private static final int LOOKED_AT = 20;
    private static final int REPORTED = 100;
    private static final int NAMED = 200;

    private final BulkStore store;
    private final BulkJobs jobs;
    private final RecordHeadStore heads;
    private final AccountStore accounts;
    private final WorkStore work;
    private final WorkTitles titles;

    BulkPages(
            BulkStore store,
            BulkJobs jobs,
            RecordHeadStore heads,
            AccountStore accounts,
            WorkStore work,
            WorkTitles titles) {
        this.store = store;
        this.jobs = jobs;
        this.heads = heads;
        this.accounts = accounts;
        this.work = work;
        this.titles = titles;
    }

    /** Which part of the records the page shows: the number of the page, from 1, and whether only the refused. */
    record Part(int page, boolean refusedOnly) {

        static final Part FIRST = new Part(1, false);
    }

    @ReadOnly
    BulkJobsPage newest() {
        return new BulkJobsPage(
                store.newest(null, JOBS).stream().map(BulkJobView::of).toList());
    }

    @ReadOnly
    BulkJob job(long id) {
        return store.findByIdOptional(id).orElseThrow(() -> new NoSuchPage("act on many records " + id));
    }

    /**
     * @throws NoSuchPage if there is no such job
     */
    @ReadOnly
    BulkPage page(long id, Part part, Person person, Language reader, BulkForm.Words typed, @Nullable BulkFault fault) {
        BulkJob job = job(id);
        BulkItem.State refused = job.isBefore() ? BulkItem.State.DOUBTFUL : BulkItem.State.REFUSED;
        Page<BulkItem, Integer> items = store.items(
                id, part.refusedOnly() ? refused : null, part.page(), job.isBefore() ? LOOKED_AT : REPORTED);
        if (job.state == BulkJob.State.CHECKING) {
            jobs.lookAt(job, items.items(), person);
        }
        boolean own = job.author.equals(person.name());
        boolean asks = own && job.isBefore();
        return new BulkPage(
                BulkJobView.of(job),
                store.refusals(job, refused),
                views(items, reader),
                part.page(),
                part.refusedOnly(),
                own,
                asks && job.act == BulkAct.ASSIGNMENT ? people() : List.of(),
                asks && job.act == BulkAct.CLAIMANT ? named(RecordType.CLAIMANT, reader) : List.of(),
                asks && job.act.needs() == BulkAct.Needs.TOPIC ? named(RecordType.TOPIC, reader) : List.of(),
                BulkPage.Kinds.ALL,
                typed,
                fault);
    }

    private Page<BulkItemView, Integer> views(Page<BulkItem, Integer> items, Language reader) {
        Map<RecordKey, RecordHead> found =
                heads.of(items.items().stream().map(BulkItem::key).toList());
        return new Page<>(
                items.items().stream()
                        .map(item -> BulkItemView.of(item, title(found.get(item.key()), item, reader)))
                        .toList(),
                items.total(),
                items.next());
    }

    private static Text title(@Nullable RecordHead head, BulkItem item, Language reader) {
        return head == null ? new Text(item.slug, "en") : RecordTitle.of(head, reader);
    }

    private List<WorkListPage.Choice> people() {
        return accounts.all().stream()
                .filter(Account::isActive)
                .map(account -> new WorkListPage.Choice(account.name, account.displayName))
                .toList();
    }

    private List<WorkListPage.Choice> named(RecordType kind, Language reader) {
        WorkFilter all = new WorkFilter(WorkState.ANY, kind, "", null, "", "", "", "");
        List<Row> rows = work.rows(all, WorkOrder.NEWEST, 0, NAMED);
        Map<Long, Text> named = titles.of(rows, reader);
        return rows.stream()
                .map(row -> new WorkListPage.Choice(
                        row.key().slug(),
                        named.getOrDefault(row.revision(), new Text(row.key().slug(), "en"))
                                .value()))
                .toList();
    }
}
