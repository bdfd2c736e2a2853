package org.claimboard.account;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;

/**
 * Keeps the two characters of a line end together in the body of a form, files included: Netty (4.1.132 to 4.1.137,
 * HttpPostMultipartRequestDecoder) takes the first for a part of what was sent where the network cuts between them. So a
 * carriage return at the end of what has arrived waits for what comes next. Lives on the event loop of a connection.
 */
final class WholeLineEnds extends ChannelInboundHandlerAdapter {

    private static final String NAME = "claimboard whole line ends";

    /** What Vert.x calls its own handler, which reads forms. */
    private static final String VERTX = "handler";

    private boolean form;
    private boolean held;

    /**
     * @param form whether the request that came last is a form in parts
     */
    WholeLineEnds(boolean form) {
        this.form = form;
    }

    /** Watches a connection from a request on whose head came and whose body did not. */
    static void watch(Channel connection, boolean form) {
        ChannelPipeline pipeline = connection.pipeline();
        if (pipeline.get(NAME) == null && pipeline.get(VERTX) != null) {
            pipeline.addBefore(VERTX, NAME, new WholeLineEnds(form));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            form = HttpPostRequestDecoder.isMultipart(request);
            held = false;
        }
        boolean body = form && message instanceof HttpContent && !(message instanceof HttpRequest);
        context.fireChannelRead(body ? whole((HttpContent) message) : message);
    }

    private HttpContent whole(HttpContent arrived) {
        boolean last = arrived instanceof LastHttpContent;
        ByteBuf bytes = arrived.content();
        boolean ends = !last && bytes.isReadable() && bytes.getByte(bytes.writerIndex() - 1) == '\r';
        if (!held && !ends) {
            return arrived;
        }
        ByteBuf kept = ends ? bytes.readSlice(bytes.readableBytes() - 1) : bytes;
        ByteBuf whole = held ? Unpooled.wrappedBuffer(Unpooled.wrappedBuffer(new byte[] {'\r'}), kept) : kept;
        held = ends;
        if (!last) {
            return new DefaultHttpContent(whole);
        }
        DefaultLastHttpContent end = new DefaultLastHttpContent(whole);
        end.trailingHeaders().set(((LastHttpContent) arrived).trailingHeaders());
        return end;
    }
}
