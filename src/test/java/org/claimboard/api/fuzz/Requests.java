package org.claimboard.api.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes requests of an operation: as described, at the edges of what is described, and otherwise. */
final class Requests {

    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "application/json;charset=ISO-8859-1", "x", "multipart/form-data");
    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/html", "application/ld+json", "x/y;q=0", "");
    private static final List<String> HEADERS =
            List.of("If-Match", "If-None-Match", "Idempotency-Key", "Accept-Language");

    private final String site;
    private final List<String> tokens;
    private final List<String> known;
    private final Random random;

    /**
     * @param tokens that programs may have; an empty one stands for none
     * @param known slugs and cursors that answers held
     */
    Requests(String site, List<String> tokens, List<String> known, long seed) {
        this.site = site;
        this.tokens = tokens;
        this.known = known;
        this.random = new Random(seed);
    }

    Asked next(List<Operation> operations) {
        Operation operation = operations.get(random.nextInt(operations.size()));
        boolean sound = random.nextInt(3) == 0;
        String path = operation.path();
        List<String> query = new ArrayList<>();
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", encoded(pathValue(parameter, sound)));
                case "query" -> {
                    if (parameter.path("required").asBoolean() || random.nextInt(4) == 0) {
                        query.add(name + "=" + encoded(value(parameter, sound)));
                    }
                }
                case "header" -> {
                    if (parameter.path("required").asBoolean()
                            ? sound || random.nextBoolean()
                            : random.nextInt(3) == 0) {
                        header(request, name, value(parameter, sound));
                    }
                }
                default -> throw new IllegalStateException("parameter in " + parameter.path("in"));
            }
        }
        if (!sound && random.nextInt(6) == 0) {
            query.add(encoded(Odd.text(random)) + "=" + encoded(Odd.text(random)));
        }
        if (!sound && random.nextInt(6) == 0) {
            header(request, HEADERS.get(random.nextInt(HEADERS.size())), Odd.text(random));
        }
        header(
                request,
                "Accept",
                sound || random.nextInt(6) > 0 ? "*/*" : ACCEPTED.get(random.nextInt(ACCEPTED.size())));
        String token = tokens.get(random.nextInt(tokens.size()));
        if (!token.isEmpty()) {
            header(request, "Authorization", "Bearer " + token);
        }
        String body = operation.takesBody() ? body(operation, sound) : "";
        if (operation.takesBody()) {
            boolean typed = sound || random.nextInt(5) > 0;
            header(request, "Content-Type", typed ? "application/json" : TYPES.get(random.nextInt(TYPES.size())));
        }
        String address = site + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        request.uri(URI.create(address))
                .method(
                        operation.method(),
                        operation.takesBody()
                                ? HttpRequest.BodyPublishers.ofString(body)
                                : HttpRequest.BodyPublishers.noBody());
        return new Asked(operation, request.build(), body, sound);
    }

    private String body(Operation operation, boolean sound) {
        List<JsonNode> examples = operation.bodies();
        JsonNode example = examples.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : examples.get(random.nextInt(examples.size()));
        return sound ? example.toString() : Bodies.spoilt(example, random);
    }

    private String pathValue(JsonNode parameter, boolean sound) {
        String found = sound || random.nextInt(3) > 0 ? knownOr(parameter) : Odd.text(random);
        // An empty segment or a dot is another address.
        return found.isBlank() || found.startsWith(".") ? "x" : found;
    }

    private String knownOr(JsonNode parameter) {
        return random.nextInt(4) > 0 ? known.get(random.nextInt(known.size())) : described(parameter);
    }

    private String value(JsonNode parameter, boolean sound) {
        return sound || random.nextInt(3) == 0 ? described(parameter) : Odd.text(random);
    }

    private String described(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        JsonNode constants = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
        if (constants.size() > 0) {
            return constants.get(random.nextInt(constants.size())).asText();
        }
        if (parameter.has("example")) {
            return parameter.path("example").asText();
        }
        if (schema.has("minimum") || schema.has("maximum")) {
            return random.nextBoolean()
                    ? schema.path("minimum").asText("1")
                    : schema.path("maximum").asText("100");
        }
        return schema.path("type").asText().equals("boolean")
                ? Boolean.toString(random.nextBoolean())
                : known.get(random.nextInt(known.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What no client can send as a header stays out of it. */
    private static void header(HttpRequest.Builder request, String name, String value) {
        String sendable = value.codePoints()
                .filter(c -> c >= ' ' && c < 127)
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        request.setHeader(name, sendable);
    }
}
