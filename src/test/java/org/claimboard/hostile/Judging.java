package org.claimboard.hostile;

import java.util.List;
import org.claimboard.account.Visitor;
import org.claimboard.hostile.HostileTexts.Bundle;
import org.claimboard.record.LocalizedText;
import org.jsoup.nodes.Document;

/** What the desk does with a published claim: looks once more, judges, corrects, retracts, decides against a file. */
final class Judging {

    private static final String CLAIM = "/en/desk/claims/SLUG";

    private final Diary diary;
    private final Bundle bundle;
    private final String reason;
    private final String conclusion;
    private final Visitor editor;
    private final Visitor reviewer;

    Judging(Diary diary, Bundle bundle, Visitor editor, Visitor reviewer) {
        this.diary = diary;
        this.bundle = bundle;
        this.reason = bundle.split(1900).get(0).line();
        this.conclusion = bundle.split(LocalizedText.LONGEST_SENTENCE).get(0).line();
        this.editor = editor;
        this.reviewer = reviewer;
    }

    /** A source that the claim leans on is changed. */
    void lookAgain() {
        String source = "/en/desk/sources/SLUG";
        Document form = diary.visit(editor, source + "/edit");
        TypedForm changed = TypedForm.on(form, "/edit").with("act", "save").with("reason", reason);
        diary.send(editor, "change of a source", changed.with("/type", "analyst"), 303);
        publish(source);
        Document claim = diary.visit(editor, CLAIM);
        TypedForm refused = TypedForm.on(claim, "/clearance").with("reason", bundle.joined());
        diary.send(editor, "refused clearance", refused, 422);
        diary.send(editor, "clearance", TypedForm.on(claim, "/clearance").with("reason", reason), 303);
    }

    /** Each form first with a reason that is too long, then as it should be. */
    void judge() {
        for (String form : List.of("assessment", "correction", "retraction")) {
            String address = CLAIM + "/" + form;
            Document page = diary.visit(editor, address);
            TypedForm refused = TypedForm.on(page, "/" + form).filled(bundle);
            diary.send(editor, "refused " + form, refused, 422, bundle.joined());
            TypedForm sound = TypedForm.on(page, "/" + form).filled(bundle).with("reason", reason);
            List.copyOf(sound.fields().keySet()).stream()
                    .filter(name -> name.startsWith("conclusion-"))
                    .forEach(name -> sound.with(name, conclusion));
            diary.send(editor, form, sound, 303, reason);
        }
        Document claim = diary.visit(editor, CLAIM);
        diary.send(
                editor,
                "retraction submitted",
                TypedForm.on(claim, "/submission").with("reason", reason),
                303);
        claim = diary.visit(reviewer, CLAIM);
        diary.send(
                reviewer, "retraction returned", TypedForm.on(claim, "/return").with("reason", reason), 303, reason);
        publish(CLAIM);
        diary.visit(editor, "/en/claims/SLUG", bundle.joined());
        diary.visit(editor, "/ko/claims/SLUG", bundle.joined());
        diary.visit(editor, "/en/claims/SLUG/history", bundle.joined());
        diary.visit(editor, "/en/corrections", bundle.joined());
    }

    private void publish(String record) {
        Document page = diary.visit(editor, record);
        diary.send(editor, "submission", TypedForm.on(page, "/submission").with("reason", reason), 303);
        page = diary.visit(reviewer, record);
        diary.send(reviewer, "publication", TypedForm.on(page, "/publication").with("reason", reason), 303);
    }

    /** The claim's file says something else than the desk. */
    void decide() {
        diary.visit(editor, "/en/desk/conflicts");
        Document conflict = diary.visit(editor, "/en/desk/conflicts/claimants/SLUG", bundle.joined());
        TypedForm refused =
                TypedForm.on(conflict, "/decision").with("choice", "ours").with("reason", bundle.joined());
        diary.send(editor, "refused decision", refused, 422, bundle.joined());
        TypedForm sound =
                TypedForm.on(conflict, "/decision").with("choice", "file").with("reason", reason);
        diary.send(editor, "decision", sound, 303);
    }
}
