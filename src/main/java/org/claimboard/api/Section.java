package org.claimboard.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.record.Ordered;

/** Parts of a claim that lists leave out unless asked. The names are those of the fields. */
enum Section {
    APPEARANCES,
    ATTRIBUTION,
    QUANTITIES,
    PARTS,
    EVIDENCE,
    CREDIBILITY,
    ASSESSMENTS,
    CORRECTIONS,
    RELATIONS,
    DOUBTS,
    ORIGINS,
    CHAINS,
    COMPARISONS;

    static final Set<Section> ALL = Collections.unmodifiableSet(EnumSet.allOf(Section.class));

    static final Set<String> NAMES =
            Ordered.of(Arrays.stream(values()).map(Section::field).toList());

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
