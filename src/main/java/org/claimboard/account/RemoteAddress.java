package org.claimboard.account;

import io.netty.util.NetUtil;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as Quarkus gives it: what a proxy says counts only where {@code quarkus.http.proxy.*} says
 * so.
 */
@ApplicationScoped
public class RemoteAddress {

    private final CurrentVertxRequest current;

    RemoteAddress(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The network for the log, which is never erased: the last byte of IPv4, the last ten of IPv6 are left out. */
    String network() {
        byte @Nullable [] bytes = bytes();
        if (bytes == null) {
            return "";
        }
        return bytes.length == 4 ? cut(bytes, 3) + "/24" : cut(bytes, 6) + "/48";
    }

    /** Whose attempts are counted together: one address of IPv4; of IPv6 the 64 bits that one customer gets. */
    public String counted() {
        return counted(bytes());
    }

    /** The same, of a request that no resource has taken yet. */
    public static String counted(RoutingContext exchange) {
        return counted(bytes(exchange));
    }

    private static String counted(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        return bytes.length == 4 ? cut(bytes, 4) : cut(bytes, 8);
    }

    private byte @Nullable [] bytes() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext exchange = current.getCurrent();
        return exchange == null ? null : bytes(exchange);
    }

    private static byte @Nullable [] bytes(RoutingContext exchange) {
        if (exchange.request().remoteAddress() == null) {
            return null;
        }
        String host = exchange.request().remoteAddress().hostAddress();
        return host == null ? null : NetUtil.createByteArrayFromIpAddressString(host);
    }

    private static String cut(byte[] bytes, int kept) {
        byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, kept), bytes.length);
        try {
            return NetUtil.toAddressString(InetAddress.getByAddress(network));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not the length of an address", e);
        }
    }
}
