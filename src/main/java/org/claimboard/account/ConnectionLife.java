package org.claimboard.account;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection over which no whole head of a request comes, however often a byte of one does. Lives on the event loop
 * of the connection.
 */
final class ConnectionLife extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<ConnectionLife> KEY = AttributeKey.valueOf("claimboard.connection");

    private final long firstNanos;
    private final long nextNanos;
    private boolean asked;
    private int answering;
    private long idleSince;

    /** The next look, or the end. */
    private @Nullable Future<?> ending;

    /**
     * @param first until the head of the first request
     * @param next until the head of the next, once an answer was given
     */
    ConnectionLife(Duration first, Duration next) {
        this.firstNanos = first.toNanos();
        this.nextNanos = next.toNanos();
    }

    /** That of a connection; null if nobody watches it. */
    static @Nullable ConnectionLife of(Channel channel) {
        return channel.attr(KEY).get();
    }

    /** A request came. */
    void begin() {
        asked = true;
        answering++;
    }

    /** It was answered. */
    void end() {
        answering--;
        idleSince = System.nanoTime();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.channel().attr(KEY).set(this);
        idleSince = System.nanoTime();
        look(context);
        context.fireChannelActive();
    }

    private void look(ChannelHandlerContext context) {
        if (!context.channel().isActive()) {
            return;
        }
        long allowed = asked ? nextNanos : firstNanos;
        long left = answering > 0 ? allowed : allowed - (System.nanoTime() - idleSince);
        ending = left <= 0
                ? context.close()
                : context.executor().schedule(() -> look(context), left, TimeUnit.NANOSECONDS);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        Future<?> pending = ending;
        if (pending != null) {
            pending.cancel(false);
        }
        context.fireChannelInactive();
    }
}
