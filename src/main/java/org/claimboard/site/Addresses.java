package org.claimboard.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which address the site is known to the world. */
@ApplicationScoped
public class Addresses {

    private final Optional<String> configured;

    Addresses(@ConfigProperty(name = "claimboard.address") Optional<String> configured) {
        this.configured = configured;
    }

    /** Whether a path is a page's, for people. What lies under the APIs' paths answers for itself. */
    public static boolean isPage(String path) {
        return Stream.of("/api", "/v1alpha1", "/mcp", "/q")
                .noneMatch(root -> path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + ";"));
    }

    /** Scheme, host and port: as configured, else as the reader asked for them. */
    public String origin(URI requested) {
        return configured
                .map(address -> address.replaceAll("/+$", ""))
                .orElseGet(() -> requested.getScheme() + "://" + requested.getRawAuthority());
    }
}
