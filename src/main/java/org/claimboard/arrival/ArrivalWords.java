package org.claimboard.arrival;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.arrival.ArrivalRule.Outcome;
import org.claimboard.arrival.ReviewImport.Failure;
import org.claimboard.arrival.ReviewImport.State;

/** The words of what comes from elsewhere. */
@MessageBundle("arrival")
public interface ArrivalWords {
    @Message
    String address();

    @Message
    String changed();

    @Message
    String claim();

    @Message
    String count();

    @Message
    String failure(Failure failure);

    @Message
    String fetch();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String importFault(ImportFault fault);

    @Message
    String importsHead();

    @Message
    String importsLead();

    @Message
    String known();

    @Message
    String line();

    @Message
    String more();

    @Message
    String noImports();

    @Message
    String noRemarks();

    @Message
    String older();

    @Message
    String outcome(Outcome outcome);

    @Message
    String outcomeHead();

    @Message
    String progress(long reviews, long line);

    @Message
    String refreshed();

    @Message
    String refused();

    @Message
    String remarkHead();

    @Message
    String remarks();

    @Message
    String repaired();

    @Message
    String rule(ArrivalRule rule);

    @Message
    String send();

    @Message
    String startedBy(String author);

    @Message
    String state(State state);

    @Message
    String summary();

    @Message
    String taken();

    @Message
    String verdictsNotOurs();

    @Message
    String where();

    @Message
    String allFetches();

    @Message
    String anchorsHead();

    @Message
    String asBy(String author);

    @Message
    String changedNumbers();

    @Message
    String fetchAgain();

    @Message
    String fetchHint();

    @Message
    String fetchedAt();

    @Message
    String fetchesHead();

    @Message
    String fetchesLead();

    @Message
    String hash();

    @Message
    String noAddress();

    @Message
    String noFetches();

    @Message
    String nowReads();

    @Message
    String passage();

    @Message
    String verbatimElsewhere(int count);

    @Message
    String anchor(AnchorReport.State state);

    @Message
    String words();
}
