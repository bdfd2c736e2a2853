package org.claimboard.editor;

import static org.claimboard.editor.Form.section;
import static org.claimboard.editor.Part.items;
import static org.claimboard.editor.Part.list;
import static org.claimboard.editor.Part.prose;
import static org.claimboard.editor.Part.reference;
import static org.claimboard.editor.Part.whole;
import static org.claimboard.editor.Part.words;
import static org.claimboard.editor.SharedParts.ref;

import java.util.List;
import org.claimboard.record.RecordType;

/** What can be changed of a chain of circular reporting. */
final class ChainParts {

    static final Form FORM = new Form(
            RecordType.CHAIN,
            List.of(
                    section(
                            "topic",
                            words("topic").needed(),
                            ref(),
                            whole("independentOrigins").needed(),
                            list("claims", 1000, reference("", RecordType.CLAIM)),
                            prose("note")),
                    section(
                            "steps",
                            items(
                                    "steps",
                                    1000,
                                    prose("text").needed(),
                                    list("sources", 100, reference("", RecordType.SOURCE))))));

    private ChainParts() {}
}
