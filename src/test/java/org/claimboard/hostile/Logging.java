package org.claimboard.hostile;

import java.util.stream.Collectors;
import org.claimboard.account.Visitor;
import org.claimboard.hostile.HostileTexts.Bundle;
import org.jsoup.nodes.Document;

/** An article is pasted, and its sentences become drafts. */
final class Logging {

    private final Diary diary;
    private final Bundle bundle;
    private final Visitor editor;

    Logging(Diary diary, Bundle bundle, Visitor editor) {
        this.diary = diary;
        this.bundle = bundle;
        this.editor = editor;
    }

    void log() {
        Document empty = diary.visit(editor, "/en/desk/claims/log");
        TypedForm refused = TypedForm.on(empty, "/log").filled(bundle);
        diary.send(editor, "refused paste", refused, 422, bundle.joined());
        TypedForm paste = TypedForm.on(empty, "/log").with("text", article()).with("address", address());
        Document proposals = diary.send(editor, "proposals", paste, 303);
        for (Bundle some : bundle.split(800).subList(0, 5)) {
            // All of the texts in all of the fields are more than a form may hold.
            TypedForm wrong = TypedForm.on(proposals, "/accepted").filled(some);
            diary.send(editor, "refused proposals", wrong, 422, some.joined());
        }
        diary.send(editor, "accepted proposals", accept(proposals), 303);
    }

    /** Every text in a sentence of its own, with a number, which is what makes a sentence a proposal. */
    private String article() {
        return bundle.split(300).stream()
                .map(sentence -> sentence.line() + " said that it cost 5 million dollars")
                .collect(Collectors.joining(".\n\n", "", "."));
    }

    /** All characters of the texts that addresses may have. */
    private String address() {
        return bundle.split(1500).get(0).link().replaceAll("[^\\w/:.,;=&'()!$*+-]", "+");
    }

    private TypedForm accept(Document proposals) {
        String line = bundle.split(450).get(0).line();
        TypedForm form = TypedForm.on(proposals, "/accepted")
                .with("keep", "new")
                .with("title", line)
                .with("publisher", line);
        form.fields().keySet().removeIf(name -> name.endsWith(".take"));
        for (int i = 0; i < 3; i++) {
            String entry = "p" + i + ".";
            if (form.fields().containsKey(entry + "quote")) {
                form.with(entry + "take", "on").with(entry + "claimant", line).with(entry + "title", line);
            }
        }
        return form;
    }
}
