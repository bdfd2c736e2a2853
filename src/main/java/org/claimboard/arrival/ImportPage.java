package org.claimboard.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.claimboard.record.Page;

/**
 * How far an import is, and what it says.
 *
 * @param rules how often it says what, what says most first
 */
@CheckedTemplate(basePath = "arrival", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(ImportView job, List<RuleCount> rules, Page<ImportRemark, Long> remarks) implements TemplateInstance {

    /** How often something was said. */
    record RuleCount(ArrivalRule rule, long count) {

        static List<RuleCount> of(Map<ArrivalRule, Long> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
                    .sorted((one, other) -> Long.compare(other.count(), one.count()))
                    .toList();
        }
    }
}
