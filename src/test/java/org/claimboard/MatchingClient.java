package org.claimboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A program that imports claim files and asks for matches, as any other program does.
 *
 * @param address of the application, without a slash at its end
 * @param token of an account that may publish
 */
record MatchingClient(String address, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int NOT_READY = 503;
    private static final int TOO_MANY = 429;

    /** Imports the files and shows them to readers. */
    void publish(SortedMap<String, String> files) throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/imports?publish=true"))
                .header("Content-Type", "application/zip")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))
                .build();
        send(request);
    }

    /** What is known about each of the texts, as soon as the index is built. */
    List<JsonNode> answers(List<String> texts, int limit) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("texts", texts, "limit", limit));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/matches"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        List<JsonNode> answers = new ArrayList<>();
        JSON.readTree(send(request)).path("answers").forEach(answers::add);
        return answers;
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == NOT_READY || answer.statusCode() == TOO_MANY) {
            long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
            Thread.sleep(Duration.ofSeconds(Math.max(1, seconds)).toMillis());
            answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        }
        if (answer.statusCode() != 200) {
            String body = answer.body();
            throw new IOException(request.uri() + ": " + body.substring(0, Math.min(body.length(), 2_000)));
        }
        return answer.body();
    }
}
