package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.claim.OpenWorkStore;
import org.claimboard.inbox.Inbox;
import org.claimboard.inbox.Report;
import org.claimboard.ledger.FileConflict;
import org.claimboard.ledger.FileConflictStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.workflow.ComparisonLookStore;
import org.claimboard.workflow.RecordComment;
import org.claimboard.workflow.RecordCommentStore;
import org.claimboard.workflow.SecondLookStore;

/** Assembles the work list: a fixed number of queries for any amount of work. */
@ApplicationScoped
class WorkLists {

    private static final int FIRST = 5;
    private static final int ALL = 50;

    private final RecordHeadStore heads;
    private final RecordCommentStore comments;
    private final FileConflictStore conflicts;
    private final SecondLookStore looks;
    private final ComparisonLookStore comparisons;
    private final OpenWorkStore open;
    private final Inbox inbox;

    WorkLists(
            RecordHeadStore heads,
            RecordCommentStore comments,
            FileConflictStore conflicts,
            SecondLookStore looks,
            ComparisonLookStore comparisons,
            OpenWorkStore open,
            Inbox inbox) {
        this.heads = heads;
        this.comments = comments;
        this.conflicts = conflicts;
        this.looks = looks;
        this.comparisons = comparisons;
        this.open = open;
        this.inbox = inbox;
    }

    /** The beginning of every section. */
    @ReadOnly
    List<WorkSection> first(String person, Language reader) {
        return Arrays.stream(Work.values())
                .map(work -> section(work, 1, FIRST, person, reader))
                .toList();
    }

    /** One page of a section. */
    @ReadOnly
    WorkSection page(Work work, int page, String person, Language reader) {
        return section(work, page, ALL, person, reader);
    }

    /** All records of a kind. */
    @ReadOnly
    KindPage kind(RecordType type, int page, String person, Language reader) {
        Page<RecordHead, Integer> found = heads.ofType(type, page, ALL);
        Set<Long> written = heads.writtenBy(person, found.items());
        return new KindPage(
                new Place.Kind(type, type.plural()),
                page,
                found.items().stream()
                        .map(head -> BundlePart.of(head, written.contains(head.id), reader))
                        .toList(),
                found.total(),
                found.next());
    }

    private WorkSection section(Work work, int page, int limit, String person, Language reader) {
        return switch (work) {
            case RETURNED -> own(work, heads.returnedTo(person, page, limit), reader);
            case DRAFTS -> own(work, heads.draftsOf(person, page, limit), reader);
            case COMMENTS -> comments(comments.onDraftsOf(person, page, limit), reader);
            case REVIEWS -> reviews(heads.submitted(page, limit), person, reader);
            case REPORTS -> reports(inbox.open(page, limit), reader);
            case COMPARISON_LOOKS ->
                WorkSection.of(work, comparisons.openOn(page, limit), look -> WorkItem.of(look, reader));
            case SECOND_LOOKS -> WorkSection.of(work, looks.openOn(page, limit), look -> WorkItem.of(look, reader));
            case CONFLICTS -> conflicts(conflicts.page(page, limit), reader);
            case DOUBTS -> WorkSection.of(work, open.openDoubts(page, limit), doubt -> WorkItem.of(doubt, reader));
            case UNASSESSED ->
                WorkSection.of(work, open.withoutAssessment(page, limit), claim -> WorkItem.of(claim, reader));
            case UNSUPPORTED ->
                WorkSection.of(work, open.withoutEvidence(page, limit), claim -> WorkItem.of(claim, reader));
            case UNGRADED -> WorkSection.of(work, open.ungraded(page, limit), source -> WorkItem.of(source, reader));
        };
    }

    private static WorkSection own(Work work, Page<RecordHead, Integer> page, Language reader) {
        return WorkSection.of(work, page, head -> WorkItem.of(head, true, reader));
    }

    private WorkSection reviews(Page<RecordHead, Integer> page, String person, Language reader) {
        Set<Long> written = heads.writtenBy(person, page.items());
        return WorkSection.of(Work.REVIEWS, page, head -> WorkItem.of(head, written.contains(head.id), reader));
    }

    private WorkSection comments(Page<RecordComment, Integer> page, Language reader) {
        Map<RecordKey, RecordHead> named =
                heads.of(page.items().stream().map(RecordComment::key).toList());
        return WorkSection.of(Work.COMMENTS, page, comment -> WorkItem.of(comment, named.get(comment.key()), reader));
    }

    private WorkSection reports(Page<Report, Integer> page, Language reader) {
        Map<RecordKey, RecordHead> named = heads.of(page.items().stream()
                .flatMap(report -> Stream.ofNullable(report.about()))
                .toList());
        return WorkSection.of(Work.REPORTS, page, report -> {
            RecordHead about = report.about() == null ? null : named.get(report.about());
            return WorkItem.of(report, about == null ? null : RecordTitle.of(about, reader));
        });
    }

    private WorkSection conflicts(Page<FileConflict, Integer> page, Language reader) {
        Map<RecordKey, RecordHead> named = heads.of(page.items().stream()
                .map(conflict -> new RecordKey(conflict.recordType, conflict.slug))
                .toList());
        return WorkSection.of(
                Work.CONFLICTS,
                page,
                conflict ->
                        WorkItem.of(conflict, named.get(new RecordKey(conflict.recordType, conflict.slug)), reader));
    }
}
