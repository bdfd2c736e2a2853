package org.claimboard.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.FormatFault;
import org.claimboard.record.Rule;

/** The words of what a record still needs and what the rules have against it. */
@MessageBundle("check")
public interface CheckWords {
    String atLeast(String limit);

    String atMost(String limit);

    String error();

    @Message
    String formatFault(FormatFault fault);

    String missing();

    String findingsHead();

    String met();

    @Message
    String need(Need need);

    String needsHead();

    String noFindings();

    String required();

    @Message
    String rule(Rule rule);

    String wanted();

    String warning();
}
