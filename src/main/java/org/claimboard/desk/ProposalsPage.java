package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.reading.Text;

/**
 * Shows the sentences that may be claims, to accept or leave.
 *
 * @param candidates published claims that may say what a sentence says
 * @param claimants who is on file
 * @param faults what cannot be taken as it was typed
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalsPage(LogForm form, LogCandidates candidates, List<Text> claimants, LogFaults faults)
        implements TemplateInstance {}
