package org.claimboard.claim;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.ChainStep;
import org.claimboard.record.ClaimPart;
import org.claimboard.record.Confirmation;
import org.claimboard.record.Denominator;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.OpenQuestion;
import org.claimboard.record.OthersRating;
import org.claimboard.record.PositionRatio;
import org.claimboard.record.Quantity;
import org.claimboard.record.Retraction;
import org.claimboard.record.SourceQuote;
import org.jspecify.annotations.Nullable;

/**
 * Value objects kept as JSON text in one column: read and written as a whole, never searched by the database. Plain
 * text rather than a JSON type, so that H2 and PostgreSQL keep the same characters.
 */
abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_EMPTY, NON_EMPTY))
            .build();

    private final Type type;
    private final ObjectReader reader;

    JsonColumn(TypeReference<T> type) {
        this.type = type.getType();
        this.reader = MAPPER.readerFor(type);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        if (value == null) {
            return null;
        }
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type, e);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : read(column);
    }

    T read(String column) {
        try {
            return reader.readValue(column);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + type, e);
        }
    }

    /** Lists, which are read when somebody looks into them: most of what is loaded is never shown. */
    abstract static class Many<E> extends JsonColumn<List<E>> {

        private static final String NONE = "[]";

        Many(TypeReference<List<E>> type) {
            super(type);
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable List<E> value) {
            return value instanceof ReadLater<?> loaded ? loaded.column() : super.convertToDatabaseColumn(value);
        }

        @Override
        public @Nullable List<E> convertToEntityAttribute(@Nullable String column) {
            if (column == null) {
                return null;
            }
            return column.equals(NONE) ? List.of() : new ReadLater<>(column, this::read);
        }
    }

    @Converter(autoApply = true)
    static class Text extends JsonColumn<LocalizedText> {
        Text() {
            super(new TypeReference<>() {});
        }

        /** By hand: there are several in every row, and each is a few names with a text. */
        @Override
        LocalizedText read(String column) {
            try (JsonParser parser = MAPPER.createParser(column)) {
                SortedMap<String, String> byLanguage = new TreeMap<>();
                parser.nextToken();
                for (String language = parser.nextFieldName(); language != null; language = parser.nextFieldName()) {
                    byLanguage.put(language, parser.nextTextValue());
                }
                return new LocalizedText(byLanguage);
            } catch (IOException e) {
                throw new IllegalStateException("cannot read a text", e);
            }
        }
    }

    @Converter(autoApply = true)
    static class OneQuantity extends JsonColumn<Quantity> {

        /** What a text says never changes, and the same rows are loaded again and again. */
        private final Cache<String, Quantity> known =
                Caffeine.newBuilder().maximumSize(5_000).build();

        OneQuantity() {
            super(new TypeReference<>() {});
        }

        @Override
        Quantity read(String column) {
            return known.get(column, super::read);
        }
    }

    @Converter(autoApply = true)
    static class OneRating extends JsonColumn<OthersRating> {
        OneRating() {
            super(new TypeReference<>() {});
        }
    }

    @Converter(autoApply = true)
    static class OneDenominator extends JsonColumn<Denominator> {
        OneDenominator() {
            super(new TypeReference<>() {});
        }
    }

    @Converter(autoApply = true)
    static class OneRetraction extends JsonColumn<Retraction> {
        OneRetraction() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Texts extends Many<LocalizedText> {
        Texts() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Strings extends Many<String> {
        Strings() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Quantities extends Many<Quantity> {
        Quantities() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class AttributionChain extends Many<AttributionStep> {
        AttributionChain() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Parts extends Many<ClaimPart> {
        Parts() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Quotes extends Many<SourceQuote> {
        Quotes() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class ChainSteps extends Many<ChainStep> {
        ChainSteps() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class OpenQuestions extends Many<OpenQuestion> {
        OpenQuestions() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Ratios extends Many<PositionRatio> {
        Ratios() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Confirmations extends Many<Confirmation> {
        Confirmations() {
            super(new TypeReference<>() {});
        }
    }
}
