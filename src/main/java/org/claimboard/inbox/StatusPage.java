package org.claimboard.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.account.Moment;
import org.claimboard.reading.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report.
 *
 * @param about the record that it is about; null if none
 * @param received when it came first
 * @param with number of the report that goes on in its place; null if none does
 * @param when somebody took or ended it; null if nobody did
 * @param claim the claim that it led to; null if to none
 * @param answer what the desk says; null if nothing
 */
@CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatusPage(
        Report report,
        About.@Nullable Named about,
        Moment received,
        State state,
        @Nullable Long with,
        @Nullable Moment when,
        About.@Nullable Named claim,
        @Nullable Text answer)
        implements TemplateInstance {

    /** How far it got. */
    public enum State {
        RECEIVED,
        TAKEN,
        PUBLISHED,
        MERGED,
        DECLINED
    }
}
