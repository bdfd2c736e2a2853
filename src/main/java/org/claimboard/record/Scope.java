package org.claimboard.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What exactly a quantity counts. A field that is absent is not known.
 *
 * @param measure what the number measures, such as the GPU rental of one training run
 * @param subject whose number it is: a model, a company, a fund
 * @param phase which phase of the work
 * @param hardware which hardware
 * @param period which period
 * @param includes what is counted in
 * @param excludes what is left out
 */
public record Scope(
        @Nullable LocalizedText measure,
        @Nullable LocalizedText subject,
        @Nullable LocalizedText phase,
        @Nullable LocalizedText hardware,
        @Nullable LocalizedText period,
        List<LocalizedText> includes,
        List<LocalizedText> excludes) {

    public static final Scope UNKNOWN = new Scope(null, null, null, null, null, List.of(), List.of());

    public Scope {
        includes = Lists.orEmpty(includes);
        excludes = Lists.orEmpty(excludes);
    }
}
