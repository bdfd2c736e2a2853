package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Topic;
import org.claimboard.dossier.Dossier;

/**
 * A topic with what is contested about it.
 *
 * @param cards the first of the questions, in the order of the desk
 * @param questions how many there are
 * @param claims the first of the claims
 * @param total how many claims there are
 * @param tally of all its claims, by verdict
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TopicPage(
        Topic topic,
        List<QuestionCard> cards,
        long questions,
        List<Dossier> claims,
        long total,
        List<VerdictCount> tally)
        implements TemplateInstance {}
