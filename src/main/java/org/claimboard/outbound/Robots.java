package org.claimboard.outbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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

    private static final Answer ALL = new Answer(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));

    /** RFC 9309, 2.4: not kept for more than a day; failures pass sooner. */
    private final Cache<String, Answer> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfter(Expiry.<String, Answer>creating(
                    (site, answer) -> answer.rules() == null ? Duration.ofMinutes(1) : Duration.ofHours(1)))
            .build();

    private final Redirects redirects;

    /** A long delay between visits is no wish that there be none: we come once, when somebody asks. */
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 5);

    /**
     * What a site answered.
     *
     * @param rules null if it could not say
     */
    private record Answer(@Nullable BaseRobotRules rules) {}

    Robots(Redirects redirects) {
        this.redirects = redirects;
    }

    /** @throws OutboundRefused if the site asks programs to keep off the address, or cannot say whether it does */
    void check(WebAddress address, Instant until) throws IOException {
        WebAddress robots = address.to("/robots.txt").orElseThrow();
        Answer answer = known.getIfPresent(robots.text());
        if (answer == null) {
            answer = ask(robots, until);
            known.put(robots.text(), answer);
        }
        BaseRobotRules rules = answer.rules();
        if (rules == null) {
            throw new OutboundRefused(
                    OutboundRefused.Rule.ROBOTS_UNKNOWN,
                    address.host() + " cannot say at present what its robots.txt asks of programs");
        }
        if (!rules.isAllowed(address.text())) {
            throw new OutboundRefused(
                    OutboundRefused.Rule.ROBOTS, "the robots.txt of " + address.host() + " asks programs to keep off");
        }
    }

    /** RFC 9309, 2.3.1: none there (4xx), or behind too many redirects, allows all; a server's failure (5xx) nothing. */
    private Answer ask(WebAddress robots, Instant until) throws IOException {
        try {
            Fetched fetched = redirects.follow(robots.uri(), REDIRECTS, BYTES, true, until, hop -> {});
            int status = fetched.status();
            if (status >= 200 && status < 300) {
                return new Answer(parser.parseContent(robots.text(), fetched.body(), "text/plain", List.of(OUR_NAME)));
            }
            return status >= 300 && status < 500 ? ALL : new Answer(null);
        } catch (OutboundRefused refused) {
            if (refused.rule() == OutboundRefused.Rule.REDIRECTS) {
                return ALL;
            }
            throw refused;
        }
    }
}
