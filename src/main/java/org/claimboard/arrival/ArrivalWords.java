package org.claimboard.arrival;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.arrival.ArrivalRule.Outcome;
import org.claimboard.arrival.ReviewImport.Failure;
import org.claimboard.arrival.ReviewImport.State;

/** The words of what comes from elsewhere. */
@MessageBundle("arrival")
public interface ArrivalWords {
    String address();

    String batch();

    String forReaders();

    String changed();

    String claim();

    String count();

    @Message
    String failure(Failure failure);

    String fetch();

    String file();

    String fileHint();

    @Message
    String importFault(ImportFault fault);

    String importsHead();

    String importsLead();

    String known();

    String line();

    String more();

    String noImports();

    String noRemarks();

    String older();

    @Message
    String outcome(Outcome outcome);

    String outcomeHead();

    String progress(long reviews, long line);

    String refreshed();

    String refused();

    String remarkHead();

    String remarks();

    String repaired();

    @Message
    String rule(ArrivalRule rule);

    String send();

    String startedBy(String author);

    @Message
    String state(State state);

    String summary();

    String summedUp();

    String taken();

    String verdictsNotOurs();

    String where();

    String allFetches();

    String anchorsHead();

    String asBy(String author);

    String changedNumbers();

    String fetchAgain();

    String fetchHint();

    String fetchedAt();

    String fetchesHead();

    String fetchesLead();

    String hash();

    String noAddress();

    String noFetches();

    String nowReads();

    String passage();

    String verbatimElsewhere(int count);

    @Message
    String anchor(AnchorReport.State state);

    String words();
}
