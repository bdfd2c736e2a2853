package org.claimboard.exchange.google;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimboard.account.Scope;
import org.claimboard.site.Addresses;
import org.jspecify.annotations.Nullable;

/** {@code pages}: what everyone may read is read without a token; writing takes one. */
@Path("/v1alpha1/pages")
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {

    private final PageList list;
    private final PageReading reading;
    private final PageWriting writing;
    private final Addresses addresses;

    PagesResource(PageList list, PageReading reading, PageWriting writing, Addresses addresses) {
        this.list = list;
        this.reading = reading;
        this.writing = writing;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    public MarkupPages list(@Context UriInfo uri) {
        return list.list(new GoogleParameters(uri), OurSite.of(addresses, uri));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public MarkupPage get(@PathParam("id") String id, @Context UriInfo uri) {
        return reading.page(PageId.parse(id), OurSite.of(addresses, uri)).orElseThrow(PageId::notFound);
    }

    @POST
    @PermissionsAllowed(Scope.WRITE_NAME)
    public MarkupPage create(byte @Nullable [] body, @Context UriInfo uri) {
        return writing.create(GoogleJson.page(body), OurSite.of(addresses, uri));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Scope.WRITE_NAME)
    public MarkupPage update(@PathParam("id") String id, byte @Nullable [] body, @Context UriInfo uri) {
        PageId page = PageId.parse(id);
        reading.checkThere(page);
        return writing.update(page, GoogleJson.page(body), OurSite.of(addresses, uri));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Scope.WRITE_NAME)
    public ObjectNode delete(@PathParam("id") String id) {
        writing.delete(PageId.parse(id));
        return JsonNodeFactory.instance.objectNode();
    }
}
