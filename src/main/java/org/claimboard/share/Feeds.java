package org.claimboard.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Notice;
import org.claimboard.claim.NoticeStore;
import org.claimboard.event.MeaningChange;
import org.claimboard.event.MeaningChanges;
import org.claimboard.event.MeaningWords;
import org.claimboard.event.Wording;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.reading.RevisionFilter;
import org.claimboard.record.Page;
import org.claimboard.record.RecordType;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Assembles feeds, a bounded document at a time. */
@ApplicationScoped
class Feeds {

    private static final int ENTRIES = 50;

    private final ClaimStore claims;
    private final NoticeStore notices;
    private final MeaningChanges changes;
    private final RevisionStore revisions;

    Feeds(ClaimStore claims, NoticeStore notices, MeaningChanges changes, RevisionStore revisions) {
        this.claims = claims;
        this.notices = notices;
        this.changes = changes;
        this.revisions = revisions;
    }

    /** The claims that pass the filters, the last one put on file first. */
    @ReadOnly
    Feed claims(ClaimQuery query, Visit visit, String path) {
        Page<Claim, ClaimQuery.Cursor> page = claims.page(query.lastFiledFirst(ENTRIES));
        List<String> slugs = page.items().stream().map(claim -> claim.slug).toList();
        Map<String, Instant> first = revisions.firstShown(RecordType.CLAIM, slugs);
        Map<String, Instant> last = revisions.lastShown(RecordType.CLAIM, slugs);
        List<Feed.Entry> entries = page.items().stream()
                .map(claim -> Entries.of(
                        claim,
                        first.getOrDefault(claim.slug, Instant.EPOCH),
                        last.getOrDefault(claim.slug, Instant.EPOCH),
                        visit))
                .toList();
        ClaimQuery.Cursor next = page.next();
        return feed(
                words(visit).claimsHead(),
                "/claims",
                path,
                next == null ? null : "after=" + next.key() + "." + next.id(),
                entries,
                visit);
    }

    /** What was corrected or withdrawn, the newest first. */
    @ReadOnly
    Feed corrections(Notice.@Nullable Place after, Visit visit, String path) {
        Page<Notice, Notice.Place> page = notices.page(after, ENTRIES);
        List<Feed.Entry> entries =
                page.items().stream().map(notice -> Entries.of(notice, visit)).toList();
        Notice.Place next = page.next();
        return feed(
                words(visit).correctionsHead(),
                "/corrections",
                path,
                next == null ? null : "after=" + RevisionFilter.written(next),
                entries,
                visit);
    }

    /** What changed in meaning, the newest first. */
    @ReadOnly
    Feed changes(long before, Visit visit, String path) {
        changes.lastOfNow();
        List<MeaningChange> found = changes.before(before, MeaningChanges.Wanted.ALL, ENTRIES + 1);
        List<MeaningChange> shown = found.subList(0, Math.min(ENTRIES, found.size()));
        List<Feed.Entry> entries =
                shown.stream().map(change -> Entries.of(change, visit)).toList();
        String next = found.size() > ENTRIES ? "before=" + shown.get(ENTRIES - 1).number : null;
        return feed(words(visit).changesHead(), "/changes", path, next, entries, visit);
    }

    private static MeaningWords words(Visit visit) {
        return Wording.words(visit.language());
    }

    /** Filters go through all documents; only where they go on differs. */
    private static Feed feed(
            String title, String list, String path, @Nullable String place, List<Feed.Entry> entries, Visit visit) {
        String filters = visit.feedQuery();
        String next = place == null ? null : path + filters + (filters.isEmpty() ? "?" : "&") + place;
        return new Feed(
                title + " · Claimboard",
                visit.absolute(list + filters),
                visit.absolute(visit.address()),
                visit.absolute(path + filters),
                next == null ? null : visit.absolute(next),
                visit.language().tag(),
                entries);
    }
}
