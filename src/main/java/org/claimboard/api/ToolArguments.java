package org.claimboard.api;

import io.quarkiverse.mcp.server.InputSchemaGenerator;
import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.mcp.server.ToolInputGuardrail;
import io.quarkiverse.mcp.server.ToolManager.ToolArgument;
import io.quarkiverse.mcp.server.ToolManager.ToolInfo;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.claimboard.matching.SentenceCheck;

/**
 * What the tools take, as clients are told and as it is checked: nothing that is not named, and numbers that are whole.
 * The library drops unknown arguments, and the part of a number behind its point, in silence.
 */
@ApplicationScoped
public class ToolArguments implements InputSchemaGenerator<JsonObject>, ToolInputGuardrail {

    static final int LONGEST_QUERY = 500;
    static final int LONGEST_SLUG = 120;
    static final int MOST = 20;

    @Override
    public JsonObject generate(ToolInfo tool) {
        JsonObject properties = new JsonObject();
        tool.arguments().forEach(argument -> properties.put(argument.name(), schema(argument)));
        return new JsonObject()
                .put("type", "object")
                .put("properties", properties)
                .put("required", new JsonArray(required(tool)))
                .put("additionalProperties", false);
    }

    private static List<String> required(ToolInfo tool) {
        return tool.arguments().stream()
                .filter(ToolArgument::required)
                .map(ToolArgument::name)
                .toList();
    }

    private static JsonObject schema(ToolArgument argument) {
        JsonObject schema = new JsonObject();
        if (isNumber(argument)) {
            schema.put("type", "integer").put("minimum", 1).put("maximum", MOST);
            schema.put("default", Integer.valueOf(argument.defaultValue()));
        } else {
            schema.put("type", "string").put("minLength", 1).put("maxLength", longest(argument.name()));
        }
        return schema.put("description", argument.description());
    }

    private static boolean isNumber(ToolArgument argument) {
        return argument.type().equals(int.class);
    }

    private static int longest(String name) {
        return switch (name) {
            case "query" -> LONGEST_QUERY;
            case "slug" -> LONGEST_SLUG;
            default -> SentenceCheck.LONGEST;
        };
    }

    @Override
    public void apply(ToolInputContext asked) {
        List<ToolArgument> known = asked.getTool().arguments();
        List<String> names = known.stream().map(ToolArgument::name).toList();
        for (String name : asked.getArguments().fieldNames()) {
            if (!names.contains(name)) {
                throw new ToolCallException("There is no argument " + printable(name) + "; "
                        + asked.getTool().name() + " takes " + String.join(" and ", names));
            }
        }
        for (ToolArgument argument : known) {
            Object value = asked.getArguments().getValue(argument.name());
            if (isNumber(argument) && value instanceof Number number && !(value instanceof Integer)) {
                asked.setArguments(asked.getArguments().copy().put(argument.name(), whole(argument.name(), number)));
            }
        }
    }

    /** The number, if it is whole however it is written: JSON Schema takes 2.0 for an integer (2020-12, section 6.1.1). */
    private static int whole(String name, Number number) {
        double value = number.doubleValue();
        if (value != Math.rint(value) || Math.abs(value) > 1_000_000) {
            throw new ToolCallException(name + " must be a whole number from 1 to " + MOST + ", and is " + number);
        }
        return (int) value;
    }

    /** A name as it may stand in an answer: without what is no letter, and not for ever. */
    static String printable(String name) {
        return name.codePoints()
                .limit(60)
                .map(point -> Character.isLetterOrDigit(point) || "_-. ".indexOf(point) >= 0 ? point : '?')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
