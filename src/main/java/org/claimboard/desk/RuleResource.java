package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.ledger.ReviewPublisher;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Words;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.bulk.ReleaseRule;
import org.claimboard.workflow.bulk.ReleaseRules;
import org.jspecify.annotations.Nullable;

/** Rules by which claims go out as checked by others: an administrator proposes, a second person signs. */
@Path(RuleResource.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class RuleResource {

    static final String PATH = "/desk/rules";

    private static final String ONE = "/{id: [0-9]{1,18}}";

    private final Desk desk;
    private final RulePages pages;
    private final ReleaseRules rules;

    RuleResource(Desk desk, RulePages pages, ReleaseRules rules) {
        this.desk = desk;
        this.pages = pages;
        this.rules = rules;
    }

    @GET
    public RulesPage all(@QueryParam("import") @Nullable String batch) {
        String word = batch == null || batch.isBlank() ? null : batch;
        return pages.all(word, RulesPage.Typed.NONE, null);
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public Response propose(
            @FormParam("import") @Nullable String batch,
            @FormParam("publisher") @Nullable String publisher,
            @FormParam("claim-kind") @Nullable String claimKind,
            @FormParam("claimant-kind") @Nullable String claimantKind,
            @FormParam("reason") @Nullable String reason) {
        String word = Typed.text(batch);
        RulesPage.Typed typed = new RulesPage.Typed(
                Typed.text(publisher), Typed.text(claimKind), Typed.text(claimantKind), Typed.text(reason));
        RuleFault fault = fault(typed);
        Optional<ReviewPublisher> chosen = pages.publisher(word, typed.publisher());
        if (fault != null || chosen.isEmpty()) {
            return Response.status(422)
                    .entity(pages.all(
                            word.isEmpty() ? null : word, typed, fault == null ? RuleFault.NO_PUBLISHER : fault))
                    .build();
        }
        ReleaseRule rule = rules.propose(
                new ReleaseRules.Terms(word, chosen.get(), typed.claimKind(), typed.claimantKind(), typed.reason()),
                desk.person());
        return See.other(desk.path(PATH + "/" + rule.id));
    }

    private static @Nullable RuleFault fault(RulesPage.Typed typed) {
        if (typed.reason().isEmpty() || !Typed.fits(typed.reason(), RecordResource.LONGEST_REASON)) {
            return RuleFault.NO_REASON;
        }
        boolean kinds = (typed.claimKind().isEmpty()
                        || Words.find(ClaimKind.class, typed.claimKind()).isPresent())
                && (typed.claimantKind().isEmpty()
                        || Words.find(ClaimantKind.class, typed.claimantKind()).isPresent());
        return kinds ? null : RuleFault.BAD_KIND;
    }

    @GET
    @Path(ONE)
    public RulePage show(@PathParam("id") long id) {
        return pages.one(id, desk.person(), desk.language(), null);
    }

    /** The addresses of the forms, asked for by whoever switches the language on their answers. */
    @GET
    @Path(ONE + "/{step: signature|refusal|revocation}")
    public Response form(@PathParam("id") long id) {
        return See.other(desk.path(PATH + "/" + id));
    }

    @POST
    @Path(ONE + "/signature")
    public Response sign(@PathParam("id") long id, @FormParam("seen") @Nullable String seen) {
        pages.one(id, desk.person(), desk.language(), null);
        try {
            OptionalLong job = rules.sign(id, Typed.text(seen), desk.person());
            return job.isPresent()
                    ? See.other(desk.path(BulkResource.PATH + "/" + job.getAsLong()))
                    : refused(id, 409, RuleFault.CHANGED);
        } catch (Refused refused) {
            return refused(id, refused);
        }
    }

    @POST
    @Path(ONE + "/refusal")
    public Response decline(@PathParam("id") long id) {
        pages.one(id, desk.person(), desk.language(), null);
        try {
            rules.decline(id, desk.person());
        } catch (Refused refused) {
            return refused(id, refused);
        }
        return See.other(desk.path(PATH + "/" + id));
    }

    @POST
    @Path(ONE + "/revocation")
    public Response revoke(@PathParam("id") long id) {
        pages.one(id, desk.person(), desk.language(), null);
        try {
            rules.revoke(id, desk.person());
        } catch (Refused refused) {
            return refused(id, refused);
        }
        return See.other(desk.path(PATH + "/" + id));
    }

    private Response refused(long id, Refused refused) {
        RuleFault fault =
                switch (refused.kind()) {
                    case FOUR_EYES -> RuleFault.ALONE;
                    case NOT_ALLOWED -> RuleFault.NOT_ALLOWED;
                    default -> RuleFault.DECIDED;
                };
        return refused(id, refused.kind().status(), fault);
    }

    private Response refused(long id, int status, RuleFault fault) {
        return Response.status(status)
                .entity(pages.one(id, desk.person(), desk.language(), fault))
                .build();
    }
}
