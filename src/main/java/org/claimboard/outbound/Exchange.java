package org.claimboard.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer.
 *
 * @param address that is asked
 * @param bytes of the answer's body that are taken
 * @param cut whether a longer body is cut there; otherwise it is refused
 */
record Exchange(URI address, HttpUriRequestBase request, int bytes, boolean cut) {

    /**
     * An answer as it came.
     *
     * @param location to which it redirects
     */
    record Answer(Fetched fetched, @Nullable String location) {}

    /** @param until after which it is broken off */
    Answer over(Connections connections, Instant until) throws IOException {
        Instant now = connections.now();
        try {
            return connections.ask(request, until.toEpochMilli() - now.toEpochMilli(), answer -> read(answer, now));
        } catch (UnknownHostException e) {
            throw new OutboundRefused(OutboundRefused.Rule.UNKNOWN_HOST, "there is no host " + host());
        } catch (InterruptedIOException e) {
            throw late();
        } catch (IOException e) {
            if (request.isCancelled()) {
                throw late();
            }
            throw e;
        }
    }

    /** The host and, if it is not the usual one, the port. */
    private String host() {
        return address.getRawAuthority();
    }

    private OutboundRefused late() {
        return new OutboundRefused(OutboundRefused.Rule.TIME, host() + " takes too long to answer");
    }

    private Answer read(ClassicHttpResponse answer, Instant asked) throws IOException {
        HttpEntity entity = answer.getEntity();
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        Header location = answer.getFirstHeader("Location");
        Fetched fetched = new Fetched(
                address,
                answer.getCode(),
                type == null ? null : type.getMimeType(),
                type == null ? null : type.getParameter("charset"),
                entity == null ? new byte[0] : body(entity),
                asked);
        return new Answer(fetched, location == null ? null : location.getValue());
    }

    private byte[] body(HttpEntity entity) throws IOException {
        InputStream content = entity.getContent();
        if (content == null) {
            return new byte[0];
        }
        byte[] body = content.readNBytes(bytes);
        if (body.length == bytes && content.read() >= 0) {
            // The rest is neither wanted nor waited for.
            request.abort();
            if (!cut) {
                throw new OutboundRefused(
                        OutboundRefused.Rule.SIZE, host() + " answers with more than " + bytes + " bytes");
            }
        }
        return body;
    }
}
