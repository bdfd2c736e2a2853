package org.claimboard.desk;

import org.claimboard.account.Moment;
import org.claimboard.ledger.RecordHead;
import org.claimboard.reading.RecordPages;
import org.claimboard.reading.Text;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands.
 *
 * @param number of the newest revision
 * @param atDesk where it stands at the desk; null if nothing is newer than what readers see
 * @param shown what readers see; null if they see nothing
 * @param author who appended the newest revision
 * @param published when readers saw it last anew; null if they see nothing
 * @param own whether the person wrote any of what readers do not see yet
 * @param fourEyes whether nobody may publish what they wrote
 */
record Standing(
        Place place,
        Text title,
        int number,
        @Nullable State atDesk,
        @Nullable State shown,
        String author,
        Moment when,
        String reason,
        @Nullable String publisher,
        @Nullable Moment published,
        boolean own,
        boolean fourEyes) {

    static Standing of(RecordHead head, boolean own, boolean fourEyes, Language reader) {
        return new Standing(
                new Place(head.key()),
                RecordTitle.of(head, reader),
                head.latest.number,
                State.atDesk(head),
                State.shown(head),
                head.latest.author,
                Moment.of(head.latest.recordedAt),
                head.latest.reason,
                head.published == null ? null : head.published.author,
                head.published == null ? null : Moment.of(head.published.recordedAt),
                own,
                fourEyes);
    }

    public boolean isPending() {
        return atDesk != null && atDesk != State.GIVEN_UP;
    }

    /** Whether there is a readers' page to preview. */
    public boolean isPaged() {
        return RecordPages.has(place.type());
    }

    public boolean isClaim() {
        return place.type() == RecordType.CLAIM;
    }

    /** Whether it is a claim that readers see and that was not withdrawn. */
    public boolean isStandingClaim() {
        return isClaim() && shown != null && shown != State.RETRACTED;
    }
}
