package org.claimboard.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.Rule;

/** The words around the fields of forms; those of the fields themselves are {@link Labels}. */
@MessageBundle(value = "editor", defaultKey = Message.ELEMENT_NAME)
public interface EditorWords {
    @Message
    String act(RevisionAct act);

    @Message
    String add();

    @Message
    String anchor();

    @Message
    String before();

    @Message
    String blockingHead(int count);

    @Message
    String both();

    @Message
    String bothNone();

    @Message
    String byMe();

    @Message
    String byThem();

    @Message
    String cancel();

    @Message
    String check();

    @Message
    String checkQuietly();

    @Message
    String choose();

    @Message
    String conflictHead();

    @Message
    String conflictLead();

    @Message
    String down(String item);

    @Message
    String edit();

    @Message
    String fault(Fault fault);

    @Message
    String gone();

    @Message
    String itemsFull();

    @Message
    String keepMine();

    @Message
    String keepTheirs();

    @Message
    String keepWords();

    @Message
    String locked();

    @Message
    String mend(Rule rule);

    @Message
    String missing();

    @Message
    String missingHead(int count);

    @Message
    String missingLead();

    @Message
    String moreKnown();

    @Message
    String needed();

    @Message
    String neededKey();

    @Message
    String newHead(String kind);

    @Message
    String now();

    @Message
    String oneSide();

    @Message
    String optional();

    @Message
    String reason();

    @Message
    String remove(String item);

    @Message
    String resume();

    @Message
    String ruleName(Rule rule);

    @Message
    String ruleNumber(String number);

    @Message
    String save();

    @Message
    String saveBar();

    @Message
    String saveMerge();

    @Message
    String sections();

    @Message
    String since();

    @Message
    String slug();

    @Message
    String slugHint();

    @Message
    String toMend();

    @Message
    String typedByMe();

    @Message
    String unchanged();

    @Message
    String up(String item);

    @Message
    String wholeRecord();

    @Message
    String words();
}
