package org.claimboard.editor;

import static org.claimboard.editor.Form.section;
import static org.claimboard.editor.Part.choice;
import static org.claimboard.editor.Part.date;
import static org.claimboard.editor.Part.flag;
import static org.claimboard.editor.Part.items;
import static org.claimboard.editor.Part.line;
import static org.claimboard.editor.Part.lines;
import static org.claimboard.editor.Part.list;
import static org.claimboard.editor.Part.prose;
import static org.claimboard.editor.Part.reference;
import static org.claimboard.editor.Part.words;
import static org.claimboard.editor.SharedParts.credibility;
import static org.claimboard.editor.SharedParts.language;
import static org.claimboard.editor.SharedParts.link;
import static org.claimboard.editor.SharedParts.ref;

import java.util.List;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.RecordType;
import org.claimboard.record.Seen;
import org.claimboard.record.SourceType;
import org.claimboard.record.TitleOrigin;

/** What can be changed of a source. */
final class SourceParts {

    static final Form FORM = new Form(
            RecordType.SOURCE,
            List.of(
                    section(
                            "bibliography",
                            lines("title", 500),
                            choice("titleFrom", TitleOrigin.values()),
                            line("publisher", 300),
                            line("author", 300),
                            date("date"),
                            language(),
                            choice("type", SourceType.values()).needed(),
                            ref(),
                            link("url"),
                            link("archive")),
                    section("seen", choice("seen", Seen.values()).needed(), lines("seenWhere", 4000)),
                    section("quotes", quotes()),
                    section("derives", prose("origin"), derives(), prose("circularity")),
                    section("credibility", credibility()),
                    section("notes", prose("notes"))));

    private SourceParts() {}

    private static Part quotes() {
        return items(
                "quotes", 2000, lines("text", 4000).needed(), language(), lines("locator", 300), lines("seenAt", 500));
    }

    private static Part derives() {
        return items(
                "derives",
                1000,
                choice("how", EdgeKind.values()).needed(),
                reference("source", RecordType.SOURCE),
                line("origin", 120),
                flag("inferred"),
                words("name"),
                list("about", 150, reference("", RecordType.CLAIM)),
                prose("note"));
    }
}
