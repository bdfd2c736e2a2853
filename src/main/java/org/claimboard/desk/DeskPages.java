package org.claimboard.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimboard.account.Role;
import org.claimboard.ledger.LedgerTime;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.FourEyes;
import org.claimboard.workflow.bulk.ReleaseRules;
import org.jspecify.annotations.Nullable;

/** What there is to do. */
@Path("/desk")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class DeskPages {

    private static final int MOST_ASIDE = 20;

    private final Desk desk;
    private final WorkLists work;
    private final FourEyes fourEyes;
    private final SetAsideStore aside;
    private final LedgerTime time;
    private final ReleaseRules rules;

    DeskPages(Desk desk, WorkLists work, FourEyes fourEyes, SetAsideStore aside, LedgerTime time, ReleaseRules rules) {
        this.desk = desk;
        this.work = work;
        this.fourEyes = fourEyes;
        this.aside = aside;
        this.time = time;
        this.rules = rules;
    }

    @GET
    public WorkPage all(@QueryParam("done") @Nullable String done) {
        return new WorkPage(
                work.first(desk.name(), desk.language()),
                desk.person().reviews(),
                fourEyes.required(),
                QuarkusTransaction.requiringNew().call(rules::countOpen),
                Place.Kind.ALL,
                QuarkusTransaction.requiringNew().call(time::doubt).orElse(null),
                aside(),
                Done.of(done));
    }

    private List<AsideView> aside() {
        return QuarkusTransaction.requiringNew().call(() -> aside.first(MOST_ASIDE)).stream()
                .map(AsideView::of)
                .toList();
    }

    @GET
    @Path(Work.PATH)
    public WorkSectionPage section(
            @PathParam("work") String work,
            @QueryParam("page") @Nullable String page,
            @QueryParam("done") @Nullable String done) {
        int number = PageNumber.of(page);
        Work wanted = Work.of(work).orElseThrow(() -> new NoSuchPage("such work"));
        return new WorkSectionPage(this.work.page(wanted, number, desk.name(), desk.language()), number, Done.of(done));
    }

    @GET
    @Path(Place.KIND)
    public KindPage kind(@PathParam("kind") String kind, @QueryParam("page") @Nullable String page) {
        return work.kind(Place.at(kind, "").type(), PageNumber.of(page), desk.name(), desk.language());
    }
}
