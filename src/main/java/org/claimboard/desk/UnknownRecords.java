package org.claimboard.desk;

import jakarta.ws.rs.core.Response;
import org.claimboard.workflow.Refused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A step on what is not there, or no longer, is answered as any address that leads nowhere is. */
class UnknownRecords {

    @ServerExceptionMapper
    Response notFound(Refused.Unknown refused) {
        return Response.status(Response.Status.NOT_FOUND).build();
    }
}
