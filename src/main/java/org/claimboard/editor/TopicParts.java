package org.claimboard.editor;

import static org.claimboard.editor.Form.section;
import static org.claimboard.editor.Part.prose;
import static org.claimboard.editor.Part.words;

import java.util.List;
import org.claimboard.record.RecordType;

/** What can be changed of a topic. */
final class TopicParts {

    static final Form FORM =
            new Form(RecordType.TOPIC, List.of(section("subject", words("names").needed(), prose("note"))));

    private TopicParts() {}
}
