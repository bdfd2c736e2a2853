package org.claimboard.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimboard.record.Languages;
import org.claimboard.site.CrossOrigin;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Counts the requests of programs, says what is left to them, and refuses those that are too many. */
public class RateLimitFilter {

    private static final String ALLOWANCE = "claimboard.allowance";
    private static final Pattern RECKONED =
            Pattern.compile("(?:/" + Languages.pattern() + ")?/(?:check(?:/text)?|search|.+/picture\\.png)");
    private static final int AFTER_SIGNING_IN = 2_000;

    private final RateLimits limits;
    private final RemoteAddress address;
    private final SecurityIdentity identity;

    RateLimitFilter(RateLimits limits, RemoteAddress address, SecurityIdentity identity) {
        this.limits = limits;
        this.address = address;
        this.identity = identity;
    }

    @ServerRequestFilter(priority = AFTER_SIGNING_IN)
    public @Nullable Response count(ContainerRequestContext request) {
        if (!isCounted(request.getUriInfo().getRequestUri().getPath())) {
            return null;
        }
        Allowance allowance = allowance(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        request.setProperty(ALLOWANCE, allowance);
        return allowance.granted()
                ? null
                : Response.status(429)
                        .header(HttpHeaders.RETRY_AFTER, allowance.seconds())
                        .build();
    }

    /** What is for programs, and pages that are reckoned for whoever asks; pages that are there anyway do not count. */
    private static boolean isCounted(String path) {
        return CrossOrigin.isForPrograms(path) || RECKONED.matcher(path).matches();
    }

    /** A token that nobody has counts as none, or whoever makes tokens up would never be limited. */
    private Allowance allowance(@Nullable String authorization) {
        if (authorization == null || identity.isAnonymous()) {
            return limits.ofAddress(address.counted());
        }
        return limits.ofToken(UUID.nameUUIDFromBytes(authorization.getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            response.getHeaders().putSingle("RateLimit-Policy", allowance.policyField());
            response.getHeaders().putSingle("RateLimit", allowance.stateField());
        }
    }
}
