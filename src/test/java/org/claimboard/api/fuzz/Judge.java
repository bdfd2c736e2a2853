package org.claimboard.api.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says whether an answer is one that the document lets the operation give. */
final class Judge {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ApiDescription description;

    Judge(ApiDescription description) {
        this.description = description;
    }

    /** What is wrong with it; empty if nothing is. */
    Optional<String> fault(Asked asked, HttpResponse<String> answer) {
        int status = answer.statusCode();
        JsonNode described = description.answer(asked.operation(), status);
        if (status >= 500 && (status != 503 || described.isMissingNode())) {
            return Optional.of("answers " + status + " " + answer.body());
        }
        if (described.isMissingNode()) {
            return Optional.of("answers " + status + ", which is not described: " + start(answer.body()));
        }
        if (answer.body().isEmpty()) {
            return described.path("content").isEmpty() || status == 304
                    ? Optional.empty()
                    : Optional.of("answers " + status + " with nothing");
        }
        String type = type(answer);
        if (!described.path("content").has(type)) {
            return Optional.of("answers " + status + " as " + type + ", which is not described");
        }
        return body(asked, status, type, answer.body());
    }

    private Optional<String> body(Asked asked, int status, String type, String body) {
        try {
            List<Error> errors =
                    description.schema(asked.operation(), status, type).validate(MAPPER.readTree(body));
            return errors.isEmpty()
                    ? Optional.empty()
                    : Optional.of("answers " + status + " not as described: "
                            + errors.stream().limit(3).map(Error::toString).collect(Collectors.joining("; ")) + " in "
                            + start(body));
        } catch (JsonProcessingException e) {
            return Optional.of("answers " + status + " with what is not JSON: " + start(body));
        }
    }

    private static String type(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String start(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
