package org.claimboard.desk;

import java.util.HashMap;
import java.util.Map;
import org.claimboard.editor.Candidates;
import org.claimboard.editor.Checking;
import org.claimboard.site.Language;

/** The published claims that may say what the sentences say, by the numbers of the sentences. */
record LogCandidates(Map<Integer, Candidates> byNumber) {

    static LogCandidates of(LogForm form, Checking checking, Language reader) {
        Map<Integer, Candidates> candidates = new HashMap<>();
        form.entries()
                .forEach(
                        entry -> candidates.put(entry.number(), checking.of(entry.number(), entry.text(), "", reader)));
        return new LogCandidates(candidates);
    }

    public Candidates of(LogEntry entry) {
        return byNumber.getOrDefault(entry.number(), Candidates.NONE);
    }
}
