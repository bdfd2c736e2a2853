package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Page;
import org.claimboard.workflow.bulk.BulkStore;
import org.jspecify.annotations.Nullable;

/**
 * An act on many records: what it would do, how far it is, what became of each.
 *
 * @param why the reasons for which records are or would be refused
 * @param items a page of the records
 * @param number of that page, from 1
 * @param refusedOnly whether it holds only those that are or would be refused
 * @param own whether whoever looks may begin or stop it
 * @param people to whom records can be assigned
 * @param claimants whose claims can become; the newest
 * @param topics that claims can be given; the newest
 * @param typed what was typed and not taken
 * @param fault why it did not begin; null if that was not tried
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkPage(
        BulkJobView job,
        List<BulkStore.Why> why,
        Page<BulkItemView, Integer> items,
        int number,
        boolean refusedOnly,
        boolean own,
        List<WorkListPage.Choice> people,
        List<WorkListPage.Choice> claimants,
        List<WorkListPage.Choice> topics,
        Kinds kinds,
        BulkForm.Words typed,
        @Nullable BulkFault fault)
        implements TemplateInstance {

    /** What claims and claimants can be. */
    record Kinds(List<ClaimKind> ofClaims, List<ClaimantKind> ofClaimants) {

        static final Kinds ALL = new Kinds(List.of(ClaimKind.values()), List.of(ClaimantKind.values()));
    }
}
