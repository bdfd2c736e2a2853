package org.claimboard.exchange.claimreview;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
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

    /** The licence under which the structured data may be used; that there is none is said if it is absent. */
    @WithConverter(LicenceConverter.class)
    Optional<Licence> licence();

    /** Who runs it, in a few sentences, by language. */
    Map<String, String> about();

    /** Who pays for it, in a few sentences, by language. */
    Map<String, String> funding();

    /** Where to write to. */
    Optional<String> contactEmail();

    /** Address of a page that says how to reach it. */
    Optional<String> contactPage();

    /** By post, in one line. */
    Optional<String> contactPost();

    /** In which time zone its days are counted: today, the day of a verdict or of a withdrawal. */
    @WithDefault("UTC")
    ZoneId zone();

    /** What those who sign are called, by language: pairs of a record's name and the one to show, between semicolons. */
    Map<String, String> signatures();
}
