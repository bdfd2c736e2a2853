package org.claimboard.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.claim.Source;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.ChainStep;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One step on a statement's way.
 *
 * @param sources those of its sources that are on file
 * @param changed what it changed; null if nothing is known to have changed
 */
public record Step(LocalizedText who, List<Source> sources, @Nullable LocalizedText changed) {

    static Step of(AttributionStep step, Map<String, Source> sources) {
        return new Step(step.who(), onFile(Stream.ofNullable(step.source()), sources), step.changed());
    }

    /**
     * One step of a chain of reports.
     *
     * @param sources by slug
     */
    public static Step of(ChainStep step, Map<String, Source> sources) {
        return new Step(step.text(), onFile(step.sources().stream(), sources), null);
    }

    private static List<Source> onFile(Stream<String> slugs, Map<String, Source> sources) {
        return slugs.map(sources::get).filter(Objects::nonNull).toList();
    }
}
