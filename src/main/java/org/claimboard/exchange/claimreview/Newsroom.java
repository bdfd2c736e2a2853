package org.claimboard.exchange.claimreview;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Who publishes the verdicts. */
@StaticInitSafe
@ConfigMapping(prefix = "claimboard.newsroom")
public interface Newsroom {

    /** What readers and machines are told as the author of the reviews. */
    @WithDefault("Claimboard")
    String name();

    /** Address of the licence under which the structured data may be used; none is said if it is absent. */
    Optional<String> licence();

    /** In which time zone its days are counted: today, the day of a verdict or of a withdrawal. */
    @WithDefault("UTC")
    ZoneId zone();

    /** What those who sign are called, by language: pairs of a record's name and the one to show, between semicolons. */
    Map<String, String> signatures();
}
