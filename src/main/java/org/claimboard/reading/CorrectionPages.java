package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimboard.claim.Correction;
import org.claimboard.claim.Notice;
import org.claimboard.claim.NoticeStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;

/** Assembles the list of what was corrected or withdrawn. */
@ApplicationScoped
class CorrectionPages {

    private static final int PAGE = 50;

    private final NoticeStore notices;

    CorrectionPages(NoticeStore notices) {
        this.notices = notices;
    }

    @ReadOnly
    CorrectionsPage list(Notice.@Nullable Place after) {
        Page<Notice, Notice.Place> page = notices.page(after, PAGE);
        return new CorrectionsPage(
                page.items().stream().map(CorrectionPages::view).toList(), next(page.next()));
    }

    private static CorrectionsPage.NoticeView view(Notice notice) {
        Correction correction = notice.correction();
        return new CorrectionsPage.NoticeView(
                notice.claim(), correction, correction == null ? notice.claim().retraction : null);
    }

    private static @Nullable String next(Notice.@Nullable Place place) {
        return place == null ? null : RevisionFilter.written(place);
    }
}
