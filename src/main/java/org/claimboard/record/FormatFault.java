package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import org.jspecify.annotations.Nullable;

/** What is wrong with a field that does not fit the format, so that people can be told in their own words. */
public enum FormatFault {
    /** It must be there and is not. */
    MISSING,
    /** It must hold something and is empty. */
    EMPTY,
    /** It is longer than the limit, in characters. */
    TOO_LONG,
    /** It has more entries than the limit. */
    TOO_MANY,
    /** It has fewer entries than the limit. */
    TOO_FEW,
    /** It is smaller than the limit, or as small where it must be larger. */
    TOO_SMALL,
    /** It is larger than the limit. */
    TOO_LARGE,
    NO_TEXT,
    NO_NUMBER,
    NO_WHOLE_NUMBER,
    NO_YES_OR_NO,
    /** It must be a list. */
    NO_LIST,
    /** It must have fields of its own. */
    NO_PARTS,
    /** It is none of the words that may stand there. */
    NO_OPTION,
    /** No such field belongs there. */
    UNKNOWN_FIELD,
    BAD_SLUG,
    /** It is no number of a record, such as C09. */
    BAD_REF,
    BAD_DATE,
    /** It is no day, month or year. */
    BAD_PERIOD,
    BAD_LANGUAGE,
    BAD_ADDRESS,
    BAD_UNIT,
    BAD_CURRENCY,
    /** It must be one line. */
    NOT_ONE_LINE,
    /** It is none of the kinds of record. */
    NO_KIND;

    /**
     * What is wrong, and the limit that it breaks.
     *
     * @param limit a number as the schema has it; empty if there is none
     */
    public record Told(FormatFault fault, String limit) {}

    /** What the schema has against a document. */
    public static Told of(Error error) {
        JsonNode asked = error.getSchemaNode();
        String limit = asked != null && asked.isNumber() ? asked.asText() : "";
        FormatFault fault =
                switch (error.getKeyword()) {
                    case "required" -> MISSING;
                    case "minLength" -> EMPTY;
                    case "maxLength" -> TOO_LONG;
                    case "maxItems", "maxProperties" -> TOO_MANY;
                    case "minItems", "minProperties" -> TOO_FEW;
                    case "minimum", "exclusiveMinimum" -> TOO_SMALL;
                    case "maximum", "exclusiveMaximum" -> TOO_LARGE;
                    case "type" -> ofType(asked);
                    case "enum", "const" -> NO_OPTION;
                    case "additionalProperties", "unevaluatedProperties" -> UNKNOWN_FIELD;
                    case "format" -> BAD_DATE;
                    case "pattern" -> ofPattern(asked, error);
                    case "propertyNames" -> BAD_LANGUAGE;
                    default -> NO_KIND;
                };
        return new Told(fault, fault.hasLimit() ? limit : "");
    }

    private boolean hasLimit() {
        return switch (this) {
            case TOO_LONG, TOO_MANY, TOO_FEW, TOO_SMALL, TOO_LARGE -> true;
            default -> false;
        };
    }

    private static FormatFault ofType(@Nullable JsonNode asked) {
        return switch (asked == null ? "" : asked.asText()) {
            case "string" -> NO_TEXT;
            case "number" -> NO_NUMBER;
            case "integer" -> NO_WHOLE_NUMBER;
            case "boolean" -> NO_YES_OR_NO;
            case "array" -> NO_LIST;
            default -> NO_PARTS;
        };
    }

    /** By the definition that has the pattern; each is named there. */
    private static FormatFault ofPattern(@Nullable JsonNode asked, Error error) {
        String pattern = asked == null ? "" : asked.asText();
        JsonNode value = error.getInstanceNode();
        if (pattern.equals("\\S")
                || (value != null && value.isTextual() && value.textValue().isBlank())) {
            return EMPTY;
        }
        for (String name : new String[] {"slug", "ref", "date", "period", "language", "link", "unit", "currency"}) {
            if (pattern.equals(FileSchema.definition(name).path("pattern").asText())) {
                return ofDefinition(name);
            }
        }
        if (pattern.startsWith("^[0-9]{4}")) {
            return BAD_PERIOD;
        }
        return NOT_ONE_LINE;
    }

    private static FormatFault ofDefinition(String name) {
        return switch (name) {
            case "slug" -> BAD_SLUG;
            case "ref" -> BAD_REF;
            case "date" -> BAD_DATE;
            case "period" -> BAD_PERIOD;
            case "language" -> BAD_LANGUAGE;
            case "link" -> BAD_ADDRESS;
            case "unit" -> BAD_UNIT;
            default -> BAD_CURRENCY;
        };
    }
}
