package org.claimboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Asks the packaged application which claims of a corpus cover each of some sentences, and writes what it answers: a line
 * {@code query document rank score} each, as trec_eval and its kin read it. Its arguments are the corpus (JSON lines with
 * {@code id}, {@code title} and {@code text}), the sentences ({@code id}, a tab, the text), the file to write, the language
 * of the corpus, and how many claims to ask for. The corpus is read at start as any other claim files are.
 */
public final class MatchingRun {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_IMPORT = Duration.ofHours(1);
    private static final Duration LONGEST_INDEXING = Duration.ofHours(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI matches;

    private MatchingRun(URI matches) {
        this.matches = matches;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("matching");
        String language = arguments[3];
        CorpusFiles corpus = CorpusFiles.write(Path.of(arguments[0]), language, folder.resolve("claims"));
        Packaged packaged = new Packaged(folder, corpus.folder());
        Instant start = Instant.now();
        Process server = packaged.serve(LONGEST_IMPORT);
        try {
            say("%d claims read in %d s".formatted(corpus.ids().size(), since(start)));
            MatchingRun run = new MatchingRun(URI.create(packaged.here("http://localhost:8080/api/v1/matches")));
            run.awaitIndex();
            say("the index was whole after %d s".formatted(since(start)));
            run.ask(Path.of(arguments[1]), corpus.ids(), Integer.parseInt(arguments[4]), Path.of(arguments[2]));
        } finally {
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private void awaitIndex() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST_INDEXING);
        while (post("a", 1).statusCode() == 503) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("the index does not become whole");
            }
            Thread.sleep(500);
        }
    }

    private void ask(Path queries, Map<String, String> ids, int limit, Path run)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        for (String line : Files.readAllLines(queries)) {
            String[] cells = line.split("\t", 2);
            long before = System.nanoTime();
            HttpResponse<String> answer = post(cells[1], limit);
            millis.add((System.nanoTime() - before) / 1_000_000);
            if (answer.statusCode() != 200) {
                throw new IOException(cells[0] + ": " + answer.body());
            }
            int rank = 0;
            for (JsonNode match : JSON.readTree(answer.body()).path("matches")) {
                String id = ids.get(match.path("slug").asText());
                lines.add("%s\t%s\t%d\t%s"
                        .formatted(cells[0], id, ++rank, match.path("score").decimalValue()));
            }
        }
        Files.write(run, lines);
        millis.sort(null);
        say("%d sentences, each in %d ms (median), %d ms (95 of 100)"
                .formatted(millis.size(), millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100)));
    }

    private HttpResponse<String> post(String text, int limit) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("text", text, "limit", limit));
        HttpRequest request = HttpRequest.newBuilder(matches)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static long since(Instant start) {
        return Duration.between(start, Instant.now()).toSeconds();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
