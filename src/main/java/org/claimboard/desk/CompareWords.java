package org.claimboard.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of making comparisons. */
@MessageBundle("compare")
public interface CompareWords {

    String add();

    String addHead();

    String addLead();

    String addRates();

    String at();

    String atHint();

    String button();

    String buttonOne();

    String details();

    String differ(String fields);

    String draftClaim();

    @Message
    String fault(CompareFault fault);

    String figureOf(String claim);

    String finding();

    String findingHint();

    String handIn();

    String head();

    String inUnit();

    String keep();

    String itHolds();

    String itHoldsOf(String cause);

    String key();

    String label();

    String lead();

    String less(int most);

    String looksLead();

    String measure();

    String needsRate();

    String noClaims();

    String noNumber();

    String noRateMissing();

    String notLike(String claim);

    String notTaken();

    String ofSources(int count);

    String order();

    String per();

    String period();

    String place();

    String question();

    String questionAbout(String topic);

    String questionOf(String names, int count);

    String rateAddress();

    String rateHead();

    String rateLead();

    String rateOf(String base, String quote);

    String rateSource();

    String rateSourceHint();

    String refused();

    String role();

    String senseElsewhere();

    String senseHint();

    String show();

    String slug();

    String states(String who, String words);

    String tick(String named);

    String unit();

    String where();

    String why(int count, String stated);

    String whyHead();

    String whyItHolds();

    String withdrawnOut();
}
