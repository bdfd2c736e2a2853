package org.claimboard.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimboard.record.RecordKey;
import org.claimboard.site.Visit;

/** The addresses of what became of records: their versions, and what was corrected or withdrawn. */
@PermitAll
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Dated
public class RevisionPages {

    private final Visit visit;
    private final CorrectionPages corrections;
    private final HistoryPages histories;

    RevisionPages(Visit visit, CorrectionPages corrections, HistoryPages histories) {
        this.visit = visit;
        this.corrections = corrections;
        this.histories = histories;
    }

    @GET
    @Path("/corrections")
    public CorrectionsPage corrections(@BeanParam RevisionFilter filter) {
        return corrections.list(filter.notice());
    }

    @GET
    @Path("/{kind: articles|chains|claimants|claims|comparisons|sources|topics}/{slug: [a-z0-9-]{1,120}}/history")
    public HistoryPage history(
            @PathParam("kind") String kind, @PathParam("slug") String slug, @BeanParam RevisionFilter filter) {
        return histories.of(new RecordKey(HistoryPages.kind(kind), slug), filter.number(), visit.language());
    }
}
