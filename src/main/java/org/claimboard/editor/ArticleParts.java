package org.claimboard.editor;

import static org.claimboard.editor.Form.section;
import static org.claimboard.editor.Part.date;
import static org.claimboard.editor.Part.items;
import static org.claimboard.editor.Part.line;
import static org.claimboard.editor.Part.lines;
import static org.claimboard.editor.Part.list;
import static org.claimboard.editor.Part.prose;
import static org.claimboard.editor.Part.reference;
import static org.claimboard.editor.Part.whole;
import static org.claimboard.editor.Part.words;
import static org.claimboard.editor.SharedParts.language;
import static org.claimboard.editor.SharedParts.link;

import java.util.List;
import org.claimboard.record.RecordType;

/** What can be changed of an article under check. */
final class ArticleParts {

    static final Form FORM = new Form(
            RecordType.ARTICLE,
            List.of(
                    section(
                            "bibliography",
                            lines("title", 4000).needed(),
                            words("titleTranslations"),
                            line("publisher", 300).needed(),
                            line("author", 300),
                            date("date"),
                            language(),
                            link("url"),
                            reference("source", RecordType.SOURCE),
                            words("medium")),
                    section(
                            "passages",
                            items(
                                    "passages",
                                    10_000,
                                    whole("paragraph"),
                                    lines("text", 4000).needed())),
                    section("craft", list("dating", 20, prose("")), list("quality", 20, prose(""))),
                    section("notVerified", notVerified())));

    private ArticleParts() {}

    private static Part notVerified() {
        return items(
                "notVerified",
                1000,
                words("item").needed(),
                words("status").needed(),
                prose("detail").needed());
    }
}
