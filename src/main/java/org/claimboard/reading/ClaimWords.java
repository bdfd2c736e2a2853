package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;
import org.claimboard.dossier.Rated;
import org.jspecify.annotations.Nullable;

/** The words of a claim's own page. */
@MessageBundle("claim")
public interface ClaimWords {
    String againstHead();

    String asJson();

    String asTheSourceHasIt();

    String inOurWords();

    String assessedBy(String reviewer);

    String assessmentsHead();

    String attributionHead();

    String attributionLead();

    String attributesTo();

    String changed();

    String circles();

    String citeHead();

    String citedHere();

    String contextHead();

    String core();

    String credibilityHead();

    String credibilityLead();

    String doubtsHead();

    String evidenceHead();

    String othersHead();

    String othersLead();

    String othersRated();

    String othersScale(@Nullable BigDecimal value, @Nullable BigDecimal worst, @Nullable BigDecimal best);

    String forHead();

    String gradeOfSource();

    String howCounted();

    String howGraded();

    String inChains();

    String inContext();

    String inQuestions();

    String inTopics();

    String matrixCaption();

    String namedAs();

    String originsHead();

    String originsLead();

    String parts();

    String relationsHead();

    String reliabilityAxis();

    String dateUnknown();

    String foundHead();

    String itsPage();

    String noPage();

    String nobodyAssessed();

    String onThisPage();

    String otherLanguages();

    String otherWords();

    String restsOn();

    String reviewedBy(String reviewer);

    String saidHead();

    String sourceNumber();

    String sourcesHead();

    String storedCopy();

    String translatedFrom(String language);

    String undated();

    String whyGrade(String grade);

    String whyHead();

    @Message
    String rated(Rated what);

    String seeAbove();

    String seenIn();

    String traceCut();

    String translation(String language);
}
