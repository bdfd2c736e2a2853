package org.claimboard.editor;

import static org.claimboard.editor.Form.section;
import static org.claimboard.editor.Part.choice;
import static org.claimboard.editor.Part.list;
import static org.claimboard.editor.Part.words;
import static org.claimboard.editor.SharedParts.link;

import java.util.List;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.RecordType;

/** What can be changed of someone who makes claims. */
final class ClaimantParts {

    static final Form FORM = new Form(
            RecordType.CLAIMANT,
            List.of(section(
                    "person",
                    words("names").needed(),
                    choice("kind", ClaimantKind.values()).needed(),
                    words("role"),
                    list("sameAs", 20, link("")))));

    private ClaimantParts() {}
}
