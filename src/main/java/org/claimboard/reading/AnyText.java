package org.claimboard.reading;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What templates ask of texts and days alike, whichever of two types holds them.
 *
 * <p>Qute (3.33.2) remembers for each place in a template one resolver, that of the type that came last. Where a text
 * in many languages and one in a single language take turns at a place, it looks through all that it knows each time.
 */
final class AnyText implements ValueResolver {

    /** Registers it with the engine. */
    @Singleton
    static final class Registration {
        void register(@Observes EngineBuilder engine) {
            engine.addValueResolver(new AnyText());
        }
    }

    @Override
    public int getPriority() {
        return Integer.MAX_VALUE - 1;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        Object base = context.getBase();
        boolean known = base instanceof LocalizedText
                || base instanceof Text
                || base instanceof LocalDate
                || base instanceof Day;
        return known && context.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        Object found = found(context.getBase(), context.getName());
        return found == null ? Results.notFound(context) : CompletedStage.of(found);
    }

    private static @Nullable String found(Object base, String name) {
        if (base instanceof LocalizedText text) {
            return switch (name) {
                case "value" -> Told.value(text);
                case "lang" -> Told.lang(text);
                default -> null;
            };
        }
        if (base instanceof Text text) {
            return switch (name) {
                case "value" -> text.value();
                case "lang" -> text.lang();
                default -> null;
            };
        }
        if (base instanceof LocalDate day) {
            return switch (name) {
                case "text" -> Told.text(day);
                case "iso" -> Told.iso(day);
                default -> null;
            };
        }
        Day day = (Day) base;
        return switch (name) {
            case "text" -> day.text();
            case "iso" -> day.iso();
            default -> null;
        };
    }
}
