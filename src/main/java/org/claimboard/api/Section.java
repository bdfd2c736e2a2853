package org.claimboard.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.dossier.Part;
import org.claimboard.record.Ordered;

/** Parts of a claim that lists leave out unless asked. The names are those of the fields. */
enum Section {
    APPEARANCES(Part.APPEARANCES),
    ATTRIBUTION,
    QUANTITIES(Part.RATES),
    PARTS,
    EVIDENCE(Part.EVIDENCE),
    CREDIBILITY(Part.CREDIBILITY),
    ASSESSMENTS(Part.ASSESSMENTS),
    CORRECTIONS(Part.CORRECTIONS),
    RELATIONS(Part.RELATIONS),
    DOUBTS(Part.DOUBTS),
    ORIGINS(Part.ORIGINS),
    CHAINS(Part.CHAINS),
    COMPARISONS(Part.COMPARISONS),
    TOPICS(Part.TOPICS);

    static final Set<Section> ALL = Collections.unmodifiableSet(EnumSet.allOf(Section.class));

    static final Set<String> NAMES =
            Ordered.of(Arrays.stream(values()).map(Section::field).toList());

    @SuppressWarnings("ImmutableEnumChecker") // A list of constants that nothing adds to.
    private final List<Part> parts;

    Section(Part... parts) {
        this.parts = List.of(parts);
    }

    /** What of the dossiers the sections are made from. */
    static Set<Part> parts(Set<Section> included) {
        return included.stream()
                .flatMap(section -> section.parts.stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /** The sections that are among the names. */
    static Set<Section> of(Set<String> names) {
        return ALL.stream()
                .filter(section -> names.contains(section.field()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
