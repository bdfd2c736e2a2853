package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.account.Moment;
import org.claimboard.editor.KnownList;
import org.claimboard.inbox.About;
import org.claimboard.inbox.Outcome;
import org.claimboard.inbox.Report;
import org.claimboard.inbox.Sending;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sent, and what the desk does about it.
 *
 * @param section the part of the work list that it is in
 * @param path of the page, without the language
 * @param about the record that it is about; null if none
 * @param received when it came first
 * @param taken when somebody began to look at it; null if nobody did
 * @param ended null while it is open
 * @param claim the claim that it led to; null if to none
 * @param senders those who said whom to answer, as far as one page goes
 * @param others reports about the same record, as far as one page goes
 * @param form what was typed
 * @param outcomes how it may end
 * @param faults what is wrong with it
 * @param known claims from which its field completes
 * @param done what was just done; null if nothing was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportDeskPage(
        Work section,
        String path,
        Report report,
        About.@Nullable Named about,
        Moment received,
        @Nullable Moment taken,
        @Nullable Moment ended,
        About.@Nullable Named claim,
        List<Sending> senders,
        List<ReportLine> others,
        EndForm form,
        List<Outcome> outcomes,
        EndFaults faults,
        List<KnownList> known,
        @Nullable Done done)
        implements TemplateInstance {}
