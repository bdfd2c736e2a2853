package org.claimboard.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Source;
import org.jspecify.annotations.Nullable;

/**
 * A source as a claim's page numbers it: in the order in which the evidence first names it, and behind these the ones that
 * are graded for the claim only.
 *
 * @param number from 1
 * @param note the grade that counts; null if nobody graded it
 */
public record CitedSource(int number, Source source, @Nullable CredibilityNote note) {

    static List<CitedSource> of(Collection<Evidence> evidence, Grades grades) {
        Map<String, CredibilityNote> notes = new LinkedHashMap<>();
        grades.counting().forEach(note -> notes.put(note.source.slug, note));
        Map<String, Source> sources = new LinkedHashMap<>();
        evidence.forEach(item -> sources.putIfAbsent(item.source.slug, item.source));
        notes.values().forEach(note -> sources.putIfAbsent(note.source.slug, note.source));
        List<CitedSource> cited = new ArrayList<>();
        sources.forEach((slug, source) -> cited.add(new CitedSource(cited.size() + 1, source, notes.get(slug))));
        return cited;
    }
}
