package org.claimboard.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimboard.record.Finding;
import org.claimboard.record.Rule;

/** What is to mend in a form: first what cannot be kept, then what the rules say. */
record Notes(List<Note> list) {

    static Notes of(Map<String, Fault> faults, List<Finding> findings, ObjectNode record) {
        List<Note> notes = new ArrayList<>();
        faults.forEach((pointer, fault) -> notes.add(Note.of(pointer, fault)));
        findings.stream()
                .map(finding -> note(finding, record))
                .filter(note -> !faults.containsKey(note.pointer()))
                .forEach(notes::add);
        return new Notes(List.copyOf(notes));
    }

    private static Note note(Finding finding, ObjectNode record) {
        String pointer = Places.inForm(record, finding.pointer()).replaceFirst("/per/(value|unit)$", "/per");
        String missing = finding.missing();
        if (missing != null) {
            return new Note(Pointers.child(pointer, missing), null, finding.rule(), true, "");
        }
        if (finding.rule() == Rule.UNIT_MISSING && !pointer.endsWith("/unit")) {
            return new Note(pointer + "/unit", null, finding.rule(), false, finding.message());
        }
        return new Note(pointer, null, finding.rule(), false, finding.message(), finding.told());
    }

    List<Note> at(String pointer) {
        return list.stream().filter(note -> note.pointer().equals(pointer)).toList();
    }

    boolean blocks() {
        return list.stream().anyMatch(note -> note.fault() != null);
    }
}
