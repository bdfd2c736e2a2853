package org.claimboard.outbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sites ask of programs in their robots.txt (RFC 9309). */
@ApplicationScoped
class Robots {

    /** By which sites know us. */
    static final String OUR_NAME = "claimboard";

    /** RFC 9309, 2.5: at least 500 kibibytes are read; the rest may be ignored. */
    private static final int BYTES = 512 * 1024;

    /** RFC 9309, 2.3.1.2: five redirects are followed at least. */
    private static final int REDIRECTS = 5;

    /** RFC 9309, 2.4: not kept for more than a day. */
    private final Cache<String, BaseRobotRules> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private final Redirects redirects;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();

    Robots(Redirects redirects) {
        this.redirects = redirects;
    }

    /** @throws OutboundRefused if the site asks programs to keep off the address, or cannot say whether it does */
    void check(URI address, Instant until) throws IOException {
        URI robots = address.resolve("/robots.txt");
        BaseRobotRules rules = known.getIfPresent(robots.toString());
        if (rules == null) {
            rules = rules(robots, until);
            known.put(robots.toString(), rules);
        }
        if (!rules.isAllowed(address.toString())) {
            throw new OutboundRefused(
                    OutboundRefused.Rule.ROBOTS,
                    "the robots.txt of " + address.getHost() + " asks programs to keep off");
        }
    }

    private BaseRobotRules rules(URI robots, Instant until) throws IOException {
        Fetched fetched = redirects.follow(robots, REDIRECTS, BYTES, true, until, hop -> {});
        if (fetched.status() == 200) {
            return parser.parseContent(
                    robots.toString(), fetched.body(), contentType(fetched.mediaType()), List.of(OUR_NAME));
        }
        // RFC 9309, 2.3.1.3 and 2.3.1.4: none there allows all, one that cannot be had allows nothing.
        return parser.failedFetch(fetched.status());
    }

    /** Files without a type are read all the same. */
    private static String contentType(@Nullable String mediaType) {
        return mediaType == null ? "text/plain" : mediaType;
    }
}
