package org.claimboard.account;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Watches connections from the moment that they are made; Netty finds it as a service. What stands ahead of routes sees a
 * connection with its first request only, and some never send one.
 */
public final class NewConnections extends ChannelInitializerExtension {

    /** Netty asks for such services where this property says so. */
    private static final String ASKED = "io.netty.bootstrap.extensions";

    /** To be called before anything listens. */
    public static void watch() {
        if (System.getProperty(ASKED) == null) {
            System.setProperty(ASKED, "serviceload");
        }
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new ConnectionLife(Times.FIRST, Times.NEXT));
    }

    /** Read once, with the first connection. */
    private static final class Times {

        static final Duration FIRST = time("first");
        static final Duration NEXT = time("next");

        private static Duration time(String which) {
            return ConfigProvider.getConfig().getValue("claimboard.heads." + which, Duration.class);
        }
    }
}
