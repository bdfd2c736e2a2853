package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.reading.Text;

/**
 * Shows the sentences that may be claims, to accept or leave.
 *
 * @param claimants who is on file
 * @param faults what cannot be taken as it was typed
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalsPage(LogForm form, List<Text> claimants, LogFaults faults) implements TemplateInstance {}
