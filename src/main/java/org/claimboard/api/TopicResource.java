package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.SlugPage;
import org.claimboard.claim.Topic;
import org.claimboard.claim.TopicStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What claims are about. */
@Path("/api/v1/topics")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Topics", description = "What claims are about, by which they are found.")
public class TopicResource {

    private static final Set<String> FIELDS = Fields.of(TopicRepresentation.class);

    private final TopicStore topics;

    TopicResource(TopicStore topics) {
        this.topics = topics;
    }

    @GET
    @Operation(operationId = "listTopics", summary = "List topics", description = "All topics, ordered by slug.")
    public Listing<TopicRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        SlugPage wanted = parameters.slugPage();
        parameters.check();
        Page<Topic, String> page = topics.page(wanted);
        List<TopicRepresentation> items =
                page.items().stream().map(TopicRepresentation::of).toList();
        return Listing.of(page, items, parameters, List::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "showTopic",
            summary = "Show a topic",
            description = "One topic with its names and the address of the list of its claims.")
    public TopicRepresentation show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofOne(uri, FIELDS, slug);
        parameters.check();
        return topics.bySlug(slug).map(TopicRepresentation::of).orElseThrow(() -> parameters.notFound("topic", slug));
    }
}
