package org.claimboard.upkeep;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfig;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimboard.record.Ordered;

/** What our properties are: read beforehand, since what reads them later fails in the middle of a start. */
final class Values {

    private static final Map<String, Class<?>> KINDS = Ordered.ofEntries(
            Map.entry("claimboard.kept-answers", Long.class),
            Map.entry("claimboard.largest-body", MemorySize.class),
            Map.entry("claimboard.matching.pooling", PoolingMode.class),
            Map.entry("claimboard.longest-address", Integer.class),
            Map.entry("claimboard.newsroom.zone", ZoneId.class),
            Map.entry("claimboard.heads.first", Duration.class),
            Map.entry("claimboard.heads.next", Duration.class),
            Map.entry("claimboard.bodies.at-once", Duration.class),
            Map.entry("claimboard.bodies.time", Duration.class),
            Map.entry("claimboard.bodies.unfinished-per-address", Integer.class),
            Map.entry("claimboard.bodies.unfinished", Integer.class),
            Map.entry("claimboard.answers.time", Duration.class),
            Map.entry("claimboard.webhook.lease", Duration.class),
            Map.entry("claimboard.webhook.give-up", Duration.class),
            Map.entry("claimboard.session.idle", Duration.class),
            Map.entry("claimboard.session.longest", Duration.class),
            Map.entry("claimboard.sign-in.attempts-per-account", Integer.class),
            Map.entry("claimboard.sign-in.attempts-per-name", Integer.class),
            Map.entry("claimboard.sign-in.attempts-per-address", Integer.class),
            Map.entry("claimboard.sign-in.window", Duration.class),
            Map.entry("claimboard.rate-limit.requests-per-address", Integer.class),
            Map.entry("claimboard.rate-limit.requests-per-token", Integer.class),
            Map.entry("claimboard.rate-limit.window", Duration.class),
            Map.entry("quarkus.http.idle-timeout", Duration.class),
            Map.entry("quarkus.http.read-timeout", Duration.class),
            Map.entry("quarkus.http.limits.max-body-size", MemorySize.class),
            Map.entry("quarkus.thread-pool.max-threads", Integer.class),
            Map.entry("quarkus.datasource.jdbc.max-size", Integer.class));

    private static final List<String> SWITCHES = List.of("claimboard.four-eyes", "claimboard.assistants");

    private Values() {}

    /** @throws StartFault if one of them cannot be read */
    static void look(SmallRyeConfig config) {
        new TreeMap<>(KINDS).forEach((property, kind) -> Beforehand.value(config, property, kind));
        SWITCHES.forEach(property -> isSwitch(config, property));
    }

    /** What is neither on nor off would be taken for off. */
    private static void isSwitch(SmallRyeConfig config, String property) {
        Beforehand.value(config, property, String.class)
                .filter(text -> !text.matches("(?i)true|false|yes|no|y|n|on|off|1|0"))
                .ifPresent(text -> {
                    throw Failures.ofProperty(property, text, null);
                });
    }
}
