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

    String add();

    String anchor();

    String before();

    String blockingHead(int count);

    String both();

    String bothNone();

    String byMe();

    String byThem();

    String cancel();

    String check();

    String checkQuietly();

    String choose();

    String conflictHead();

    String conflictLead();

    String down(String item);

    String edit();

    @Message
    String fault(Fault fault);

    String gone();

    String itemsFull();

    String keepMine();

    String keepTheirs();

    String keepWords();

    String locked();

    @Message
    String mend(Rule rule);

    String missing();

    String missingHead(int count);

    String missingLead();

    String needed();

    String otherLanguages();

    String makeNow(String kind);

    String neededKey();

    String notOnFile(String kind);

    String perhapsMeant();

    String newHead(String kind);

    String now();

    String oneSide();

    String optional();

    String reason();

    String remove(String item);

    String resume();

    @Message
    String ruleName(Rule rule);

    String ruleNumber(String number);

    String save();

    String saveBar();

    String saveMerge();

    String sections();

    String since();

    String slug();

    String slugHint();

    String toMend();

    String typedByMe();

    String unchanged();

    String understood(String meaning);

    String up(String item);

    String wholeRecord();

    String words();
}
