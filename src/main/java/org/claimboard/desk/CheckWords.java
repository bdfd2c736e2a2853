package org.claimboard.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.Rule;

/** The words of what a record still needs and what the rules have against it. */
@MessageBundle("check")
public interface CheckWords {
    @Message
    String error();

    @Message
    String findingsHead();

    @Message
    String met();

    @Message
    String need(Need need);

    @Message
    String needsHead();

    @Message
    String noFindings();

    @Message
    String required();

    @Message
    String rule(Rule rule);

    @Message
    String wanted();

    @Message
    String warning();
}
