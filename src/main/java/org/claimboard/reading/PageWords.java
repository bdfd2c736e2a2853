package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the readers' pages that stand on several of them. */
@MessageBundle("page")
public interface PageWords {
    @Message
    String address();

    @Message
    String against();

    @Message
    String againstShort(int items);

    @Message
    String allClaims();

    @Message
    String answeredBy();

    @Message
    String answeredDoubt();

    @Message
    String any();

    @Message
    String articleLegend();

    @Message
    String archived();

    @Message
    String asSource();

    @Message
    String atItsEnd();

    @Message
    String author();

    @Message
    String chainsHead();

    @Message
    String chainsLead();

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
    String contextShort(int items);

    @Message
    String dashboardLead();

    @Message
    String dashboardTitle();

    @Message
    String dating();

    @Message
    String doubtsLegend();

    @Message
    String drawnOnBy();

    @Message
    String drawsOn();

    @Message
    String drawsOnNothing();

    @Message
    String filter();

    @Message
    String filterClaims();

    @Message
    String forShort(int items);

    @Message
    String grade();

    @Message
    String gradesHead();

    @Message
    String inferred();

    @Message
    String fromOrigins(int origins);

    @Message
    String insideArticle();

    @Message
    String kindLegend();

    @Message
    String linksAndOrigins(int items, int sources, int origins);

    @Message
    String methodHead();

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
    String notVerified();

    @Message
    String notes();

    @Message
    String onClaim();

    @Message
    String onlyAbout();

    @Message
    String openDoubt();

    @Message
    String outsideArticle();

    @Message
    String paragraph(int number);

    @Message
    String passages();

    @Message
    String passagesLead();

    @Message
    String published();

    @Message
    String publisher();

    @Message
    String quality();

    @Message
    String questions();

    @Message
    String quotes();

    @Message
    String restsHead();

    @Message
    String roleClaim();

    @Message
    String roleExternal();

    @Message
    String roleCalculation();

    @Message
    String seenAt();

    @Message
    String seenHead();

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
    String superseded();

    @Message
    String theWay();

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
}
