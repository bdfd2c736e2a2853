package org.claimboard.api;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.detail());
        this.problem = problem;
        this.headers = headers;
    }

    Problem problem() {
        return problem;
    }

    Response asResponse() {
        Response response = problem.asResponse();
        headers.forEach(response.getHeaders()::add);
        return response;
    }
}
