package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The OpenAPI document says what the API does, and the API does what it says. */
@QuarkusTest
class OpenApiDocumentTest {

    /** A request for the example of each operation. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("showIndex", "/api/v1"),
            Map.entry("listArticles", "/api/v1/articles"),
            Map.entry("showArticle", "/api/v1/articles/deepseek-openai"),
            Map.entry("listClaims", "/api/v1/claims?verdict=contested,refuted&limit=2&include=quantities,doubts"),
            Map.entry("showClaim", "/api/v1/claims/musk-doubts-chip-count"),
            Map.entry("showClaimReview", "/api/v1/claims/musk-doubts-chip-count/claimreview?language=en"),
            Map.entry("listSources", "/api/v1/sources?limit=2"),
            Map.entry("showSource", "/api/v1/sources/deepseek-v3-technical-report"),
            Map.entry("listComparisons", "/api/v1/comparisons?limit=2&fields=slug,self,question,why,unit,at"),
            Map.entry("showComparison", "/api/v1/comparisons/won-conversion-training-cost"),
            Map.entry("listClaimants", "/api/v1/claimants?limit=2"),
            Map.entry("showClaimant", "/api/v1/claimants/elon-musk"),
            Map.entry("listRevisions", "/api/v1/claims/musk-doubts-chip-count/revisions"),
            Map.entry("listCorrections", "/api/v1/corrections"),
            Map.entry("listEvents", "/api/v1/events?limit=2"),
            Map.entry("listChanges", "/api/v1/changes?limit=2"),
            Map.entry("listTopics", "/api/v1/topics?limit=2"),
            Map.entry("showTopic", "/api/v1/topics/chips"),
            Map.entry("listRelations", "/api/v1/relations?limit=2"),
            Map.entry("listChains", "/api/v1/chains?limit=1"),
            Map.entry("showChain", "/api/v1/chains/50000-chips"),
            Map.entry("search", "/api/v1/search?q=560%EB%A7%8C%20%EB%8B%AC%EB%9F%AC&type=claim&limit=2"),
            Map.entry("listRates", "/api/v1/rates?limit=1"),
            Map.entry("showRates", "/api/v1/rates/ecb-average-usd-krw"));

    @Test
    void document_describesEveryRoute_withAnExample() throws IOException {
        JsonNode document = document();

        Set<String> documented = new TreeSet<>();
        document.path("paths").fieldNames().forEachRemaining(documented::add);
        assertThat(documented).isEqualTo(routes());
        for (String path : documented) {
            JsonNode operation = document.path("paths").path(path).path("get");
            if (!isForEveryone(operation)) {
                continue;
            }
            assertThat(operation.path("summary").asText()).as(path).isNotBlank();
            assertThat(operation.path("description").asText()).as(path).isNotBlank();
            JsonNode answers = operation.path("responses");
            assertThat(content(answers).path("example").isObject()).as(path).isTrue();
            assertThat(answers.fieldNames()).toIterable().contains("200", "304", "400", "406", "500");
            assertThat(answers.has("404")).as(path).isEqualTo(path.contains("{"));
            for (JsonNode parameter : operation.path("parameters")) {
                JsonNode resolved = resolve(document, parameter);
                assertThat(resolved.path("description").asText())
                        .as("%s %s", path, resolved)
                        .isNotBlank();
                assertThat(resolved.path("schema").isObject())
                        .as("%s %s", path, resolved)
                        .isTrue();
            }
        }
    }

    @Test
    void document_describesEveryField() {
        JsonNode schemas = document().at("/components/schemas");
        List<String> bare = new ArrayList<>();
        schemas.properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(field -> {
                    if (field.getValue().path("description").asText().isBlank()) {
                        bare.add(schema.getKey() + "." + field.getKey());
                    }
                }));

        assertThat(schemas.size()).isGreaterThan(30);
        assertThat(bare).isEmpty();
    }

    /** Programs written by the document leave out of consideration what it does not say is always there. */
    @Test
    void document_saysWhichFieldsAreAlwaysThere() {
        Set<String> silent = new TreeSet<>();
        document().at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().has("properties") && !schema.getValue().has("required")) {
                silent.add(schema.getKey());
            }
        });

        assertThat(silent)
                .as("what `fields` may leave out, and what schema.org leaves open")
                .isEqualTo(Set.of(
                        "Article",
                        "Chain",
                        "Claim",
                        "ClaimReview",
                        "Claimant",
                        "Comparison",
                        "Draft",
                        "Notice",
                        "Rates",
                        "Relation",
                        "Revision",
                        "Source",
                        "Topic"));
    }

    @Test
    void document_holdsNoSchemaThatNothingUses() {
        JsonNode document = document();
        Set<String> used = new TreeSet<>(document.findValuesAsText("$ref"));

        document.at("/components/schemas").fieldNames().forEachRemaining(name -> assertThat(used)
                .contains("#/components/schemas/" + name));
    }

    /** With a default, makers of typed clients take a field of a body for one that must be given. */
    @Test
    void document_hasDefaultsForParametersOnly() {
        assertThat(document().at("/components/schemas").findValues("default")).isEmpty();
    }

    @Test
    void parameters_haveExamplesThatTheyTake() {
        JsonNode document = document();
        int compared = 0;
        for (JsonNode parameter : document.path("paths").findParents("in")) {
            JsonNode resolved = resolve(document, parameter);
            Set<JsonNode> values = new HashSet<>();
            resolved.at("/schema/items/enum").forEach(values::add);
            if (values.isEmpty() || !resolved.has("example")) {
                continue;
            }
            compared++;
            assertThat(resolved.path("example"))
                    .as(resolved.toString())
                    .isNotEmpty()
                    .allMatch(values::contains);
        }
        assertThat(compared).isGreaterThan(15);
    }

    @Test
    void parameters_thatTheDocumentNames_areThoseThatAreKnown() {
        JsonNode document = document();
        for (String list :
                Stream.concat(Lists.all(), Stream.of("/api/v1/corrections")).toList()) {
            Set<String> documented = new TreeSet<>();
            for (JsonNode parameter :
                    document.path("paths").path(list).path("get").path("parameters")) {
                JsonNode resolved = resolve(document, parameter);
                if (resolved.path("in").asText().equals("query")) {
                    documented.add(resolved.path("name").asText());
                }
            }
            String detail = given().get(list + "?x=1").path("errors[0].detail");
            String known = detail.substring("is not known here; there are ".length());
            assertThat(documented).as(list).isEqualTo(new TreeSet<>(List.of(known.split(", "))));
        }
    }

    /** What resources name in annotations is in the document: by name, place and type, and required where it must be. */
    @Test
    void parameters_ofEveryMethod_areInTheDocument() throws IOException {
        JsonNode document = document();
        for (Route route : methods()) {
            Method method = route.method();
            String path = route.path();
            JsonNode operation = document.path("paths").path(path).path(verb(method));
            Map<String, JsonNode> documented = new LinkedHashMap<>();
            for (JsonNode parameter : operation.path("parameters")) {
                assertThat(parameter.has("$ref") && parameter.size() > 1)
                        .as("%s: beside a reference nothing counts: %s", path, parameter)
                        .isFalse();
                JsonNode resolved = resolve(document, parameter);
                String key = resolved.path("in").asText() + " "
                        + resolved.path("name").asText();
                assertThat(documented.put(key, resolved)).as("%s %s", path, key).isNull();
            }
            named(method).forEach((key, type) -> {
                assertThat(documented).as("%s %s", verb(method), path).containsKey(key);
                JsonNode parameter = documented.getOrDefault(key, MissingNode.getInstance());
                assertThat(parameter.at("/schema/type").asText())
                        .as("%s %s", path, key)
                        .isEqualTo(type);
                assertThat(parameter.path("required").asBoolean())
                        .as("%s %s", path, key)
                        .isEqualTo(key.startsWith("path "));
            });
        }
    }

    /** A search is asked as a program asks that was made of the document: with all that the search knows. */
    @Test
    void parameters_ofTheSearch_areAllOfThem() {
        JsonNode document = document();
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : document.at("/paths/~1api~1v1~1search/get/parameters")) {
            JsonNode resolved = resolve(document, parameter);
            if (resolved.path("in").asText().equals("query")) {
                names.add(resolved.path("name").asText());
            }
        }
        assertThat(names).containsExactlyInAnyOrder(SearchParameters.NAMES);
    }

    @Test
    void document_isSuchThatClientsCanBeMadeOfIt() {
        JsonNode document = document();
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    String id = operation.path("operationId").asText();
                    if (id.isEmpty()) {
                        return;
                    }
                    String invented = Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Request";
                    assertThat(document.at("/components/schemas").has(invented))
                            .as(invented)
                            .isFalse();
                    operation.at("/requestBody/content").forEach(content -> assertThat(
                                    content.at("/schema").has("oneOf")
                                            || content.at("/schema").has("properties"))
                            .as("%s has a body without a name", id)
                            .isFalse());
                    for (JsonNode parameter : operation.path("parameters")) {
                        JsonNode resolved = resolve(document, parameter);
                        if (resolved.has("example")
                                && resolved.at("/schema/type").asText().equals("array")) {
                            assertThat(resolved.path("example").isArray())
                                    .as("%s %s", id, resolved)
                                    .isTrue();
                        }
                    }
                }));
    }

    private static Map<String, String> named(Method method) {
        Map<String, String> named = new LinkedHashMap<>();
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            String type = type(parameter.getType());
            if (parameter.isAnnotationPresent(PathParam.class)) {
                named.put("path " + parameter.getAnnotation(PathParam.class).value(), type);
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                named.put("query " + parameter.getAnnotation(QueryParam.class).value(), type);
            } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
                named.put("header " + parameter.getAnnotation(HeaderParam.class).value(), type);
            }
        }
        return named;
    }

    private static String type(Class<?> type) {
        if (type.equals(String.class)) {
            return "string";
        }
        return type.equals(List.class) || type.isArray() ? "array" : "integer";
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .value()
                .toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void answers_areValidAgainstTheirSchemas() throws IOException {
        JsonNode document = closed(document());
        for (Map.Entry<String, List<String>> operation : requests(document).entrySet()) {
            Schema schema = schema(document, operation.getKey());
            for (String request : operation.getValue()) {
                List<Error> errors = schema.validate(Lists.MAPPER.readTree(Lists.text(request)));
                assertThat(errors).as(request).isEmpty();
            }
        }
    }

    @Test
    void problems_areValidAgainstTheirSchema() throws IOException {
        JsonNode document = closed(document());
        Schema schema = compile(document, "#/components/schemas/Problem");
        for (String request : List.of("/api/v1/claims?limit=0", "/api/v1/claims/x", "/api/v1/nothing")) {
            String problem = given().get(request).asString();
            assertThat(schema.validate(Lists.MAPPER.readTree(problem)))
                    .as(request)
                    .isEmpty();
        }
    }

    @Test
    void examples_areValid_andWhatTheyNameIsThere() {
        JsonNode document = closed(document());
        document.path("paths").forEach(path -> {
            JsonNode operation = path.path("get");
            if (!isForEveryone(operation)) {
                return;
            }
            String id = operation.path("operationId").asText();
            JsonNode example = content(operation.path("responses")).path("example");
            assertThat(schema(document, id).validate(example)).as(id).isEmpty();
            for (String self : new TreeSet<>(example.findValuesAsText("self"))) {
                given().get(self).then().statusCode(200);
            }
        });
    }

    /** {@code mvn test -Dtest=OpenApiDocumentTest -Dclaimboard.examples=write} writes the examples anew. */
    @Test
    @EnabledIfSystemProperty(named = "claimboard.examples", matches = "write")
    void examples_areWritten() throws IOException {
        java.nio.file.Path folder = java.nio.file.Path.of("src/main/resources/org/claimboard/api/examples");
        Files.createDirectories(folder);
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            String pretty = Lists.get(example.getValue())
                            .toPrettyString()
                            .replaceAll("http://localhost:[0-9]+", "https://claims.example.org")
                    + "\n";
            Files.writeString(folder.resolve(example.getKey() + ".json"), pretty);
        }
    }

    /** What a sound answer holds: JSON, of whichever kind. */
    private static JsonNode content(JsonNode answers) {
        return answers.at("/200/content").iterator().next();
    }

    /** Each operation with requests that reach every resource on file. */
    private static Map<String, List<String>> requests(JsonNode document) {
        Map<String, List<String>> requests = new LinkedHashMap<>();
        document.path("paths").properties().forEach(path -> {
            if (!isForEveryone(path.getValue().path("get"))) {
                return;
            }
            String id = path.getValue().path("get").path("operationId").asText();
            String address = path.getKey();
            List<String> all = new ArrayList<>(List.of(EXAMPLES.getOrDefault(id, address)));
            if (address.endsWith("/{slug}")) {
                String list = address.substring(0, address.length() - "/{slug}".length());
                Lists.walk(list + "?limit=100&fields=self")
                        .forEach(item -> all.add(item.path("self").asText()));
            } else if (!address.equals("/api/v1") && !address.contains("{")) {
                all.add(address + "?limit=100");
            }
            if (address.equals("/api/v1/claims")) {
                all.add(address + "?limit=100&include=" + String.join(",", Section.NAMES));
            }
            requests.put(id, all);
        });
        return requests;
    }

    private static Set<String> routes() throws IOException {
        return methods().stream().map(Route::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A method of a resource; kinds of record share those of drafts, each at a path of its own. */
    private record Route(String path, Method method) {}

    private static List<Route> methods() throws IOException {
        java.nio.file.Path folder = java.nio.file.Path.of("target/classes/org/claimboard/api");
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> type("org.claimboard.api." + name.replace(".class", "")))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getMethods())
                            .filter(method -> Arrays.stream(method.getAnnotations())
                                    .anyMatch(annotation ->
                                            annotation.annotationType().isAnnotationPresent(HttpMethod.class)))
                            .map(method -> new Route(path(type) + path(method), method)))
                    .toList();
        }
    }

    /** Whether it reads what is published; what takes a token is tried in a test of its own. */
    private static boolean isForEveryone(JsonNode operation) {
        return !operation.isMissingNode() && !operation.has("security");
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    static JsonNode document() {
        try {
            String json = given().accept("application/json")
                    .get("/q/openapi?format=json")
                    .asString();
            return Lists.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static JsonNode resolve(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** With every object closed, so that a field which the document does not name is an error. */
    static JsonNode closed(JsonNode document) {
        document.at("/components/schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return document;
    }

    private static Schema schema(JsonNode document, String operation) {
        for (JsonNode path : document.path("paths")) {
            if (path.path("get").path("operationId").asText().equals(operation)) {
                String ref =
                        content(path.at("/get/responses")).at("/schema/$ref").asText();
                return compile(document, ref);
            }
        }
        throw new AssertionError("no operation " + operation);
    }

    static Schema compile(JsonNode document, String ref) {
        ObjectNode root = Lists.MAPPER.createObjectNode();
        root.put("$ref", ref);
        root.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    /** Whether a value is as the schema of that name says. */
    static void check(JsonNode document, String name, JsonNode value) {
        Schema schema = compile(document, "#/components/schemas/" + name);
        assertThat(schema.validate(value)).as(name).isEmpty();
    }
}
