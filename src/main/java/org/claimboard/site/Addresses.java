package org.claimboard.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which address the site is known to the world. */
@ApplicationScoped
public class Addresses {

    private final Optional<String> configured;

    Addresses(@ConfigProperty(name = "claimboard.address") Optional<String> configured) {
        this.configured = configured;
    }

    /** Scheme, host and port: as configured, else as the reader asked for them. */
    String origin(URI requested) {
        return configured
                .map(address -> address.replaceAll("/+$", ""))
                .orElseGet(() -> requested.getScheme() + "://" + requested.getRawAuthority());
    }
}
