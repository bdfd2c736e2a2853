package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.claimboard.reading.Text;
import org.claimboard.sameness.Candidates;

/**
 * Shows the sentences that may be claims, to accept or leave.
 *
 * @param candidates published claims that may say what a sentence says, by the number of the sentence
 * @param claimants who is on file
 * @param faults what cannot be taken as it was typed
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalsPage(LogForm form, Map<Integer, Candidates> candidates, List<Text> claimants, LogFaults faults)
        implements TemplateInstance {

    /** Of one sentence. */
    public Candidates candidates(LogEntry entry) {
        return candidates.getOrDefault(entry.number(), Candidates.NONE);
    }
}
