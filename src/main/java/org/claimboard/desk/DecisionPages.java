package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimboard.account.Role;
import org.claimboard.site.BadField;
import org.claimboard.workflow.SamenessDecisions;
import org.jspecify.annotations.Nullable;

/** What people decided on texts that may say what a claim says already. */
@Path("/desk/decisions")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class DecisionPages {

    private static final int ON_A_PAGE = 50;

    private final SamenessDecisions decisions;

    DecisionPages(SamenessDecisions decisions) {
        this.decisions = decisions;
    }

    @GET
    public DecisionsPage list(@QueryParam("claim") @Nullable String claim, @QueryParam("page") @Nullable String page) {
        int number = PageNumber.of(page);
        if (claim == null || claim.isEmpty()) {
            return new DecisionsPage("", DecisionView.page(decisions.all(number, ON_A_PAGE)));
        }
        if (!claim.matches("[a-z0-9-]{1,120}")) {
            throw new BadField("claim", claim, List.of());
        }
        return new DecisionsPage(claim, DecisionView.page(decisions.on(claim, number, ON_A_PAGE)));
    }
}
