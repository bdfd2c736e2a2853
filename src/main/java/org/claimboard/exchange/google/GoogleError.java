package org.claimboard.exchange.google;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A failure in the shape in which Google's clients read it. */
record GoogleError(Body error) {

    private static final String BAD_REQUEST = "type.googleapis.com/google.rpc.BadRequest";

    /** The failure itself. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Body(int code, String message, String status, List<Reason> errors, List<Details> details) {}

    /** The same as older clients read it. */
    record Reason(String message, String domain, String reason) {}

    /** Which fields are meant. */
    record Details(
            @com.fasterxml.jackson.annotation.JsonProperty("@type") String type, List<Violation> fieldViolations) {}

    /**
     * What is wrong with one field.
     *
     * @param field parameter, or path into the body
     */
    record Violation(String field, String description) {}

    static GoogleError of(int code, String message, String status, List<Violation> violations) {
        String reason = code < 500 && code != 403 ? "badRequest" : code == 403 ? "forbidden" : "backendError";
        List<Details> details = violations.isEmpty() ? List.of() : List.of(new Details(BAD_REQUEST, violations));
        return new GoogleError(
                new Body(code, message, status, List.of(new Reason(message, "global", reason)), details));
    }

    static GoogleError of(int code) {
        return of(code, GoogleStatus.message(code), GoogleStatus.of(code), List.of());
    }
}
