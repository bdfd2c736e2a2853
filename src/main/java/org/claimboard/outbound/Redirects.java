package org.claimboard.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
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
        void check(WebAddress address) throws IOException;
    }

    /**
     * The answer of the last address.
     *
     * @param most redirects that are followed
     * @param bytes of the body that are taken
     * @param cut whether a longer body is cut there; otherwise it is refused
     */
    Fetched follow(URI from, int most, int bytes, boolean cut, Instant until, Check check) throws IOException {
        WebAddress address = Askable.checked(from);
        Set<WebAddress> passed = new HashSet<>();
        for (int i = 0; i <= most; i++) {
            if (!passed.add(address)) {
                // Nothing that we could send would end it: we keep no cookies.
                throw new OutboundRefused(OutboundRefused.Rule.REDIRECTS, address.host() + " redirects in a circle");
            }
            check.check(address);
            URI asked = address.uri();
            Exchange.Answer answer = new Exchange(asked, new HttpGet(asked), bytes, cut).over(connections, until);
            WebAddress next = next(address, answer);
            if (next == null) {
                return answer.fetched();
            }
            address = next;
        }
        throw new OutboundRefused(
                OutboundRefused.Rule.REDIRECTS, address.host() + " redirects more than " + most + " times");
    }

    private static @Nullable WebAddress next(WebAddress address, Exchange.Answer answer) {
        String location = answer.location();
        if (location == null || !STATUSES.contains(answer.fetched().status())) {
            return null;
        }
        return Askable.next(address, location);
    }
}
