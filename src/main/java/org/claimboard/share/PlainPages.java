package org.claimboard.share;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimboard.reading.ClaimLists;
import org.claimboard.reading.ClaimPages;
import org.claimboard.reading.Dated;
import org.claimboard.site.Visit;

/** Claims in other forms than pages: to cite, and to read as plain text. Each can be had as of any moment. */
@Path("/")
@PermitAll
@Dated
public class PlainPages {

    private static final String CLAIM = "/claims/{slug: [a-z0-9-]{1,120}}";
    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final Visit visit;
    private final ClaimPages claims;
    private final ClaimLists lists;
    private final Citations citations;
    private final ObjectMapper json;

    PlainPages(Visit visit, ClaimPages claims, ClaimLists lists, Citations citations, ObjectMapper json) {
        this.visit = visit;
        this.claims = claims;
        this.lists = lists;
        this.citations = citations;
        this.json = json;
    }

    @GET
    @Path(CLAIM + ".txt")
    public Response claim(@PathParam("slug") String slug) {
        return text(ClaimText.of(claims.dossier(slug), visit.absolute("/claims/" + slug)));
    }

    /** The newest claims; what does not fit stands on the map of the site. */
    @GET
    @Path("/llms.txt")
    public Response newest() {
        return text(lists.newest());
    }

    @GET
    @Path(CLAIM + "/cite.txt")
    public Response citeInText(@PathParam("slug") String slug) {
        return text(CitationText.of(citations.of(slug, visit.language()), visit.language()));
    }

    @GET
    @Path(CLAIM + "/cite.bib")
    public Response citeInBibTex(@PathParam("slug") String slug) {
        return bytes(BibTex.of(citations.of(slug, visit.language())), "application/x-bibtex;charset=UTF-8");
    }

    @GET
    @Path(CLAIM + "/cite.json")
    public Response citeInCsl(@PathParam("slug") String slug) throws JsonProcessingException {
        List<CslItem> items = List.of(CslItem.of(citations.of(slug, visit.language())));
        return bytes(json.writeValueAsString(items), "application/vnd.citationstyles.csl+json");
    }

    private Response text(TemplateInstance page) {
        return bytes(page.setLocale(visit.language().tag()).render(), TEXT);
    }

    /** In bytes, so that nothing takes it for a page in HTML. */
    private static Response bytes(String content, String type) {
        return Response.ok(content.getBytes(UTF_8), type).build();
    }
}
