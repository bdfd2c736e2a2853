package org.claimboard.editor;

import static org.claimboard.editor.Form.section;
import static org.claimboard.editor.Part.choice;
import static org.claimboard.editor.Part.date;
import static org.claimboard.editor.Part.flag;
import static org.claimboard.editor.Part.group;
import static org.claimboard.editor.Part.items;
import static org.claimboard.editor.Part.lines;
import static org.claimboard.editor.Part.list;
import static org.claimboard.editor.Part.number;
import static org.claimboard.editor.Part.prose;
import static org.claimboard.editor.Part.reference;
import static org.claimboard.editor.Part.sentence;
import static org.claimboard.editor.Part.whole;
import static org.claimboard.editor.Part.words;
import static org.claimboard.editor.SharedParts.author;
import static org.claimboard.editor.SharedParts.credibility;
import static org.claimboard.editor.SharedParts.language;
import static org.claimboard.editor.SharedParts.quantity;
import static org.claimboard.editor.SharedParts.ref;

import java.util.List;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.Confidence;
import org.claimboard.record.CorrectionSeverity;
import org.claimboard.record.DoubtState;
import org.claimboard.record.Ground;
import org.claimboard.record.RecordType;
import org.claimboard.record.RelationType;
import org.claimboard.record.Stance;
import org.claimboard.record.Verdict;

/** What can be changed of a claim. */
final class ClaimParts {

    static final Form FORM = new Form(
            RecordType.CLAIM,
            List.of(
                    section(
                            "statement",
                            words("title").inOwnLanguage().needed(),
                            prose("text").inOwnLanguage().needed(),
                            choice("kind", ClaimKind.values()).needed(),
                            reference("claimant", RecordType.CLAIMANT).needed(),
                            date("stated"),
                            language(),
                            ref(),
                            flag("core"),
                            list("topics", 30, reference("", RecordType.TOPIC)),
                            words("namedAs")),
                    section("appears", places()),
                    section("chain", attribution()),
                    section("quantities", list("quantities", 1000, quantity(""))),
                    section("parts", parts()),
                    section("evidence", evidence()),
                    section("assessments", assessments()),
                    section("relations", relations()),
                    section("corrections", corrections(), retraction()),
                    section("notes", prose("notes"))));

    private ClaimParts() {}

    private static Part places() {
        return items(
                "appears",
                2000,
                reference("article", RecordType.ARTICLE).needed(),
                whole("passage"),
                lines("quote", 4000).needed(),
                lines("prefix", 400),
                lines("suffix", 400));
    }

    private static Part attribution() {
        return items("chain", 1000, words("who").needed(), reference("source", RecordType.SOURCE), prose("changed"));
    }

    private static Part parts() {
        return items(
                "parts",
                1000,
                words("text").needed(),
                choice("verdict", Verdict.values()).needed(),
                words("note"));
    }

    private static Part evidence() {
        return items(
                        "evidence",
                        2000,
                        reference("source", RecordType.SOURCE).needed(),
                        choice("stance", Stance.values()).needed(),
                        lines("locator", 200),
                        lines("quote", 4000),
                        prose("note"),
                        quantity("quantity").onDemand(),
                        group("rating", lines("words", 1000).needed(), number("value"), number("worst"), number("best"))
                                .onDemand(),
                        credibility())
                .knownBy("source");
    }

    private static Part assessments() {
        return items(
                        "assessments",
                        1000,
                        choice("verdict", Verdict.values()),
                        choice("confidence", Confidence.values()),
                        author("reviewer"),
                        date("date").needed(),
                        sentence("conclusion"),
                        prose("rationale").needed())
                .forGood();
    }

    private static Part relations() {
        return items(
                        "relations",
                        2000,
                        choice("type", RelationType.values()).needed(),
                        reference("to", RecordType.CLAIM).needed(),
                        prose("why").needed(),
                        choice("ground", Ground.values()),
                        choice("state", DoubtState.values()),
                        reference("answeredBy", RecordType.CLAIM))
                .knownBy("to");
    }

    private static Part corrections() {
        return items(
                        "corrections",
                        1000,
                        choice("severity", CorrectionSeverity.values()).needed(),
                        author("author"),
                        date("date").needed(),
                        prose("wrong").needed(),
                        prose("right").needed(),
                        prose("why"))
                .forGood();
    }

    private static Part retraction() {
        return group(
                        "retraction",
                        prose("reason").needed(),
                        author("author"),
                        date("date").needed())
                .forGood();
    }
}
