package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that asks for matches, and a server that has no time at first. */
class MatchingClientTest {

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void answers_ofAServerThatIsBusy_waitsAsItSays(int busy) throws IOException, InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/matches", exchange -> {
            boolean ready = asked.incrementAndGet() > 1;
            byte[] answer = (ready ? "{\"answers\": [{}]}" : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.sendResponseHeaders(ready ? 200 : busy, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://" + server.getAddress().getHostString() + ":"
                    + server.getAddress().getPort();
            assertThat(new MatchingClient(address, "").answers(List.of("The ferry sank."), 5))
                    .hasSize(1);
            assertThat(asked.get()).isEqualTo(2);
        } finally {
            server.stop(0);
        }
    }
}
