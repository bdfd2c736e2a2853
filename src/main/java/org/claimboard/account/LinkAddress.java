package org.claimboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a one-time link looks like where no request says under which address the site is known. */
@ApplicationScoped
public class LinkAddress {

    private final String origin;

    LinkAddress(
            @ConfigProperty(name = "claimboard.address") Optional<String> configured,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.origin = configured.map(address -> address.replaceAll("/+$", "")).orElse("http://localhost:" + port);
    }

    /** The site's address, as it is configured or else on this machine, without a slash at its end. */
    public String origin() {
        return origin;
    }

    String of(Secret link) {
        return origin + InvitationPages.PATH + "/" + link.text();
    }
}
