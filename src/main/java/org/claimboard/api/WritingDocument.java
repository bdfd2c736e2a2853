package org.claimboard.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.record.Ordered;
import org.claimboard.record.RecordType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the OpenAPI document what writing takes and answers: every kind of record with a schema of its own. */
final class WritingDocument {

    private static final String JSON = "application/json";
    private static final Set<String> STEPS =
            Set.of("create", "showDraftOf", "saveDraftOf", "discardDraftOf", "submit", "return", "publish", "withdraw");
    private static final String TOKEN = "token";

    /** What may go wrong, by the name of the answer. */
    private static final Map<String, String> PROBLEMS = Ordered.ofEntries(
            Map.entry("400", "badRequest"),
            Map.entry("401", "unauthorized"),
            Map.entry("403", "forbidden"),
            Map.entry("404", "notFound"),
            Map.entry("406", "notAcceptable"),
            Map.entry("409", "conflict"),
            Map.entry("412", "stale"),
            Map.entry("413", "tooLarge"),
            Map.entry("415", "unsupportedMediaType"),
            Map.entry("422", "unprocessable"),
            Map.entry("428", "preconditionRequired"),
            Map.entry("500", "serverError"),
            Map.entry("503", "busy"));

    private static final Set<String> OF_READING = Set.of("400", "401", "403", "404", "406", "500");
    private static final Set<String> OF_LIST = Set.of("400", "401", "403", "406", "500");
    private static final Set<String> OF_STEP =
            Set.of("400", "401", "403", "404", "406", "409", "412", "422", "428", "500", "503");
    private static final Set<String> OF_SAVE =
            Set.of("400", "401", "403", "404", "406", "412", "413", "415", "422", "428", "500", "503");
    private static final Set<String> OF_CREATION =
            Set.of("400", "401", "403", "406", "409", "413", "415", "422", "500", "503");

    private WritingDocument() {}

    static void addTo(OpenAPI document) {
        Components components = document.getComponents();
        RecordSchemas.addTo(components);
        addSecurity(components);
        addParameters(components);
        addResponses(components);
        for (RecordType type : RecordType.values()) {
            document.getPaths().getPathItems().forEach((path, item) -> {
                if (path.equals(Links.list(type)) || path.startsWith(Links.list(type) + "/")) {
                    complete(path, item, type);
                }
            });
        }
        completeList(operation(document, Links.ROOT + "/drafts", HttpMethod.GET), components);
        completeImport(operation(document, Links.ROOT + "/imports", HttpMethod.POST));
    }

    /** Whether the operation needs a token, and is described here. */
    static boolean isOurs(String path) {
        return path.endsWith("/draft") || path.endsWith("/drafts") || path.contains("/imports");
    }

    private static Operation operation(OpenAPI document, String path, HttpMethod method) {
        PathItem item = Objects.requireNonNull(document.getPaths().getPathItem(path), path);
        return Objects.requireNonNull(item.getOperations().get(method), path);
    }

    private static void addSecurity(Components components) {
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(
                                "An API token, which an account makes for itself: `Authorization: Bearer cb_…`. Its"
                                        + " scopes are `read-drafts` and `write`."));
    }

    private static void addParameters(Components components) {
        components.addParameter(
                "ifMatch",
                header("If-Match", "The `ETag` of the draft that this is about.")
                        .example("\"r1\""));
        components.addParameter(
                "ifNoneMatchAny",
                header("If-None-Match", "`*`: there must be no such record yet; in place of `If-Match`."));
        components.addParameter(
                "idempotencyKey",
                header(
                                "Idempotency-Key",
                                "What you call this request: 1 to 255 visible ASCII characters. Repeated within 24 hours"
                                        + " with the same body, it makes nothing, and gets the same answer with"
                                        + " `Idempotency-Replayed: true`.")
                        .example("2f1c7a52-harbour"));
        components.addParameter(
                "reason",
                query("reason", "Why you do this; the history keeps it.")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .minLength(1)
                                .maxLength(Parameters.LONGEST_REASON)));
        components.addParameter(
                "retractionLanguage",
                query("language", "Language of `reason` in a retraction (BCP 47); that of the claim if absent.")
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Parameter query(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(description);
    }

    private static void addResponses(Components components) {
        Ordered.ofEntries(
                        Map.entry("unauthorized", "This takes a valid token."),
                        Map.entry(
                                "forbidden",
                                "The token lacks the scope, the account the role, or a second person must."),
                        Map.entry("conflict", "The slug is taken, or the step does not follow from where it stands."),
                        Map.entry("stale", "Somebody was faster; `ETag` names the newest revision."),
                        Map.entry("tooLarge", "The body is larger than is taken."),
                        Map.entry("unsupportedMediaType", "The body is of a type that is not taken."),
                        Map.entry("unprocessable", "Rules forbid it; `errors` has pointer, rule and mend of each."),
                        Map.entry("preconditionRequired", "`If-Match` is missing."),
                        Map.entry(
                                "busy", "Too many write at once; nothing was changed. `Retry-After` says when to try."))
                .forEach((name, description) -> components.addResponse(name, ApiDocument.problem(description)));
    }

    /** Every kind has the same operations, which are named after it here. */
    private static void complete(String path, PathItem item, RecordType type) {
        Ordered.of(item.getOperations()).forEach((method, operation) -> {
            if (STEPS.contains(String.valueOf(operation.getOperationId()))) {
                item.setOperation(method, of(operation, path, type));
            }
        });
    }

    private static Operation of(Operation general, String path, RecordType type) {
        String step = Objects.requireNonNull(general.getOperationId());
        Operation operation = OASFactory.createOperation()
                .operationId(step + title(type))
                .summary(general.getSummary() + ": " + (type == RecordType.RATES ? "series of rates" : type.word()))
                .description(general.getDescription())
                .tags(List.of(title(type) + (type == RecordType.RATES ? "" : "s")));
        boolean withBody = general.getRequestBody() != null;
        if (path.contains("{slug}")) {
            operation.addParameter(OASFactory.createParameter()
                    .name("slug")
                    .in(Parameter.In.PATH)
                    .required(true)
                    .description("Stable readable key.")
                    .example(WritingExamples.slug(type))
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        if (withBody) {
            MediaType content = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(RecordSchemas.name(type)))
                    .example(WritingExamples.document(type));
            operation.requestBody(OASFactory.createRequestBody()
                    .required(true)
                    .description("The record document, as in claim files.")
                    .content(OASFactory.createContent().addMediaType(JSON, content)));
        }
        APIResponses responses = OASFactory.createAPIResponses();
        general.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getContent() != null) {
                Object example = WritingExamples.answer(step, type);
                responses.addAPIResponse(status, answer(answer, operation.getDescription(), example));
            }
        });
        operation.setResponses(responses);
        if (step.equals("saveDraftOf")) {
            responses.addAPIResponse(
                    "201",
                    answer(
                            general.getResponses().getAPIResponse("200"),
                            "The record is new.",
                            WritingExamples.answer("create", type)));
        }
        addParameters(operation, step);
        complete(operation, problems(step));
        return operation;
    }

    private static APIResponse answer(APIResponse general, String description, Object example) {
        Schema schema = general.getContent().getMediaType(JSON).getSchema();
        MediaType content = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(Objects.requireNonNull(schema.getRef())))
                .example(example);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(JSON, content))
                .addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description("The newest revision, for `If-Match`.")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static void addParameters(Operation operation, String step) {
        switch (step) {
            case "showDraftOf" -> {}
            case "create" -> add(operation, "idempotencyKey", "reason");
            case "saveDraftOf" -> add(operation, "ifMatch", "ifNoneMatchAny", "reason");
            case "withdraw" -> add(operation, "ifMatch", "reason", "retractionLanguage");
            default -> add(operation, "ifMatch", "reason");
        }
    }

    private static void add(Operation operation, String... parameters) {
        for (String parameter : parameters) {
            operation.addParameter(OASFactory.createParameter().ref(parameter));
        }
    }

    private static Set<String> problems(String step) {
        return switch (step) {
            case "showDraftOf" -> OF_READING;
            case "create" -> OF_CREATION;
            case "saveDraftOf" -> OF_SAVE;
            default -> OF_STEP;
        };
    }

    private static void completeList(Operation operation, Components components) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.setDescription(operation.getDescription());
        MediaType content = answer.getContent().getMediaType(JSON);
        content.setExample(WritingExamples.list());
        Schema listing = ApiDocument.schema(components, ApiDocument.named(content.getSchema()));
        add(operation, "limit", "cursor");
        operation.addParameter(ApiDocument.fields(
                components,
                ApiDocument.named(ApiDocument.property(listing, "items").getItems())));
        complete(operation, OF_LIST);
    }

    private static void completeImport(Operation operation) {
        add(operation, "idempotencyKey", "reason");
        operation.getRequestBody().getContent().getMediaType(JSON).setExample(WritingExamples.importRequest());
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.setDescription(operation.getDescription());
        answer.getContent().getMediaType(JSON).setExample(WritingExamples.importAnswer());
        complete(operation, OF_CREATION);
    }

    static void complete(Operation operation, Set<String> problems) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
        new TreeSet<>(problems).forEach(status -> operation
                .getResponses()
                .addAPIResponse(
                        status, OASFactory.createAPIResponse().ref(Objects.requireNonNull(PROBLEMS.get(status)))));
    }

    private static String title(RecordType type) {
        return type.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + type.word().substring(1);
    }
}
