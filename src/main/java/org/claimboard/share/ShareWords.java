package org.claimboard.share;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of what readers take with them: citations, plain text, and cards for other sites. */
@MessageBundle("share")
public interface ShareWords {
    String citeAs();

    String inText();

    String plain();

    String revision(int number);

    String address();

    String asData();

    String claimant();

    String conclusion();

    String kind();

    String reason();

    String rest();

    String siteMap();

    String stated();

    String statement();

    String summary();

    String verdict();

    String newestOf(long total);

    String embed();

    String embedChart();

    String embedCode();

    String embedSee();

    String embedSeeChart();

    String readOn();

    String morePositions(int count);

    String openDoubts(int count);

    String chartDay(String day);

    String chartRates(String rates);

    String chartSources(String sources);
}
