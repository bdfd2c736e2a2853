package org.claimboard.reading;

import java.util.List;
import org.claimboard.record.Scope;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** What exactly a number counts; what is null is not known. */
public record ScopeView(
        @Nullable Text measure,
        @Nullable Text subject,
        @Nullable Text phase,
        @Nullable Text hardware,
        @Nullable Text period,
        List<Text> includes,
        List<Text> excludes) {

    static ScopeView of(Scope scope, Language reader) {
        return new ScopeView(
                Text.ofNullable(scope.measure(), reader),
                Text.ofNullable(scope.subject(), reader),
                Text.ofNullable(scope.phase(), reader),
                Text.ofNullable(scope.hardware(), reader),
                Text.ofNullable(scope.period(), reader),
                Text.all(scope.includes(), reader),
                Text.all(scope.excludes(), reader));
    }

    public boolean known() {
        return measure != null
                || subject != null
                || phase != null
                || hardware != null
                || period != null
                || !includes.isEmpty()
                || !excludes.isEmpty();
    }
}
