package org.claimboard.desk;

import jakarta.ws.rs.core.Response;
import org.claimboard.workflow.Refused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where no page says why a step was refused, the page of the status does. */
class RefusedSteps {

    @ServerExceptionMapper
    Response answer(Refused refused) {
        return Response.status(refused.kind().status()).build();
    }
}
