package org.claimboard.hostile;

import io.restassured.response.Response;
import java.util.List;
import org.claimboard.account.Visitor;
import org.claimboard.hostile.HostileTexts.Bundle;
import org.jsoup.nodes.Document;

/** Somebody is invited, chooses a password, makes tokens, and signs in. */
final class Joining {

    private static final String PASSWORD = "a password that is long enough";

    private final Diary diary;
    private final Bundle bundle;
    private final Visitor administrator;

    Joining(Diary diary, Bundle bundle, Visitor administrator) {
        this.diary = diary;
        this.bundle = bundle;
        this.administrator = administrator;
    }

    /** The new editor, under the first texts of the bundle as a name. */
    Visitor join() {
        List<Bundle> names = bundle.split(190);
        Document accounts = diary.visit(administrator, "/en/accounts");
        TypedForm refused = TypedForm.on(accounts, "/accounts").filled(bundle);
        diary.send(administrator, "refused invitation", refused, 422, bundle.joined());
        for (int i = 1; i < names.size(); i++) {
            invitation(accounts, diary.slug() + "." + i, names.get(i)).send(administrator);
        }
        TypedForm invitation = invitation(accounts, diary.slug(), names.get(0));
        Document made = diary.send(
                administrator, "invitation", invitation, 200, names.get(0).line());
        Visitor editor = accept(made.expectFirst(".secret code").text().replaceFirst(".*(?=/en/invitation/)", ""));
        diary.visit(
                administrator, "/en/accounts", names.stream().map(Bundle::line).toArray(String[]::new));
        diary.visit(administrator, "/ko/audit");
        return editor;
    }

    private static TypedForm invitation(Document accounts, String name, Bundle displayName) {
        return TypedForm.on(accounts, "/accounts").with("name", name).with("display-name", displayName.line());
    }

    private Visitor accept(String link) {
        Visitor nobody = Visitor.anonymous();
        Document invitation = diary.keep("/en/invitation", nobody.request().get(link), 200);
        diary.send(nobody, "refused password", TypedForm.on(invitation, link).filled(bundle), 422);
        Response accepted = TypedForm.on(invitation, link)
                .with("new-password", PASSWORD)
                .with("new-password-again", PASSWORD)
                .send(nobody);
        return Visitor.withSession(accepted.cookie("claimboard-session"));
    }

    /** A token to write with. */
    String makeTokens(Visitor editor) {
        List<Bundle> labels = bundle.split(95);
        Document account = diary.visit(editor, "/en/account");
        diary.send(editor, "refused token", token(account, bundle), 422, bundle.line());
        diary.send(
                editor,
                "other password",
                TypedForm.on(account, "/account/password").filled(bundle),
                422);
        for (Bundle label : labels) {
            token(account, label).send(editor);
        }
        Document made = diary.send(
                editor,
                "token",
                token(account, labels.get(0)),
                200,
                labels.get(0).line());
        diary.visit(editor, "/ko/account", labels.stream().map(Bundle::line).toArray(String[]::new));
        return made.expectFirst(".secret code").text();
    }

    private static TypedForm token(Document account, Bundle label) {
        return TypedForm.on(account, "/account/tokens")
                .with("label", label.line())
                .with("scope", "write");
    }

    /** Someone whose session has ended types a name that nobody has, and sends a form that must not be lost. */
    void signInAgain() {
        Visitor nobody = Visitor.anonymous();
        for (Bundle name : bundle.split(60).subList(0, 3)) {
            Document signIn = diary.visit(nobody, "/ko/sign-in");
            TypedForm wrong = TypedForm.on(signIn, "/sign-in").filled(bundle).with("name", name.line());
            diary.send(nobody, "wrong sign-in", wrong, 422);
        }
        // What is named like a password is not carried through pages.
        String name = bundle.line().replace("password", "passphrase");
        Response lost = nobody.form()
                .formParam("text", bundle.joined())
                .formParam(name, bundle.joined())
                .post("/en/desk/claims/log");
        Document asked = diary.keep("lost session", lost, 401, bundle.joined());
        TypedForm again =
                TypedForm.on(asked, "/sign-in").with("name", diary.slug()).with("password", PASSWORD);
        diary.send(nobody, "signed in again", again, 200, bundle.joined(), name);
    }
}
