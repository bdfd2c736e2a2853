package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Correction;
import org.claimboard.record.Retraction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was corrected or withdrawn.
 *
 * @param notices the newest first
 * @param next where the next page goes on; null on the last
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CorrectionsPage(List<NoticeView> notices, @Nullable String next) implements TemplateInstance {

    /**
     * One correction or withdrawal.
     *
     * @param correction null if the claim was withdrawn
     * @param retraction null if the claim was corrected
     */
    public record NoticeView(Claim claim, @Nullable Correction correction, @Nullable Retraction retraction) {}
}
