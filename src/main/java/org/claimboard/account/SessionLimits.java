package org.claimboard.account;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.Instant;

/** How long a session lasts. */
@ConfigMapping(prefix = "claimboard.session")
interface SessionLimits {

    /** Without a request. */
    Duration idle();

    /** From signing in on, whatever happens. */
    Duration longest();

    default boolean isOver(AccountSession session, Instant now) {
        return session.usedAt.plus(idle()).isBefore(now)
                || session.createdAt.plus(longest()).isBefore(now);
    }
}
