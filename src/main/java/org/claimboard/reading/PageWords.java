package org.claimboard.reading;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the readers' pages that stand on several of them. */
@MessageBundle("page")
public interface PageWords {
    String address();

    String against();

    String againstShort(int items);

    String allClaims();

    String answeredBy();

    String answeredDoubt();

    String any();

    String articleLegend();

    String askThis();

    String archived();

    String asSource();

    String atItsEnd();

    String author();

    String chainsHead();

    String chainsLead();

    String checkTogether();

    String claimantLegend();

    String claimantsHead();

    String claimsFound(long count);

    String claimsMade();

    String claimsOfArticle();

    String claimsOnSource();

    String clearFilters();

    String confirmedBy();

    String contextShort(int items);

    String dashboardLead();

    String dashboardTitle();

    String dating();

    String doubtsLegend();

    String drawnOnBy();

    String drawsOn();

    String drawsOnNothing();

    String filter();

    String filterClaims();

    String forShort(int items);

    String grade();

    String gradesHead();

    String inferred();

    String fromOrigins(int origins);

    String insideArticle();

    String kindLegend();

    String linksAndOrigins(int items, int sources, int origins);

    String methodHead();

    String namedOrigin();

    String next();

    String noLinks();

    String noneAbout();

    String noNumber();

    String noneOnFile();

    String notAssessed();

    String noTopics();

    String notVerified();

    String notes();

    String onClaim();

    String onlyAbout();

    String openDoubt();

    String paragraph(int number);

    String passages();

    String passagesLead();

    String published();

    String publisher();

    String quality();

    String questions();

    String quotes();

    String restsHead();

    String roleClaim();

    String roleExternal();

    String fileNumber();

    String ratedOf(long rated, long total);

    String attributedOf(long count);

    String roleCalculation();

    String reportThis();

    String seenAt();

    String seenHead();

    String source();

    String sourceLegend();

    String sourceType();

    String sourcesHead();

    String sourcesLead(long count);

    String stepsAndOrigins(int steps, int origins);

    String superseded();

    String theWay();

    String toldAbove();

    String topicLegend();

    String topicsHead();

    String topicsLead();

    String underCheck();

    String unknown();

    String verdictLegend();

    String versus();

    String wholeCheckOfMany(int count);

    String withDoubts();

    String withoutDoubts();

    String words();

    String markedArticle();

    String questionsHead();

    String toThePage();

    String undated();

    String wholeCheck();

    String wholeCheckOf(String title);
}
