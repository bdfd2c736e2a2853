package org.claimboard.desk;

import org.claimboard.reading.Text;
import org.claimboard.record.Rule;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.bulk.BulkItem;
import org.jspecify.annotations.Nullable;

/**
 * One record of an act on many, as the page shows it.
 *
 * @param refusal why it is or would be refused; null if it is not, or something failed
 * @param rule which rule forbids it; null if none does
 * @param detail why in more words, in English; null if there are none
 */
record BulkItemView(
        int ordinal,
        Place place,
        Text title,
        BulkItem.State state,
        Refused.@Nullable Kind refusal,
        @Nullable Rule rule,
        @Nullable String detail) {

    static BulkItemView of(BulkItem item, Text title) {
        return new BulkItemView(
                item.ordinal, new Place(item.key()), title, item.state, item.refusal, item.rule, item.detail);
    }

    public boolean isRefused() {
        return state == BulkItem.State.REFUSED || state == BulkItem.State.DOUBTFUL;
    }
}
