package org.claimboard.account;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.claimboard.site.Addresses;
import org.claimboard.site.Visit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Answers those who may not: people are asked to sign in or told which role it takes, programs get the bare status, which
 * their API writes out.
 */
class Refusals {

    private final Visit visit;
    private final SignInPages signIn;
    private final boolean oidc;

    Refusals(Visit visit, SignInPages signIn, @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc) {
        this.visit = visit;
        this.signIn = signIn;
        this.oidc = oidc;
    }

    @ServerExceptionMapper
    Uni<Response> nobody(UnauthorizedException refusal, RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (!Addresses.isPage(path)) {
            boolean tokenGiven = exchange.request().getHeader("Authorization") != null;
            String challenge = tokenGiven ? "Bearer error=\"invalid_token\"" : "Bearer";
            return answer(Response.status(401).header("WWW-Authenticate", challenge));
        }
        if (visit.path().equals(OidcSignIn.PATH)) {
            return oidc ? askProvider(exchange) : answer(Response.status(404));
        }
        if (OriginFilter.isUnsafe(exchange.request().method().name())) {
            return answer(signIn.again(typed(exchange)));
        }
        String next = URLEncoder.encode(visit.base() + visit.address(), StandardCharsets.UTF_8);
        return answer(Response.status(303).header("Location", visit.base() + "/sign-in?next=" + next));
    }

    @ServerExceptionMapper
    Response notThis(ForbiddenException refusal, RoutingContext exchange, ResourceInfo resource) {
        Response.ResponseBuilder answer = Response.status(403);
        return Addresses.isPage(exchange.normalizedPath())
                ? answer.type(MediaType.TEXT_HTML_TYPE)
                        .entity(new RolePage(needed(resource)))
                        .build()
                : answer.build();
    }

    private static Uni<Response> answer(Response.ResponseBuilder answer) {
        return answer(answer.build());
    }

    private static Uni<Response> answer(Response answer) {
        return Uni.createFrom().item(answer);
    }

    private static Uni<Response> askProvider(RoutingContext exchange) {
        HttpAuthenticator authenticator = exchange.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(exchange).map(Refusals::response);
    }

    private static Response response(ChallengeData challenge) {
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    /** What was typed, if it was a form. */
    private @Nullable KeptForm typed(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String type = String.valueOf(request.getHeader("Content-Type")).toLowerCase(Locale.ROOT);
        boolean multipart = type.startsWith(MediaType.MULTIPART_FORM_DATA);
        boolean form = multipart || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED);
        String action = visit.base() + visit.address();
        return form
                ? KeptForm.posted(action, multipart, request.formAttributes().entries())
                : null;
    }

    private static @Nullable Role needed(ResourceInfo resource) {
        RolesAllowed roles = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (roles == null) {
            roles = resource.getResourceClass().getAnnotation(RolesAllowed.class);
        }
        return roles == null
                ? null
                : Arrays.stream(roles.value())
                        .map(Role::of)
                        .sorted()
                        .findFirst()
                        .orElse(null);
    }
}
