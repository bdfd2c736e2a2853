package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the readers' pages. */
@MessageBundle("page")
public interface PageWords {
    @Message
    String address();

    @Message
    String against();

    @Message
    String againstHead();

    @Message
    String againstShort();

    @Message
    String allClaims();

    @Message
    String answeredBy();

    @Message
    String answeredDoubt();

    @Message
    String any();

    @Message
    String archived();

    @Message
    String asJson();

    @Message
    String asOf();

    @Message
    String asSource();

    @Message
    String asStated();

    @Message
    String asStatedHead();

    @Message
    String assessedBy(String reviewer);

    @Message
    String assessmentsHead();

    @Message
    String atItsEnd();

    @Message
    String atRatesOf(String day);

    @Message
    String attributionHead();

    @Message
    String attributionLead();

    @Message
    String author();

    @Message
    String chainsHead();

    @Message
    String chainsLead();

    @Message
    String changed();

    @Message
    String circles();

    @Message
    String citeHead();

    @Message
    String citedHere();

    @Message
    String claimantLegend();

    @Message
    String claimantsHead();

    @Message
    String claimsFound(long count);

    @Message
    String claimsMade();

    @Message
    String claimsOfArticle();

    @Message
    String claimsOnSource();

    @Message
    String clearFilters();

    @Message
    String contextHead();

    @Message
    String contextShort();

    @Message
    String conversions();

    @Message
    String conversionsCaption();

    @Message
    String converted();

    @Message
    String core();

    @Message
    String counts();

    @Message
    String credibilityHead();

    @Message
    String credibilityLead();

    @Message
    String crossRate();

    @Message
    String dashboardLead();

    @Message
    String dashboardTitle();

    @Message
    String dating();

    @Message
    String doubt();

    @Message
    String doubtsAboutAll();

    @Message
    String doubtsAboutThis();

    @Message
    String doubtsHead();

    @Message
    String doubtsLegend();

    @Message
    String drawnOnBy();

    @Message
    String drawsOn();

    @Message
    String drawsOnNothing();

    @Message
    String error();

    @Message
    String evidenceHead();

    @Message
    String evidenceOn();

    @Message
    String excludes();

    @Message
    String fairRatio();

    @Message
    String filter();

    @Message
    String filterClaims();

    @Message
    String finding();

    @Message
    String forHead();

    @Message
    String forShort();

    @Message
    String grade();

    @Message
    String gradeOfSource();

    @Message
    String gradesHead();

    @Message
    String howCounted();

    @Message
    String howGraded();

    @Message
    String impliedRate();

    @Message
    String inChains();

    @Message
    String inContext();

    @Message
    String inQuestions();

    @Message
    String includes();

    @Message
    String inferred();

    @Message
    String fromOrigins(int origins);

    @Message
    String insideArticle();

    @Message
    String kindLegend();

    @Message
    String linear();

    @Message
    String linearFromZero();

    @Message
    String linksAndOrigins(int links, int origins);

    @Message
    String logarithmic();

    @Message
    String matrixCaption();

    @Message
    String methodHead();

    @Message
    String namedAs();

    @Message
    String namedOrigin();

    @Message
    String next();

    @Message
    String noLinks();

    @Message
    String noNumber();

    @Message
    String noneOnFile();

    @Message
    String notAssessed();

    @Message
    String notComparable();

    @Message
    String notComparableWith(int count);

    @Message
    String notVerified();

    @Message
    String notes();

    @Message
    String numbers();

    @Message
    String onClaim();

    @Message
    String onlyAbout();

    @Message
    String openDoubt();

    @Message
    String originsHead();

    @Message
    String originsLead();

    @Message
    String outsideArticle();

    @Message
    String paragraph(int number);

    @Message
    String parts();

    @Message
    String passages();

    @Message
    String passagesLead();

    @Message
    String positions();

    @Message
    String published();

    @Message
    String publishedRate();

    @Message
    String publisher();

    @Message
    String quality();

    @Message
    String questions();

    @Message
    String quotes();

    @Message
    String ratesUsed();

    @Message
    String relationsHead();

    @Message
    String reliabilityAxis();

    @Message
    String restsHead();

    @Message
    String rightConversion();

    @Message
    String roleClaim();

    @Message
    String roleExternal();

    @Message
    String scopeExcludes();

    @Message
    String scopeHardware();

    @Message
    String scopeIncludes();

    @Message
    String scopeMeasure();

    @Message
    String scopePeriod();

    @Message
    String scopePhase();

    @Message
    String scopeSubject();

    @Message
    String scopeUnknown();

    @Message
    String seeAbove();

    @Message
    String seenAt();

    @Message
    String seenHead();

    @Message
    String seenIn();

    @Message
    String source();

    @Message
    String sourceLegend();

    @Message
    String sourceType();

    @Message
    String sourcesHead();

    @Message
    String sourcesLead(long count);

    @Message
    String stepsAndOrigins(int steps, int origins);

    @Message
    String struck();

    @Message
    String suggestedRatio();

    @Message
    String superseded();

    @Message
    String theWay();

    @Message
    String traceCut();

    @Message
    String translation(String language);

    @Message
    String underCheck();

    @Message
    String unknown();

    @Message
    String verdictLegend();

    @Message
    String versus();

    @Message
    String withDoubts();

    @Message
    String withoutDoubts();

    @Message
    String words();

    @Message
    String wouldBe();

    @Message
    String wrongConversion();
}
