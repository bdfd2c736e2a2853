package org.claimboard.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.claimboard.account.Visitor;
import org.claimboard.hostile.HostileTexts.Bundle;

/** A reader types texts into addresses: as words to look for, as other values, as names, and as the path. */
final class Asking {

    /** What the field for words takes. */
    static final int LONGEST = 190;

    private final Diary diary;
    private final Visitor reader = Visitor.anonymous();
    private final String text;

    Asking(Diary diary, Bundle bundle) {
        this.diary = diary;
        this.text = bundle.line();
    }

    void ask() {
        // Without the last word, the texts find the records that hold them.
        diary.keep(
                "words",
                reader.request()
                        .urlEncodingEnabled(true)
                        .queryParam("words", text + " nowhere")
                        .queryParam(text, text)
                        .get("/en/claims"),
                200,
                text);
        for (String field : new String[] {"verdict", "asOf"}) {
            diary.keep(
                    field,
                    reader.request()
                            .urlEncodingEnabled(true)
                            .queryParam(field, text)
                            .get("/ko/claims"),
                    400,
                    text);
        }
        diary.keep("path", reader.request().get("/en/claims/" + URLEncoder.encode(text, UTF_8)), 404);
        diary.keep(
                "next",
                reader.request()
                        .urlEncodingEnabled(true)
                        .queryParam("next", "/en/desk?" + text)
                        .get("/en/sign-in"),
                200);
    }
}
