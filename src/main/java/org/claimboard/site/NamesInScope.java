package org.claimboard.site;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Finds the first name of an expression in the scopes around it: loop, parameters of an include, set values, the
 * template's data.
 *
 * <p>Qute (3.33.2) asks, for each scope that does not hold the name, every resolver that it knows, several hundred here,
 * before it goes one scope out. In pages of many small includes that was more than half of the time of rendering. The
 * result is the same: where no scope holds the name, Qute goes on as ever.
 */
final class NamesInScope implements ValueResolver {

    /** Registers it with the engine. */
    @Singleton
    static final class Registration {
        void register(@Observes EngineBuilder engine) {
            engine.addValueResolver(new NamesInScope());
        }
    }

    /** Before every other. */
    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        Object base = context.getBase();
        return (base instanceof Mapper || base instanceof Map)
                && base == context.resolutionContext().getData()
                && context.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        String name = context.getName();
        for (ResolutionContext scope = context.resolutionContext(); scope != null; scope = scope.getParent()) {
            Object data = scope.getData();
            if (data instanceof Map<?, ?> map) {
                if (map.containsKey(name)) {
                    return CompletedStage.of(map.get(name));
                }
            } else if (data instanceof Mapper mapper) {
                if (mapper.mappedKeys().contains(name)) {
                    return mapper.getAsync(name);
                }
            } else if (data != null) {
                break;
            }
        }
        return Results.notFound(context);
    }
}
