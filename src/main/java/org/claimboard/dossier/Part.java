package org.claimboard.dossier;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What of a dossier takes a query of its own, and is loaded only for those who ask for it. */
public enum Part {
    /** Where the claim stands in articles, with the words around. */
    APPEARANCES,
    EVIDENCE,
    /** The notes on the sources of its evidence, and on what they say about the claim. */
    CREDIBILITY,
    ASSESSMENTS,
    CORRECTIONS,
    /** To other claims and from them. */
    RELATIONS,
    /** The disputes against it. */
    DOUBTS,
    /** What the sources of its evidence draw on. */
    ORIGINS,
    /** The sources on its way to the article, those that its evidence comes from, and those of the rates. */
    SOURCES,
    /** The chains of circular reporting that end at it. */
    CHAINS,
    /** Where it stands in comparisons. */
    COMPARISONS,
    /** What it is about. */
    TOPICS,
    /** The exchange rates for what it converts. */
    RATES;

    public static final Set<Part> ALL = Collections.unmodifiableSet(EnumSet.allOf(Part.class));

    /** What lists show: how much speaks for and against it, and the doubts about it. */
    public static final Set<Part> HEAD = Collections.unmodifiableSet(EnumSet.of(EVIDENCE, DOUBTS, ORIGINS));
}
