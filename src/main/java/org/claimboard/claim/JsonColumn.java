package org.claimboard.claim;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.ChainStep;
import org.claimboard.record.ClaimPart;
import org.claimboard.record.Confirmation;
import org.claimboard.record.Denominator;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.OpenQuestion;
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

    private final TypeReference<T> type;

    JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        if (value == null) {
            return null;
        }
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type.getType(), e);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        try {
            return MAPPER.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + type.getType(), e);
        }
    }

    @Converter(autoApply = true)
    static class Text extends JsonColumn<LocalizedText> {
        Text() {
            super(new TypeReference<>() {});
        }
    }

    @Converter(autoApply = true)
    static class OneQuantity extends JsonColumn<Quantity> {
        OneQuantity() {
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
    static class Texts extends JsonColumn<List<LocalizedText>> {
        Texts() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Strings extends JsonColumn<List<String>> {
        Strings() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Quantities extends JsonColumn<List<Quantity>> {
        Quantities() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class AttributionChain extends JsonColumn<List<AttributionStep>> {
        AttributionChain() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Parts extends JsonColumn<List<ClaimPart>> {
        Parts() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Quotes extends JsonColumn<List<SourceQuote>> {
        Quotes() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class ChainSteps extends JsonColumn<List<ChainStep>> {
        ChainSteps() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class OpenQuestions extends JsonColumn<List<OpenQuestion>> {
        OpenQuestions() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Ratios extends JsonColumn<List<PositionRatio>> {
        Ratios() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Confirmations extends JsonColumn<List<Confirmation>> {
        Confirmations() {
            super(new TypeReference<>() {});
        }
    }
}
