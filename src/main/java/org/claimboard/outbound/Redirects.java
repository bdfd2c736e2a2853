package org.claimboard.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;

/** Goes from an address to where it leads; each address on the way is checked as the first. */
@ApplicationScoped
class Redirects {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private final Connections connections;

    Redirects(Connections connections) {
        this.connections = connections;
    }

    /** What is asked of an address before it is. */
    interface Check {
        void check(URI address) throws IOException;
    }

    /**
     * The answer of the last address.
     *
     * @param most redirects that are followed
     * @param bytes of the body that are taken
     * @param cut whether a longer body is cut there; otherwise it is refused
     */
    Fetched follow(URI from, int most, int bytes, boolean cut, Instant until, Check check) throws IOException {
        URI address = WebAddress.checked(from);
        for (int i = 0; i <= most; i++) {
            check.check(address);
            Exchange.Answer answer = new Exchange(address, new HttpGet(address), bytes, cut).over(connections, until);
            URI next = next(address, answer);
            if (next == null) {
                return answer.fetched();
            }
            address = next;
        }
        throw new OutboundRefused(
                OutboundRefused.Rule.REDIRECTS, from.getHost() + " redirects more than " + most + " times");
    }

    private static @Nullable URI next(URI address, Exchange.Answer answer) {
        String location = answer.location();
        if (location == null || !STATUSES.contains(answer.fetched().status())) {
            return null;
        }
        return WebAddress.parse(location, address);
    }
}
