package org.claimboard.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimboard.site.BadField;
import org.jspecify.annotations.Nullable;

/** The audit log: for administrators. */
@Path("/audit")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class AuditPages {

    private static final int ON_A_PAGE = 50;

    private final AuditLog audit;

    AuditPages(AuditLog audit) {
        this.audit = audit;
    }

    @GET
    @Transactional
    public AuditPage list(@QueryParam("before") @Nullable String before) {
        List<AuditEntry> found = audit.before(before == null ? Long.MAX_VALUE : id(before), ON_A_PAGE);
        List<AuditEntry> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        Long next = found.size() > ON_A_PAGE ? shown.get(ON_A_PAGE - 1).id : null;
        return new AuditPage(shown.stream().map(AuditPage.Row::of).toList(), next);
    }

    private static long id(String before) {
        if (!before.matches("[0-9]{1,18}")) {
            throw new BadField("before", before, List.of());
        }
        return Long.parseLong(before);
    }
}
