package org.claimboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a one-time link looks like where no request says under which address the site is known. */
@ApplicationScoped
class LinkAddress {

    private final String origin;

    LinkAddress(
            @ConfigProperty(name = "claimboard.address") Optional<String> configured,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.origin = configured.map(address -> address.replaceAll("/+$", "")).orElse("http://localhost:" + port);
    }

    String of(Secret link) {
        return origin + InvitationPages.PATH + "/" + link.text();
    }
}
