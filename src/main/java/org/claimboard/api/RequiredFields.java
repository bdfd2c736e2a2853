package org.claimboard.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.event.EventRepresentation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.Components;
import org.jspecify.annotations.Nullable;

/** Marks as required, in the OpenAPI document, what the records say is never null. */
final class RequiredFields {

    /** Whole resources: {@code fields} may leave out any of theirs. */
    private static final List<Class<? extends Record>> SPARSE = List.of(
            ArticleRepresentation.class,
            ChainRepresentation.class,
            ClaimRepresentation.class,
            ClaimantRepresentation.class,
            ComparisonRepresentation.class,
            RatesRepresentation.class,
            NoticeRepresentation.class,
            RelationRepresentation.class,
            RevisionRepresentation.class,
            SourceRepresentation.class,
            TopicRepresentation.class,
            DraftRepresentation.class);

    private RequiredFields() {}

    static void mark(Components components) {
        Set<Class<?>> records = new HashSet<>();
        SPARSE.forEach(root -> collect(root, records));
        collect(IndexRepresentation.class, records);
        collect(Problem.class, records);
        collect(DraftRepresentation.class, records);
        collect(PublicationRepresentation.class, records);
        collect(ImportRepresentation.class, records);
        collect(ImportRequest.class, records);
        collect(ReviewImportRepresentation.class, records);
        collect(RemarkRepresentation.class, records);
        collect(MatchRequest.class, records);
        collect(MatchBatchRequest.class, records);
        collect(MatchBatchAnswer.class, records);
        collect(ManuscriptRequest.class, records);
        collect(ManuscriptAnswer.class, records);
        collect(QuantitiesRequest.class, records);
        collect(QuantitiesBatchRequest.class, records);
        collect(QuantitiesBatchAnswer.class, records);
        collect(SearchRepresentation.class, records);
        collect(ChangeRepresentation.class, records);
        collect(EventRepresentation.class, records);
        collect(WebhookRepresentation.Listed.class, records);
        collect(WebhookAttemptRepresentation.Listed.class, records);
        collect(WebhookRequest.Replay.class, records);
        SPARSE.forEach(records::remove);
        records.forEach(type -> mark(type, components));
        ApiDocument.schema(components, "WebhookRequest").setRequired(List.of("address"));
        components.getSchemas().forEach((name, schema) -> {
            if (name.startsWith("Listing")) {
                schema.setRequired(List.of("items", "total"));
            }
            if (name.startsWith("Following")) {
                schema.setRequired(List.of("items", "after"));
            }
        });
    }

    private static void mark(Class<?> type, Components components) {
        Schema named = type.getAnnotation(Schema.class);
        String name = named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        ApiDocument.schema(components, name).setRequired(required);
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(item -> collect(item, found));
        }
        boolean isOurs = type instanceof Class<?> one
                && one.isRecord()
                && Stream.of(RequiredFields.class, EventRepresentation.class)
                        .map(Class::getPackage)
                        .anyMatch(one.getPackage()::equals);
        if (isOurs && found.add((Class<?>) type)) {
            Arrays.stream(((Class<?>) type).getRecordComponents())
                    .forEach(component -> collect(component.getGenericType(), found));
        }
    }
}
