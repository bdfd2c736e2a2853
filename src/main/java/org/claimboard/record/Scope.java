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
 * @param population of whom or of what, such as adults under 65
 * @param place where
 * @param method how it was measured
 * @param period which period, in words
 * @param conditions further conditions, each under a name of its own
 * @param includes what is counted in
 * @param excludes what is left out
 */
public record Scope(
        @Nullable LocalizedText measure,
        @Nullable LocalizedText subject,
        @Nullable LocalizedText phase,
        @Nullable LocalizedText hardware,
        @Nullable LocalizedText population,
        @Nullable LocalizedText place,
        @Nullable LocalizedText method,
        @Nullable LocalizedText period,
        List<Condition> conditions,
        List<LocalizedText> includes,
        List<LocalizedText> excludes) {

    public static final Scope UNKNOWN = new Scope(null, null, null, null, null, List.of(), List.of());

    public Scope {
        conditions = Lists.orEmpty(conditions);
        includes = Lists.orEmpty(includes);
        excludes = Lists.orEmpty(excludes);
    }

    /** Of which neither population, place, method nor further conditions are said. */
    public Scope(
            @Nullable LocalizedText measure,
            @Nullable LocalizedText subject,
            @Nullable LocalizedText phase,
            @Nullable LocalizedText hardware,
            @Nullable LocalizedText period,
            List<LocalizedText> includes,
            List<LocalizedText> excludes) {
        this(measure, subject, phase, hardware, null, null, null, period, List.of(), includes, excludes);
    }
}
