package org.claimboard.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Looks names up for the connection that is made next, so that nothing can be another address by then. Numbers in place of
 * names come by here too.
 */
final class GuardedNames implements DnsResolver {

    private final DnsResolver names;
    private final PublicNetwork network;

    GuardedNames(PublicNetwork network) {
        this(SystemDefaultDnsResolver.INSTANCE, network);
    }

    GuardedNames(DnsResolver names, PublicNetwork network) {
        this.names = names;
        this.network = network;
    }

    /** All addresses of the name; a name of which one is not public is refused as a whole. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (found == null || found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!Stream.of(found).allMatch(network::mayAsk)) {
            throw new OutboundRefused(
                    OutboundRefused.Rule.PRIVATE_NETWORK, host + " leads into a network that is not public");
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return host;
    }
}
