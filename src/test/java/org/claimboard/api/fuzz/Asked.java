package org.claimboard.api.fuzz;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/**
 * A request that was made.
 *
 * @param sound whether nothing was done to it that the document forbids
 */
record Asked(Operation operation, HttpRequest request, String body, boolean sound) {

    @Override
    public String toString() {
        String shown = body.length() > 400 ? body.substring(0, 400) + "…" : body;
        return request.method() + " " + request.uri() + " " + request.headers().map() + " "
                + new String(shown.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
