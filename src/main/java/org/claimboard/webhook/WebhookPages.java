package org.claimboard.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimboard.account.Moment;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.account.SignedIn;
import org.claimboard.event.MeaningKind;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Who is told of changes in meaning: for administrators. */
@Path("/webhooks")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Transactional
public class WebhookPages {

    private static final int ON_A_PAGE = 50;
    private static final String NAME = "/{name: [0-9a-f-]{36}}";

    private final WebhookStore webhooks;
    private final Subscriptions subscriptions;
    private final SignedIn signedIn;
    private final Visit visit;

    WebhookPages(WebhookStore webhooks, Subscriptions subscriptions, SignedIn signedIn, Visit visit) {
        this.webhooks = webhooks;
        this.subscriptions = subscriptions;
        this.signedIn = signedIn;
        this.visit = visit;
    }

    @GET
    public WebhooksPage list() {
        return page(new WebhookForm(), null);
    }

    @POST
    public Response make(@BeanParam WebhookForm form) {
        Subscriptions.Fault fault = subscriptions.fault(form.address());
        if (fault != null) {
            return Response.status(422).entity(page(form, fault)).build();
        }
        Webhook made =
                subscriptions.make(form.address(), form.kindSet(), form.number(), form.manner(), signedIn.name());
        return Response.ok(new NewWebhookPage(made)).build();
    }

    private WebhooksPage page(WebhookForm form, Subscriptions.@Nullable Fault fault) {
        return new WebhooksPage(
                webhooks.inOrder(), List.of(MeaningKind.values()), Shape.ALL, Language.all(), form, fault);
    }

    @GET
    @Path(NAME)
    public WebhookPage show(@PathParam("name") String name, @QueryParam("before") @Nullable String before) {
        Webhook webhook = webhook(name);
        long end = before == null || before.isBlank() ? Long.MAX_VALUE : WebhookForm.number("before", before);
        List<WebhookAttempt> found = webhooks.attempts(webhook, end, ON_A_PAGE + 1);
        List<WebhookAttempt> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        Long next = found.size() > ON_A_PAGE ? shown.get(ON_A_PAGE - 1).id : null;
        return new WebhookPage(
                webhook,
                Moment.of(webhook.nextAttemptAt),
                shown.stream().map(WebhookPage.Row::of).toList(),
                next);
    }

    @POST
    @Path(NAME + "/replay")
    public Response replay(@PathParam("name") String name, @FormParam("after") @Nullable String after) {
        Webhook webhook = webhook(name);
        subscriptions.replay(webhook, WebhookForm.number("after", after == null ? "" : after.strip()), signedIn.name());
        return See.other(visit.base() + "/webhooks/" + name);
    }

    @POST
    @Path(NAME + "/removal")
    public Response remove(@PathParam("name") String name) {
        subscriptions.remove(webhook(name), signedIn.name());
        return See.other(visit.base() + "/webhooks");
    }

    private Webhook webhook(String name) {
        return webhooks.named(name).orElseThrow(() -> new NoSuchPage("webhook " + name));
    }
}
