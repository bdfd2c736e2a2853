package org.claimboard.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimboard.account.Visitor;
import org.claimboard.hostile.HostileTexts.Bundle;

/** Everything that can be typed at the desk, typed by one person in the words of one bundle, and looked at afterwards. */
final class Story {

    private final Cast cast;
    private final HostileTexts texts;
    private final Bundle bundle;
    private final Diary diary;

    Story(Cast cast, String slug, HostileTexts texts, Bundle bundle) {
        this.cast = cast;
        this.texts = texts;
        this.bundle = bundle;
        this.diary = new Diary(slug);
    }

    /**
     * Tells it.
     *
     * @param otherFile notes that the file of a claimant says what this document says
     */
    Diary tell(Consumer<JsonNode> otherFile) {
        Joining joining = new Joining(diary, bundle, cast.administrator());
        Visitor editor = joining.join();
        String token = joining.makeTokens(editor);
        joining.signInAgain();
        Map<String, JsonNode> records = HostileRecords.of(diary.slug(), texts, bundle);
        Writing writing = new Writing(diary, bundle, cast, editor, token);
        records.forEach(writing::write);
        HostileRecords.KINDS.forEach(kind -> read(kind, editor));
        List.of("/en", "/en/desk", "/ko/desk/comments", "/en/desk/drafts", "/en/claims?words=zzh&claimant=SLUG")
                .forEach(address -> diary.visit(editor, address));
        otherFile.accept(records.get("claimants"));
        Judging judging = new Judging(diary, bundle, editor, cast.reviewer());
        judging.decide();
        judging.lookAgain();
        judging.judge();
        new Logging(diary, bundle, editor).log();
        HostileRecords.KINDS.forEach(kind -> diary.visit(editor, "/en/desk/" + kind));
        return diary;
    }

    private void read(String kind, Visitor editor) {
        diary.visit(editor, "/en/desk/" + kind + "/SLUG", bundle.joined());
        if (kind.equals("rates")) {
            return;
        }
        diary.visit(editor, "/en/desk/" + kind + "/SLUG/preview", bundle.joined());
        diary.visit(editor, "/en/" + kind + "/SLUG", bundle.joined());
        diary.visit(editor, "/ko/" + kind + "/SLUG", bundle.joined());
        diary.visit(editor, "/en/" + kind + "/SLUG/history");
        if (!List.of("articles", "comparisons").contains(kind)) {
            diary.visit(editor, "/ko/" + kind);
        }
    }
}
