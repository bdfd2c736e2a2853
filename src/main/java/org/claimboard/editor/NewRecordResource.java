package org.claimboard.editor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.claimboard.account.Role;
import org.claimboard.record.RecordType;
import org.claimboard.site.Visit;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The form for a new record of each kind. */
@Path("/desk" + Kind.PATH + "/new")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class NewRecordResource {

    private final Visit visit;
    private final FormPages pages;
    private final Saving saving;

    NewRecordResource(Visit visit, FormPages pages, Saving saving) {
        this.visit = visit;
        this.pages = pages;
        this.saving = saving;
    }

    @GET
    public Response form(@PathParam("kind") String kind) {
        RecordType type = Kind.of(kind);
        ObjectNode blank = JsonNodeFactory.instance.objectNode();
        if (Form.of(type).at("/language").isPresent()) {
            blank.put("language", visit.language().tag());
        }
        Draft draft = new Draft(type, "", true, 0, blank, "");
        return Response.ok(pages.first(draft)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("kind") String kind, MultivaluedMap<String, String> form) {
        return answer(kind, form);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response saveLong(@PathParam("kind") String kind, MultipartFormDataInput form) {
        return answer(kind, Sent.fields(form));
    }

    private Response answer(String kind, Map<String, List<String>> form) {
        return saving.answer(Draft.posted(Kind.of(kind), null, form), form);
    }
}
