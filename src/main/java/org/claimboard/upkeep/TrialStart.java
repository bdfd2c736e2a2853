package org.claimboard.upkeep;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.record.Languages;

/**
 * Starts as for readers, on loopback, asks for what a first reader asks for, and ends. What Java loads meanwhile can be kept
 * in an archive that later starts share; the build makes one.
 */
public final class TrialStart implements QuarkusApplication {

    private static final List<String> ASKED = Stream.concat(
                    Stream.of("/q/health/ready"), Languages.spoken().stream().map(tag -> "/" + tag + "/"))
            .toList();
    private static final int LONGEST_MILLIS = 60_000;

    private final HttpServer server;

    TrialStart(HttpServer server) {
        this.server = server;
    }

    /** At any port that is free. */
    public static void run() {
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
        Start.run(TrialStart.class);
    }

    @Override
    public int run(String... args) throws IOException {
        for (String path : ASKED) {
            read(URI.create("http://127.0.0.1:" + server.getPort() + path));
        }
        return 0;
    }

    private static void read(URI address) throws IOException {
        URLConnection connection = address.toURL().openConnection();
        connection.setConnectTimeout(LONGEST_MILLIS);
        connection.setReadTimeout(LONGEST_MILLIS);
        try (InputStream answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }
}
