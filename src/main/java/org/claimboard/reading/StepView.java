package org.claimboard.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.claim.Source;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.ChainStep;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** One step on a statement's way. */
public record StepView(Text who, List<SourceRef> sources, @Nullable Text changed) {

    static StepView of(AttributionStep step, Map<String, Source> sources, Language reader) {
        List<SourceRef> refs = refs(Stream.ofNullable(step.source()), sources, reader);
        return new StepView(Text.of(step.who(), reader), refs, Text.ofNullable(step.changed(), reader));
    }

    static StepView of(ChainStep step, Map<String, Source> sources, Language reader) {
        return new StepView(Text.of(step.text(), reader), refs(step.sources().stream(), sources, reader), null);
    }

    private static List<SourceRef> refs(Stream<String> slugs, Map<String, Source> sources, Language reader) {
        return slugs.map(sources::get)
                .filter(Objects::nonNull)
                .map(source -> SourceRef.of(source, reader))
                .toList();
    }
}
