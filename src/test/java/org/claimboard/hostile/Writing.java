package org.claimboard.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.claimboard.account.Visitor;
import org.claimboard.hostile.HostileTexts.Bundle;
import org.jsoup.nodes.Document;

/** A record of a kind is drafted through the API, changed by two at once on the desk, reviewed and published. */
final class Writing {

    private final Diary diary;
    private final Bundle bundle;
    private final Cast cast;
    private final Visitor editor;
    private final String token;

    Writing(Diary diary, Bundle bundle, Cast cast, Visitor editor, String token) {
        this.diary = diary;
        this.bundle = bundle;
        this.cast = cast;
        this.editor = editor;
        this.token = token;
    }

    void write(String kind, JsonNode record) {
        check(kind);
        create(kind, record);
        changeTwice(kind);
        review(kind);
        comment(kind);
    }

    /** All fields of the empty form, which comes back with what is wrong and with what was typed. */
    private void check(String kind) {
        TypedForm form = cast.newRecord(kind).filled(bundle).with("act", "check");
        Document page = diary.send(editor, "check of " + kind, form, 200);
        Map<String, String> again = TypedForm.on(page, "/desk/" + kind + "/new").fields();
        assertThat(again.keySet()).filteredOn(name -> name.startsWith("/")).hasSizeGreaterThan(3);
        again.forEach((name, value) -> {
            if (!name.startsWith("_")) {
                assertThat(value).as(name).isEqualTo(form.fields().get(name));
            }
        });
    }

    private void create(String kind, JsonNode record) {
        RequestSpecification request = given().header("Authorization", "Bearer " + token)
                .queryParam("reason", bundle.split(900).get(0).line())
                .contentType("application/json; charset=UTF-8")
                .body(record.toString());
        Response made = kind.length() % 2 == 0
                ? request.post("/api/v1/" + kind)
                : request.header("If-None-Match", "*").put("/api/v1/" + kind + "/" + diary.slug() + "/draft");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    }

    /** The same form, sent twice: the second time, both changes and what there was stand side by side. */
    private void changeTwice(String kind) {
        String address = "/en/desk/" + kind + "/SLUG/edit";
        Document page = diary.visit(editor, address, bundle.joined());
        TypedForm theirs = change(page, "theirs");
        TypedForm mine = change(page, "mine");
        diary.send(editor, "change of " + kind, theirs, 303);
        Document conflict = diary.send(editor, "late change of " + kind, mine, 409, bundle.joined() + " mine");
        diary.send(editor, "merge of " + kind, TypedForm.on(conflict, "/edit").with("act", "merge"), 303);
    }

    private TypedForm change(Document page, String who) {
        TypedForm form = TypedForm.on(page, "/edit").with("act", "save").with("reason", reason(who));
        form.fields().keySet().stream()
                .filter(name -> name.endsWith("/en"))
                .limit(1)
                .toList()
                .forEach(name -> form.with(name, bundle.joined() + " " + who));
        return form;
    }

    private String reason(String who) {
        return bundle.split(900).get(0).line() + " " + who;
    }

    private void review(String kind) {
        String record = "/en/desk/" + kind + "/SLUG";
        String tooLong = bundle.joined();
        Document page = diary.visit(editor, record);
        diary.send(editor, "refused submission of " + kind, step(page, "submission", tooLong), 422, tooLong);
        diary.send(editor, "submission of " + kind, step(page, "submission", reason("submits")), 303);
        page = diary.visit(cast.reviewer(), record);
        diary.send(cast.reviewer(), "publication of " + kind, step(page, "publication", reason("publishes")), 303);
    }

    private static TypedForm step(Document page, String step, String reason) {
        return TypedForm.on(page, "/" + step).with("reason", reason);
    }

    private void comment(String kind) {
        Document page = diary.visit(editor, "/ko/desk/" + kind + "/SLUG");
        String twice = bundle.joined() + "\n" + bundle.joined();
        diary.send(
                editor,
                "refused comment on " + kind,
                TypedForm.on(page, "/comments").with("text", twice),
                422,
                twice);
        diary.send(
                editor,
                "comment on " + kind,
                TypedForm.on(page, "/comments").with("text", bundle.joined()),
                303,
                bundle.joined());
    }
}
