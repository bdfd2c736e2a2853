package org.claimboard.outbound;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an address answered. */
public final class Fetched {

    private final URI address;
    private final int status;
    private final @Nullable String mediaType;
    private final @Nullable String charset;
    private final byte[] body;
    private final Instant at;

    Fetched(URI address, int status, @Nullable String mediaType, @Nullable String charset, byte[] body, Instant at) {
        this.address = address;
        this.status = status;
        this.mediaType = mediaType;
        this.charset = charset;
        this.body = body;
        this.at = at;
    }

    /** The address behind the last redirect. */
    public URI address() {
        return address;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Such as text/html; null if it was not said. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** What the text is written in, as the header names it; null if it does not. */
    public @Nullable String charset() {
        return charset;
    }

    /** The body, unpacked. */
    public byte[] body() {
        return body.clone();
    }

    /** When it was asked. */
    public Instant at() {
        return at;
    }
}
