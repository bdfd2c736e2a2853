package org.claimboard.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An API token as its owner sees it later: without the secret. */
public record TokenView(
        long id, String label, List<Scope> scopes, Moment created, @Nullable Moment used, @Nullable Moment expires) {

    static TokenView of(ApiToken token) {
        return new TokenView(
                token.id,
                token.label,
                token.scopeList(),
                Moment.of(token.createdAt),
                Moment.orNull(token.usedAt),
                Moment.orNull(token.expiresAt));
    }
}
