package org.claimboard.api;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimboard.claim.CredibilityNote;
import org.jspecify.annotations.Nullable;

/** Notes on sources and claims, told which of them count. */
final class CredibilityNotes {

    private record About(String source, @Nullable String claim) {

        static About of(CredibilityNote note) {
            return new About(note.source.slug, note.claim == null ? null : note.claim.slug);
        }
    }

    private CredibilityNotes() {}

    /** The notes as the API shows them, in their order; their sources and claims must be loaded. */
    static List<CredibilityNoteRepresentation> of(List<CredibilityNote> onSources, List<CredibilityNote> onClaims) {
        List<CredibilityNote> notes =
                Stream.concat(onSources.stream(), onClaims.stream()).toList();
        Map<About, List<CredibilityNote>> byAbout = notes.stream().collect(groupingBy(About::of));
        return notes.stream()
                .map(note -> {
                    About about = About.of(note);
                    int last = byAbout.getOrDefault(about, List.of()).stream()
                            .mapToInt(other -> other.ordinal)
                            .max()
                            .orElse(note.ordinal);
                    return CredibilityNoteRepresentation.of(note, about.source(), about.claim(), last);
                })
                .toList();
    }
}
