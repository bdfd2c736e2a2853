package org.claimboard.site;

import io.vertx.ext.web.RoutingContext;

/** How failures are told under some paths. */
public interface FailureShape {

    /** Whether failures of the path have this shape. */
    boolean isFor(String path);

    /**
     * Tells of a failure.
     *
     * @param status the HTTP status
     */
    void answer(RoutingContext exchange, int status);
}
