package org.claimboard.desk;

import java.util.stream.Collectors;
import org.claimboard.account.Moment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Relation;
import org.claimboard.claim.Source;
import org.claimboard.inbox.Report;
import org.claimboard.ledger.FileConflict;
import org.claimboard.ledger.RecordHead;
import org.claimboard.reading.Text;
import org.claimboard.record.Languages;
import org.claimboard.record.PlainText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.workflow.ComparisonLook;
import org.claimboard.workflow.RecordComment;
import org.claimboard.workflow.SecondLook;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param path where it is done, without the language
 * @param kind the kind of the record; null of what a reader sent
 * @param title the record's
 * @param who took the last step; null where nobody did
 * @param since since when it waits; null if that is not kept
 * @param detail what was said about it; null where nothing was
 * @param own whether the person wrote it, and so may not publish it
 */
record WorkItem(
        String path,
        @Nullable RecordType kind,
        Text title,
        @Nullable String who,
        @Nullable Moment since,
        @Nullable Text detail,
        boolean own) {

    private static final int LONGEST_SAID = 200;

    /** The claim's slug; null if it is about no claim. */
    public @Nullable String claim() {
        return kind == RecordType.CLAIM ? path.replaceFirst("#.*", "").replaceFirst(".*/", "") : null;
    }

    static WorkItem of(RecordHead head, boolean own, Language reader) {
        String reason = head.latest.reason;
        return new WorkItem(
                new Place(head.key()).path(),
                head.recordType,
                RecordTitle.of(head, reader),
                head.latest.author,
                Moment.of(head.latest.recordedAt),
                reason.isBlank() ? null : new Text(reason, reader.tag()),
                own);
    }

    static WorkItem of(RecordComment comment, @Nullable RecordHead head, Language reader) {
        return new WorkItem(
                new Place(comment.key()).path() + "#comments",
                comment.recordType,
                title(head, comment.slug, reader),
                comment.author,
                Moment.of(comment.writtenAt),
                new Text(comment.text, reader.tag()),
                true);
    }

    static WorkItem of(FileConflict conflict, @Nullable RecordHead head, Language reader) {
        return new WorkItem(
                "/desk/conflicts/" + conflict.recordType.plural() + "/" + conflict.slug,
                conflict.recordType,
                title(head, conflict.slug, reader),
                null,
                Moment.of(conflict.noticedAt),
                new Text(conflict.path, Languages.first()),
                false);
    }

    static WorkItem of(SecondLook look, Language reader) {
        return new WorkItem(
                Place.of(RecordType.CLAIM, look.claim.slug).path() + "#second-looks",
                RecordType.CLAIM,
                Text.of(look.claim.title, reader),
                look.cause.author,
                Moment.of(look.since()),
                new Text(path(look), Languages.first()),
                false);
    }

    static WorkItem of(ComparisonLook look, Language reader) {
        return new WorkItem(
                Place.of(RecordType.COMPARISON, look.comparison.slug).path() + "#second-looks",
                RecordType.COMPARISON,
                Text.of(look.comparison.question, reader),
                look.cause.author,
                Moment.of(look.since()),
                RecordTitle.of(look.cause, reader),
                false);
    }

    /** The slugs from what changed to the claim. */
    static String path(SecondLook look) {
        return look.path.stream().map(RecordKey::slug).collect(Collectors.joining(" → "));
    }

    /** What readers sent, with the beginning of what they say. */
    static WorkItem of(Report report, @Nullable Text about) {
        Text said = new Text(PlainText.line(report.said, LONGEST_SAID), report.language);
        return new WorkItem(
                ReportDesk.PATH + report.id, null, said, report.takenBy, Moment.of(report.receivedAt), about, false);
    }

    static WorkItem of(Relation doubt, Language reader) {
        return new WorkItem(
                Place.of(RecordType.CLAIM, doubt.to.slug).path(),
                RecordType.CLAIM,
                Text.of(doubt.to.title, reader),
                null,
                null,
                Text.of(doubt.from.title, reader),
                false);
    }

    static WorkItem of(Claim claim, Language reader) {
        return bare(RecordType.CLAIM, claim.slug, Text.of(claim.title, reader));
    }

    static WorkItem of(Source source, Language reader) {
        String title = source.title == null ? source.slug : source.title;
        return bare(RecordType.SOURCE, source.slug, new Text(title, source.language));
    }

    private static WorkItem bare(RecordType type, String slug, Text title) {
        return new WorkItem(Place.of(type, slug).path(), type, title, null, null, null, false);
    }

    private static Text title(@Nullable RecordHead head, String slug, Language reader) {
        return head == null ? new Text(slug, Languages.first()) : RecordTitle.of(head, reader);
    }
}
