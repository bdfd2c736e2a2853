package org.claimboard.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How long the body of a request may take, and how many may take long at a time. */
@ConfigMapping(prefix = "claimboard.bodies")
interface BodyTimes {

    /** A body that is whole by then counts as none that takes long. */
    @WithName("at-once")
    @WithDefault("1s")
    Duration atOnce();

    /** For all of a body; a large one gets more, as it says how large it is. */
    @WithDefault("15s")
    Duration time();

    /** Bodies that take long from one address at a time. */
    @WithName("unfinished-per-address")
    @WithDefault("20")
    int perAddress();

    /** Bodies that take long at a time. */
    @WithName("unfinished")
    @WithDefault("500")
    int inAll();
}
