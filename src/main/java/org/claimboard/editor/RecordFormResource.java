package org.claimboard.editor;

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
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.site.NoSuchPage;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The form of a record: what its newest revision says, to be changed. */
@Path("/desk" + Kind.PATH + "/{slug: [a-z0-9-]{1,120}}/edit")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class RecordFormResource {

    private final RevisionStore revisions;
    private final FormPages pages;
    private final Saving saving;

    RecordFormResource(RevisionStore revisions, FormPages pages, Saving saving) {
        this.revisions = revisions;
        this.pages = pages;
        this.saving = saving;
    }

    @GET
    public Response form(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        RecordHead head = head(kind, slug);
        Form form = Form.of(head.recordType);
        Draft draft = new Draft(
                head.recordType,
                slug,
                false,
                head.latest.number,
                Filled.of(form, CanonicalForm.parse(head.latest.content)),
                "");
        return Response.ok(pages.first(draft)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("kind") String kind, @PathParam("slug") String slug, MultivaluedMap<String, String> form) {
        return answer(kind, slug, form);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response saveLong(
            @PathParam("kind") String kind, @PathParam("slug") String slug, MultipartFormDataInput form) {
        return answer(kind, slug, Sent.fields(form));
    }

    private Response answer(String kind, String slug, Map<String, List<String>> form) {
        RecordHead head = head(kind, slug);
        return saving.answer(Draft.posted(head.recordType, slug, form), form);
    }

    private RecordHead head(String kind, String slug) {
        RecordKey key = new RecordKey(Kind.of(kind), slug);
        return revisions.head(key).orElseThrow(() -> new NoSuchPage(key + " to edit"));
    }
}
