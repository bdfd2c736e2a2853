package org.claimboard.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** Receives events at an address of its own, and fails as often as it is told to. */
final class Receiver implements AutoCloseable {

    /** What came in: taken or not. */
    record Delivery(String id, String seconds, String signature, String body, boolean taken) {}

    private final HttpServer server;
    private final Random random;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private volatile double failing;
    private volatile Duration slowness = Duration.ZERO;

    /**
     * @param failing how often it fails: 0 never, 1 always
     */
    Receiver(long seed, double failing) throws IOException {
        this.random = new Random(seed);
        this.failing = failing;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    void fail(double often) {
        failing = often;
    }

    /** From now on it takes its time for each event. */
    void slow(Duration slowness) {
        this.slowness = slowness;
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean taken = random.nextDouble() >= failing;
        deliveries.add(new Delivery(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body,
                taken));
        pause();
        exchange.sendResponseHeaders(taken ? 204 : 503, -1);
        exchange.close();
    }

    private void pause() {
        try {
            Thread.sleep(slowness.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    /** The events in the order in which they were taken, each once. */
    Map<String, String> story() {
        Map<String, String> story = new LinkedHashMap<>();
        deliveries.stream().filter(Delivery::taken).forEach(one -> story.putIfAbsent(one.id(), one.body()));
        return story;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
