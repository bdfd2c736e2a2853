package org.claimboard.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimboard.event.MeaningChange;
import org.claimboard.event.MeaningChanges;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.site.BadField;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** The page of what changed in meaning. */
@PermitAll
@Path(ChangesPages.PATH)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Dated
@ReadOnly
public class ChangesPages {

    static final String PATH = "/changes";

    private static final int PAGE = 50;

    private final Visit visit;
    private final MeaningChanges changes;
    private final AsOf asOf;

    ChangesPages(Visit visit, MeaningChanges changes, AsOf asOf) {
        this.visit = visit;
        this.changes = changes;
        this.asOf = asOf;
    }

    @GET
    public ChangesPage list(@QueryParam("before") @Nullable String before) {
        long number = before == null || before.isBlank() ? Long.MAX_VALUE : number(before);
        List<MeaningChange> found =
                changes.before(number, MeaningChanges.Wanted.ALL.upTo(asOf.lastPublication()), PAGE + 1);
        List<MeaningChange> shown = found.subList(0, Math.min(PAGE, found.size()));
        Long next = found.size() > PAGE ? shown.get(PAGE - 1).number : null;
        return new ChangesPage(
                shown.stream()
                        .map(change -> ChangesPage.ChangeView.of(change, visit.language()))
                        .toList(),
                next);
    }

    private static long number(String before) {
        if (!before.matches("[0-9]{1,18}")) {
            throw new BadField("before", before, List.of());
        }
        return Long.parseLong(before);
    }
}
