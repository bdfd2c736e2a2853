package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.matching.Flag;

/** The words of the page on which readers paste a sentence. */
@MessageBundle("sentence")
public interface SentenceWords {
    @Message
    String against(Flag flag);

    @Message
    String building();

    @Message
    String contradicting();

    @Message
    String covering();

    @Message
    String flag(Flag flag);

    @Message
    String flagText(Flag flag);

    @Message
    String flags();

    @Message
    String label();

    @Message
    String lead();

    @Message
    String likely(int percent);

    @Message
    String meaning();

    @Message
    String meaningText(int percent);

    @Message
    String nothing();

    @Message
    String now();

    @Message
    String numbers();

    @Message
    String otherNumbers();

    @Message
    String outcome(Flag flag);

    @Message
    String outcomeText(Flag flag);

    @Message
    String related();

    @Message
    String search();

    @Message
    String submit();

    @Message
    String title();

    @Message
    String tooLong();

    @Message
    String words();
}
