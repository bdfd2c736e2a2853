package org.claimboard.editor;

import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.workflow.Decision;

/** The words of comparing what is logged with what was checked. */
@MessageBundle("same")
public interface SameWords {
    String building();

    String confirmed();

    String confirmedHead();

    String confirmedLead();

    String decidedOn();

    String decision(Decision decision);

    String decisions();

    String decisionsLead();

    String deskPage();

    String head();

    String headPressing();

    String leadForm();

    String none();

    String older();

    String other();

    String otherNamed(String title);

    String readersPage();

    String same();

    String sameNamed(String title);

    String text();

    String when();

    String who();
}
