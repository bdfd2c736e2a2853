package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a claim's own page. */
@MessageBundle("claim")
public interface ClaimWords {
    @Message
    String againstHead();

    @Message
    String asJson();

    @Message
    String asTheSourceHasIt();

    @Message
    String inOurWords();

    @Message
    String assessedBy(String reviewer);

    @Message
    String assessmentsHead();

    @Message
    String attributionHead();

    @Message
    String attributionLead();

    @Message
    String changed();

    @Message
    String circles();

    @Message
    String citeHead();

    @Message
    String citedHere();

    @Message
    String contextHead();

    @Message
    String core();

    @Message
    String credibilityHead();

    @Message
    String credibilityLead();

    @Message
    String doubtsHead();

    @Message
    String evidenceHead();

    @Message
    String forHead();

    @Message
    String gradeOfSource();

    @Message
    String howCounted();

    @Message
    String howGraded();

    @Message
    String inChains();

    @Message
    String inContext();

    @Message
    String inQuestions();

    @Message
    String matrixCaption();

    @Message
    String namedAs();

    @Message
    String originsHead();

    @Message
    String originsLead();

    @Message
    String parts();

    @Message
    String relationsHead();

    @Message
    String reliabilityAxis();

    @Message
    String seeAbove();

    @Message
    String seenIn();

    @Message
    String traceCut();

    @Message
    String translation(String language);
}
