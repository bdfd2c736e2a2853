package org.claimboard.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.workflow.Decision;

/** The words of comparing what is logged with what was checked. */
@MessageBundle("same")
public interface SameWords {
    @Message
    String building();

    @Message
    String confirmed();

    @Message
    String confirmedHead();

    @Message
    String confirmedLead();

    @Message
    String decidedOn();

    @Message
    String decision(Decision decision);

    @Message
    String decisions();

    @Message
    String decisionsLead();

    @Message
    String deskPage();

    @Message
    String head();

    @Message
    String headPressing();

    @Message
    String leadForm();

    @Message
    String none();

    @Message
    String older();

    @Message
    String other();

    @Message
    String otherNamed(String title);

    @Message
    String readersPage();

    @Message
    String same();

    @Message
    String sameNamed(String title);

    @Message
    String text();

    @Message
    String when();

    @Message
    String who();
}
