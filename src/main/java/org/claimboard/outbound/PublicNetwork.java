package org.claimboard.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses are public: all but those that IANA's registries of special-purpose addresses (RFC 6890) do not call
 * globally reachable, those of multicast, and those that lead on to addresses of the other kind.
 */
@ApplicationScoped
final class PublicNetwork {

    private static final List<Network> PUBLIC = networks("0.0.0.0/0", "2000::/3");

    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    private final List<Network> allowed;

    /**
     * @param allowed networks of one's own that may be asked all the same
     */
    PublicNetwork(@ConfigProperty(name = "claimboard.outbound.allowed-networks") Optional<List<String>> allowed) {
        this.allowed = allowed.orElse(List.of()).stream().map(Network::parse).toList();
    }

    boolean mayAsk(InetAddress address) {
        return isIn(allowed, address) || (isIn(PUBLIC, address) && !isIn(SPECIAL, address));
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).toList();
    }
}
