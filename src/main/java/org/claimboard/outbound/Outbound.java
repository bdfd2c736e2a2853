package org.claimboard.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * Asks addresses that strangers name. Whatever they lead to, by number, name, redirect or a name that changes its mind,
 * nothing but public addresses is connected to.
 */
@ApplicationScoped
public class Outbound {

    private final Connections connections;
    private final Redirects redirects;
    private final Robots robots;

    Outbound(Connections connections, Redirects redirects, Robots robots) {
        this.connections = connections;
        this.redirects = redirects;
        this.robots = robots;
    }

    /**
     * What the address answers, where its robots.txt lets us ask.
     *
     * @throws OutboundRefused if it is not asked, or its answer not taken
     * @throws IOException if it cannot be reached
     */
    public Fetched get(URI address, Limits limits) throws IOException {
        Instant until = connections.now().plus(limits.time());
        return redirects.follow(
                address, limits.redirects(), limits.bytes(), false, until, hop -> robots.check(hop, until));
    }

    /**
     * Sends JSON to the address. Redirects are not followed.
     *
     * @throws OutboundRefused if it is not asked, or takes too long
     * @throws IOException if it cannot be reached
     */
    public Receipt post(URI address, Map<String, String> headers, byte[] json, Limits limits) throws IOException {
        URI asked = Askable.checked(address).uri();
        HttpPost request = new HttpPost(asked);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        Exchange exchange = new Exchange(asked, request, limits.bytes(), true);
        Fetched fetched = exchange.over(connections, connections.now().plus(limits.time()))
                .fetched();
        return new Receipt(fetched.status(), new String(fetched.body(), StandardCharsets.UTF_8));
    }
}
