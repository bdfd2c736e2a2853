package org.claimboard.account;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Takes each body whole before anything that answers sees the request, so that a client that sends slowly keeps no worker
 * busy. One that takes long is counted, per address and in all, and given up at a deadline for all of it, however often
 * a byte of it comes.
 */
@ApplicationScoped
public class BodyGate {

    /** Under which the exchange has the bytes of the largest body that its address takes. */
    public static final String LARGEST = "claimboard.largest-body";

    /** Behind the limits that the exchange is given, ahead of everything that answers. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private static final Logger LOG = Logger.getLogger(BodyGate.class);
    private static final String BODY = "claimboard.arriving-body";

    /** Smaller ones need no room reserved: how many there are is limited already. */
    private static final long SMALL = 64 * 1024;

    private static final long MOST_ROOM = 256L << 20;
    private static final long LEAST_ROOM = 64L << 20;

    /** A large body comes at least as fast as this, in bytes a second, once the time for any body is over. */
    private static final long LEAST_SPEED = 256 * 1024;

    private final BodyTimes times;
    private final Shares unfinished;
    private final Shares room;
    private final Map<Long, BodyHandler> readers = new ConcurrentHashMap<>();

    /** Of this process and this account alone. */
    private final Path files;

    BodyGate(BodyTimes times) {
        this.times = times;
        this.unfinished = new Shares(times.perAddress(), times.inAll());
        long inAll =
                Math.max(LEAST_ROOM, Math.min(MOST_ROOM, Runtime.getRuntime().maxMemory() / 4));
        this.room = new Shares(inAll / 2, inAll);
        try {
            this.files = Files.createTempDirectory("claimboard-uploads-");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Uploaded files have no place below " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    @PreDestroy
    void leaveNothing() {
        try (Stream<Path> left = Files.walk(files)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("What was uploaded is still in %s: %s", files, e.getMessage());
        }
    }

    void register(@Observes @Priority(1) Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(BodyGate::fail);
        router.route().order(ORDER).handler(this::take);
        router.route().order(ORDER).handler(BodyGate::pass);
    }

    /** A client that left is no failure of ours, and nobody is there to be answered. */
    private static void fail(RoutingContext exchange) {
        Throwable failure = exchange.failure();
        if (failure instanceof HttpClosedException) {
            exchange.response().reset();
            return;
        }
        exchange.next();
    }

    private void take(RoutingContext exchange) {
        if (!hasBody(exchange.request())) {
            exchange.next();
            return;
        }
        long largest = exchange.get(LARGEST);
        String address = RemoteAddress.counted(exchange);
        long bytes = bytes(exchange.request(), largest);
        long reserved = bytes > SMALL ? bytes : 0;
        Shares.Answer share = room.take(address, reserved);
        if (share != Shares.Answer.TAKEN) {
            HangUp.with(status(share), exchange);
            return;
        }
        if (exchange.request().connection() instanceof ConnectionBase connection) {
            String type = exchange.request().getHeader(HttpHeaderNames.CONTENT_TYPE);
            WholeLineEnds.watch(
                    connection.channel(),
                    type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
        }
        ArrivingBody body = new ArrivingBody(exchange, address, unfinished, room, reserved);
        exchange.put(BODY, body);
        exchange.addEndHandler(answered -> body.isAnswered());
        body.await(times.atOnce(), times.time().plus(Duration.ofSeconds(bytes / LEAST_SPEED)));
        read(exchange, largest);
    }

    /** A form that cannot be one, by its head or by what it is sent for, is refused by an exception. */
    private void read(RoutingContext exchange, long largest) {
        try {
            readers.computeIfAbsent(largest, this::reader).handle(exchange);
        } catch (DecoderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException noForm) {
            HangUp.with(400, exchange);
        }
    }

    private static void pass(RoutingContext exchange) {
        if (exchange.get(BODY) instanceof ArrivingBody body) {
            body.isOver();
            body.isOf(Math.max(0, exchange.body().length()));
            if (exchange.request().isExpectMultipart()) {
                FormEnds.mend(exchange.request().formAttributes());
            }
        }
        exchange.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** How many bytes of memory it may take. */
    private static long bytes(HttpServerRequest request, long largest) {
        String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
        boolean known = length != null
                && length.matches("[0-9]{1,18}")
                && !request.headers().contains(HttpHeaderNames.CONTENT_ENCODING);
        return known ? Math.min(Long.parseLong(length), largest) : largest;
    }

    private BodyHandler reader(long largest) {
        return BodyHandler.create(files.toString())
                .setBodyLimit(largest)
                .setMergeFormAttributes(false)
                .setDeleteUploadedFilesOnEnd(true);
    }

    static int status(Shares.Answer full) {
        return full == Shares.Answer.ADDRESS_FULL ? 429 : 503;
    }
}
