package org.claimboard.editor;

import static org.claimboard.editor.Form.section;
import static org.claimboard.editor.Part.choice;
import static org.claimboard.editor.Part.items;
import static org.claimboard.editor.Part.line;
import static org.claimboard.editor.Part.list;
import static org.claimboard.editor.Part.per;
import static org.claimboard.editor.Part.prose;
import static org.claimboard.editor.Part.reference;
import static org.claimboard.editor.Part.sentence;
import static org.claimboard.editor.Part.whole;
import static org.claimboard.editor.Part.words;
import static org.claimboard.editor.SharedParts.period;
import static org.claimboard.editor.SharedParts.unit;

import java.util.List;
import org.claimboard.record.PositionRole;
import org.claimboard.record.RecordType;

/** What can be changed of a comparison. */
final class ComparisonParts {

    private static final int LONGEST_KEY = 120;

    static final Form FORM = new Form(
            RecordType.COMPARISON,
            List.of(
                    section(
                            "question",
                            words("question").needed(),
                            sentence("finding"),
                            prose("why").needed(),
                            unit(),
                            per("per"),
                            period("at"),
                            whole("order")),
                    section("positions", positions()),
                    section("ratios", ratios("suggested"), ratios("fair"))));

    private ComparisonParts() {}

    private static Part positions() {
        return items(
                        "positions",
                        1000,
                        choice("role", PositionRole.values()).needed(),
                        reference("claim", RecordType.CLAIM).needed(),
                        whole("quantity"),
                        whole("conversion"),
                        reference("source", RecordType.SOURCE),
                        words("label").needed(),
                        prose("note"),
                        list("doubts", 100, reference("", RecordType.CLAIM)),
                        line("key", LONGEST_KEY))
                .knownBy("key");
    }

    private static Part ratios(String name) {
        return items(
                name,
                100,
                line("larger", LONGEST_KEY).needed(),
                line("smaller", LONGEST_KEY).needed(),
                prose("why").needed());
    }
}
