package org.claimboard.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimboard.claim.Claim;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Source;
import org.claimboard.record.CredibilityEntry;
import org.claimboard.record.Filed;
import org.jspecify.annotations.Nullable;

/** Credibility notes between file and store. */
final class CredibilityForm {

    private CredibilityForm() {}

    /** The notes that the file adds behind those on file, which it must repeat unchanged. */
    static List<CredibilityNote> added(
            List<CredibilityEntry> filed, List<CredibilityNote> onFile, Source source, @Nullable Claim claim) {
        List<CredibilityNote> added = new ArrayList<>();
        for (CredibilityEntry entry : filed.subList(onFile.size(), filed.size())) {
            CredibilityNote note = new CredibilityNote();
            note.source = source;
            note.claim = claim;
            note.ordinal = onFile.size() + added.size() + 1;
            note.reliability = entry.reliability();
            note.credibility = entry.credibility();
            note.reason = Objects.requireNonNull(entry.reason());
            note.confirmedBy = new ArrayList<>(Filed.list(entry.confirmedBy()));
            note.author = entry.author();
            note.date = entry.date();
            added.add(note);
        }
        return added;
    }

    static CredibilityEntry file(CredibilityNote note) {
        return new CredibilityEntry(
                note.reliability,
                note.credibility,
                note.reason,
                note.confirmedBy.isEmpty() ? null : note.confirmedBy,
                note.author,
                note.date);
    }
}
