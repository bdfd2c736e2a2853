package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimboard.account.Account;
import org.claimboard.account.AccountStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordType;
import org.claimboard.record.Words;
import org.claimboard.workflow.WorkFilter;
import org.claimboard.workflow.WorkOrder;
import org.claimboard.workflow.WorkState;
import org.claimboard.workflow.WorkStore;
import org.claimboard.workflow.WorkStore.Row;
import org.claimboard.workflow.bulk.BulkAct;
import org.claimboard.workflow.bulk.BulkJobs;
import org.jspecify.annotations.Nullable;

/** Reads what was typed for an act on many records. */
@ApplicationScoped
class BulkOrders {

    private static final int CHUNK = 200;

    private final AccountStore accounts;
    private final WorkStore store;
    private final Clock clock;

    BulkOrders(AccountStore accounts, WorkStore store, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param order null if something is wrong
     * @param fault null if nothing is
     */
    record Read(BulkJobs.@Nullable Order order, @Nullable BulkFault fault) {

        static Read fault(BulkFault fault) {
            return new Read(null, fault);
        }

        static Read order(String reason, String argument, @Nullable LocalDate due) {
            return new Read(new BulkJobs.Order(reason, argument, due), null);
        }
    }

    @ReadOnly
    Read read(BulkAct act, BulkForm.Words typed) {
        String reason = typed.reason();
        if (!Typed.fits(reason, RecordResource.LONGEST_REASON)) {
            return Read.fault(BulkFault.BAD_REASON);
        }
        return switch (act.needs()) {
            case NOTHING -> Read.order(reason, "", null);
            case REASON -> reason.isEmpty() ? Read.fault(BulkFault.NO_REASON) : Read.order(reason, "", null);
            case ASSIGNEE -> assignment(reason, typed);
            case CLAIM_KIND ->
                kind(reason, Words.find(ClaimKind.class, typed.kind()).map(ClaimKind::word));
            case CLAIMANT_KIND ->
                kind(reason, Words.find(ClaimantKind.class, typed.kind()).map(ClaimantKind::word));
            case CLAIMANT ->
                claimant(typed.claimant())
                        .map(slug -> Read.order(reason, slug, null))
                        .orElseGet(() -> Read.fault(BulkFault.NO_SUCH_CLAIMANT));
            case TOPIC ->
                store.rows(all(RecordType.TOPIC), WorkOrder.NEWEST, 0, BulkJobs.MOST).stream()
                                .anyMatch(row -> row.key().slug().equals(typed.topic()))
                        ? Read.order(reason, typed.topic(), null)
                        : Read.fault(BulkFault.NO_SUCH_TOPIC);
        };
    }

    private static Read kind(String reason, Optional<String> kind) {
        return kind.map(word -> Read.order(reason, word, null)).orElseGet(() -> Read.fault(BulkFault.NO_KIND));
    }

    private Read assignment(String reason, BulkForm.Words typed) {
        if (!isPerson(typed.assignee())) {
            return Read.fault(BulkFault.NO_SUCH_PERSON);
        }
        if (typed.due().isEmpty()) {
            return Read.order(reason, typed.assignee(), null);
        }
        LocalDate due = day(typed.due());
        return due == null ? Read.fault(BulkFault.BAD_DAY) : Read.order(reason, typed.assignee(), due);
    }

    /** Whether somebody of that name works here; nobody is one too. */
    private boolean isPerson(String name) {
        return name.isEmpty() || accounts.byName(name).filter(Account::isActive).isPresent();
    }

    /** A day that is not over; null if the words are none. */
    private @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.isBefore(NewsroomDay.today(clock)) || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The claimant that is called so in any language, or goes by the slug; none if more than one is. */
    private Optional<String> claimant(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = store.rows(all(RecordType.CLAIMANT), WorkOrder.NEWEST, 0, BulkJobs.MOST);
        if (rows.stream().anyMatch(row -> row.key().slug().equals(typed))) {
            return Optional.of(typed);
        }
        List<String> called = called(rows, typed.toLowerCase(Locale.ROOT));
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private List<String> called(List<Row> rows, String folded) {
        List<String> called = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += CHUNK) {
            List<Row> some = rows.subList(i, Math.min(rows.size(), i + CHUNK));
            Map<Long, String> contents =
                    store.contents(some.stream().map(Row::revision).toList());
            some.stream()
                    .filter(row -> isCalled(contents.getOrDefault(row.revision(), "{}"), folded))
                    .forEach(row -> called.add(row.key().slug()));
        }
        return called;
    }

    private static boolean isCalled(String content, String folded) {
        return RecordTitle.byLanguage(RecordType.CLAIMANT, content).values().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(folded));
    }

    private static WorkFilter all(RecordType kind) {
        return new WorkFilter(WorkState.ANY, kind, "", null, "", "", "", "");
    }
}
