package org.claimboard.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.claimboard.ledger.PastMoment;
import org.claimboard.record.Ordered;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds to the OpenAPI document what all operations have in common, and their examples. */
public class ApiDocument implements OASFilter {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String LISTING = "Listing";
    private static final String FOLLOWING = "Following";
    private static final String VERDICT_OR_NONE = "VerdictOrNone";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        components.removeSchema(LISTING);
        components.removeSchema(FOLLOWING);
        RequiredFields.mark(components);
        addParameters(components);
        addResponses(components);
        document.getPaths().getPathItems().forEach((path, item) -> {
            Operation operation = item.getGET();
            if (path.startsWith(Links.ROOT)
                    && operation != null
                    && operation.getSecurity() == null
                    && !WritingDocument.isOurs(path)) {
                complete(path, operation, components);
            }
        });
        WritingDocument.addTo(document);
        ReviewImportDocument.addTo(document);
        MatchDocument.addTo(document);
        TextsDocument.addTo(document, QuantitiesResource.PATH, "QuantitiesQuestion", "QuantitiesAnswers", "quantities");
        WebhookDocument.addTo(document);
        ApiLicence.addTo(
                document, ConfigProvider.getConfig().getOptionalValue("claimboard.newsroom.licence", String.class));
        // Beside the document: wherever the tracker is served.
        document.addServer(OASFactory.createServer().url("/").description("This tracker."));
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(Links.ROOT)) {
                item.getOperations().values().forEach(operation -> {
                    operation
                            .getResponses()
                            .addAPIResponse(
                                    "414", OASFactory.createAPIResponse().ref("addressTooLong"))
                            .addAPIResponse(
                                    "429", OASFactory.createAPIResponse().ref("tooMany"));
                    listExamples(operation);
                });
            }
        });
    }

    /** The example of a list is a list, however it is written in an address. */
    private static void listExamples(Operation operation) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        for (Parameter parameter : parameters) {
            Schema schema = parameter.getSchema();
            if (schema != null
                    && List.of(SchemaType.ARRAY).equals(schema.getType())
                    && parameter.getExample() instanceof String example) {
                parameter.setExample(List.of(example.split(",", -1)));
            }
        }
    }

    private static void addParameters(Components components) {
        components.addSchema(
                VERDICT_OR_NONE,
                OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .description("A verdict, or `none` for claims without one.")
                        .enumeration(List.copyOf(ClaimParameters.VERDICTS)));
        components.addParameter(
                "limit",
                query("limit", "How many items at most.")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(100))
                                .defaultValue(20)));
        components.addParameter(
                "cursor",
                query(
                                "cursor",
                                "Where to go on, out of the `next` of the page before: opaque, and good for that list only.")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .minLength(1)));
        components.addParameter(
                PastMoment.PARAMETER,
                query(
                                PastMoment.PARAMETER,
                                "Answers as they were then: a time (ISO 8601 with its offset) or a day, which means through"
                                        + " its end on the newsroom's clock; today, until now. Not later than now. Before the first publication"
                                        + " lists are empty.")
                        .example("2026-11-23T15:00:00Z")
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        components.addParameter(
                "ifNoneMatch",
                OASFactory.createParameter()
                        .name("If-None-Match")
                        .in(Parameter.In.HEADER)
                        .description("The `ETag` of the answer at hand.")
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static Parameter query(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(description);
    }

    private static void addResponses(Components components) {
        components.addResponse("notModified", OASFactory.createAPIResponse().description("Nothing has changed."));
        components.addResponse("badRequest", problem("A parameter cannot be used; `errors` says which and why."));
        components.addResponse("notFound", problem("Nothing goes by this slug."));
        components.addResponse("notAcceptable", problem("The client does not accept JSON."));
        components.addResponse("addressTooLong", problem("The address is longer than a server takes: 12 KiB."));
        components.addResponse(
                "tooMany",
                problem(
                        "More requests than the limit that `RateLimit-Policy` states; `Retry-After` says when to go on."));
        components.addResponse("serverError", problem("Something went wrong on our side."));
    }

    static APIResponse problem(String description) {
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
    }

    private static void complete(String path, Operation operation, Components components) {
        boolean isOne = path.contains("{slug}");
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        boolean linked = answer.getContent().hasMediaType(ClaimReviewResource.LINKED_DATA_TYPE);
        MediaType content = Objects.requireNonNull(
                answer.getContent().getMediaType(linked ? ClaimReviewResource.LINKED_DATA_TYPE : "application/json"));
        Object example = example(Objects.requireNonNull(operation.getOperationId()));
        content.setExample(example);
        answer.setDescription(operation.getDescription());
        answer.addHeader("ETag", etag());
        String schema = named(content.getSchema());
        if (schema.startsWith(LISTING)) {
            operation.addParameter(OASFactory.createParameter().ref("limit"));
            operation.addParameter(OASFactory.createParameter().ref("cursor"));
            Schema items = property(schema(components, schema), "items");
            operation.addParameter(fields(components, named(items.getItems())));
        }
        if (isOne) {
            describeSlug(operation, example);
            if (!schema.startsWith(LISTING) && !linked) {
                operation.addParameter(fields(components, schema));
            }
            operation
                    .getResponses()
                    .addAPIResponse("404", OASFactory.createAPIResponse().ref("notFound"));
        }
        if (path.equals(SearchResource.PATH)) {
            // Named by annotations, references would take the place of the first parameters.
            operation.addParameter(OASFactory.createParameter().ref("limit"));
            operation.addParameter(OASFactory.createParameter().ref("cursor"));
        } else {
            operation.addParameter(OASFactory.createParameter().ref(PastMoment.PARAMETER));
        }
        operation.addParameter(OASFactory.createParameter().ref("ifNoneMatch"));
        items(
                operation,
                "include",
                OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .enumeration(List.copyOf(new TreeSet<>(Section.NAMES))));
        items(operation, "verdict", OASFactory.createSchema().ref(VERDICT_OR_NONE));
        Ordered.ofEntries(
                        Map.entry("304", "notModified"),
                        Map.entry("400", "badRequest"),
                        Map.entry("406", "notAcceptable"),
                        Map.entry("500", "serverError"))
                .forEach((status, name) -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(name)));
    }

    /** What a list of the name holds, if the operation takes one. */
    private static void items(Operation operation, String parameter, Schema schema) {
        operation.getParameters().stream()
                .filter(one -> parameter.equals(one.getName()))
                .forEach(one -> one.getSchema().setItems(schema));
    }

    private static Header etag() {
        return OASFactory.createHeader()
                .description("Strong entity tag: it changes with the content.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    static Schema schema(Components components, String name) {
        return Objects.requireNonNull(components.getSchemas().get(name), name);
    }

    static Schema property(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name), name);
    }

    static String named(Schema schema) {
        String ref = Objects.requireNonNull(schema.getRef());
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    static Parameter fields(Components components, String schema) {
        List<Object> names = List.copyOf(
                new TreeSet<>(schema(components, schema).getProperties().keySet()));
        return query("fields", "Fields to give, of each item or of the resource: repeat it or separate by commas.")
                .explode(false)
                .example(names.containsAll(List.of("slug", "self")) ? List.of("slug", "self") : names.subList(0, 1))
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .enumeration(names)));
    }

    private static void describeSlug(Operation operation, @Nullable Object example) {
        Parameter slug = operation.getParameters().stream()
                .filter(parameter -> "slug".equals(parameter.getName()))
                .findFirst()
                .orElseThrow();
        slug.setDescription("Stable readable key.");
        if (example instanceof Map<?, ?> one) {
            slug.setExample(Objects.requireNonNullElse(one.get("slug"), "musk-doubts-chip-count"));
        }
    }

    /** A live answer, kept as a file; a test writes it anew on request and holds it against the schema. */
    static @Nullable Object example(String operation) {
        try (InputStream file = ApiDocument.class.getResourceAsStream("examples/" + operation + ".json")) {
            return file == null ? null : MAPPER.readValue(file, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
