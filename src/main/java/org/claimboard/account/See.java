package org.claimboard.account;

import jakarta.ws.rs.core.Response;

/** Sends the browser on after a form. */
public final class See {

    private See() {}

    /** To a path on this site; as it stands, for a host put before it might be another one behind a proxy. */
    public static Response other(String path) {
        return Response.status(303).header("Location", path).build();
    }
}
