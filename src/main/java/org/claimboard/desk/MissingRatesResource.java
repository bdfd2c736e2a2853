package org.claimboard.desk;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.editor.Picker;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordType;
import org.claimboard.site.NoSuchPage;

/** Adds the exchange rates that a comparison lacks, as drafts that are reviewed and published together with it. */
@Path("/desk/comparisons/{slug: [a-z0-9-]{1,120}}/rates")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class MissingRatesResource {

    private static final int UNPROCESSABLE = 422;

    private final Desk desk;
    private final RevisionStore revisions;
    private final MissingRates missing;
    private final CompareDrafts drafts;
    private final ClaimDrafts standing;
    private final Picker picker;

    MissingRatesResource(
            Desk desk,
            RevisionStore revisions,
            MissingRates missing,
            CompareDrafts drafts,
            ClaimDrafts standing,
            Picker picker) {
        this.desk = desk;
        this.revisions = revisions;
        this.missing = missing;
        this.drafts = drafts;
        this.standing = standing;
        this.picker = picker;
    }

    @GET
    public MissingRatesPage show(@PathParam("slug") String slug) {
        Place place = Place.of(RecordType.COMPARISON, slug);
        return page(place, missing.of(record(place), ComparePosted.of(List.of())), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("slug") String slug, MultivaluedMap<String, String> typed) {
        Place place = Place.of(RecordType.COMPARISON, slug);
        List<CompareRate> rates = missing.of(record(place), ComparePosted.of(typed));
        List<CompareFault> faults = faults(rates);
        if (!faults.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(place, rates, faults))
                    .build();
        }
        drafts.add(rates, desk.person());
        return See.other(desk.path(place.path()));
    }

    private static List<CompareFault> faults(List<CompareRate> rates) {
        List<CompareFault> faults = new ArrayList<>();
        if (rates.stream().anyMatch(CompareRate::isFaulty) || rates.stream().noneMatch(CompareRate::isValued)) {
            faults.add(CompareFault.RATE);
        }
        if (rates.stream().anyMatch(rate -> rate.isValued() && !rate.isSourced())) {
            faults.add(CompareFault.RATE_SOURCE);
        }
        return faults;
    }

    /** What the comparison says at the desk. */
    private ObjectNode record(Place place) {
        RecordHead head = revisions.head(place.key()).orElseThrow(() -> new NoSuchPage("record " + place.key()));
        return CanonicalForm.parse(
                head.isPending() || head.published == null ? head.latest.content : head.published.content);
    }

    private MissingRatesPage page(Place place, List<CompareRate> rates, List<CompareFault> faults) {
        return new MissingRatesPage(
                standing.standing(place, desk.language()),
                rates,
                faults,
                picker.lists(Set.of(RecordType.SOURCE), desk.name(), desk.language()));
    }
}
