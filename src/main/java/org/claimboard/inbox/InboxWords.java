package org.claimboard.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what readers send, to them and at the desk. */
@MessageBundle(value = "inbox", defaultKey = Message.ELEMENT_NAME)
public interface InboxWords {
    String about();

    String address();

    String addressHint();

    String answer();

    String answerHint();

    String answered();

    String ask();

    String askLead();

    String askText();

    String bookmark();

    String claim();

    String claimHint();

    String contact();

    String contactHint(long days, long most);

    String contactKept();

    String correct();

    String email();

    String end();

    String endHead();

    String ended();

    String endedBy(String name);

    String endedHead();

    @Message
    String fault(ReportForm.Fault fault);

    String goesOn(long number);

    @Message
    String kind(ReportKind kind);

    String leave();

    String makeClaim();

    String name();

    String number(long number);

    String others();

    @Message
    String outcome(Outcome outcome);

    @Message
    String outcomeHint(Outcome outcome);

    String proof();

    String proofHint();

    String received();

    String report();

    String reportLead();

    String reportText();

    String said();

    String seenAt();

    String send();

    @Message
    String state(StatusPage.State state);

    @Message
    String stateText(StatusPage.State state);

    String statusHead(long number);

    String take();

    String takenBy(String name);

    String textHint();

    String times(int times);

    String toCheck();

    String tooMany(long minutes);

    String with();

    String withHint();
}
