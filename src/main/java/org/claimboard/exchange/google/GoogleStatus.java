package org.claimboard.exchange.google;

/** The names that Google's APIs have for what went wrong (google.rpc.Code), by HTTP status. */
final class GoogleStatus {

    private GoogleStatus() {}

    static String of(int code) {
        return switch (code) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "PERMISSION_DENIED";
            case 404 -> "NOT_FOUND";
            case 409 -> "ABORTED";
            case 429 -> "RESOURCE_EXHAUSTED";
            case 405, 501 -> "UNIMPLEMENTED";
            case 503 -> "UNAVAILABLE";
            default -> code < 500 ? "INVALID_ARGUMENT" : "INTERNAL";
        };
    }

    /** What is said where the failure has no words of its own. */
    static String message(int code) {
        return switch (code) {
            case 400 -> "Request contains an invalid argument.";
            case 401 -> "This takes a valid API token: Authorization: Bearer cb_…";
            case 403 -> "The token does not allow this.";
            case 408 -> "The body took too long to arrive.";
            case 404 -> "Requested entity was not found.";
            case 405 -> "The address does not take this method.";
            case 413 -> "The body is too large.";
            case 414 -> "The address is too long.";
            case 429 -> "Too many requests. Retry-After says when there is room for the next.";
            case 415 -> "The body must be JSON.";
            case 503 -> "Too much is asked at once. Retry-After says when to try again.";
            default -> code < 500 ? "The request cannot be read." : "Internal error encountered.";
        };
    }
}
