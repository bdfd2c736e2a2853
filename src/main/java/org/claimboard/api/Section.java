package org.claimboard.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    static final Set<Section> ALL = Set.of(values());

    private static final Map<String, Section> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Section::field, Function.identity()));

    static final Set<String> NAMES = BY_NAME.keySet();

    /** The sections that are among the names. */
    static Set<Section> of(Set<String> names) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
