package org.claimboard.exchange.google;

import java.util.List;
import org.claimboard.exchange.google.GoogleError.Violation;
import org.claimboard.workflow.Refused;

/** Ends a request of the Google-shaped API. */
final class GoogleFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;
    private final transient GoogleError error;

    private GoogleFailure(int code, GoogleError error) {
        super(error.error().message());
        this.code = code;
        this.error = error;
    }

    static GoogleFailure of(int code, String message) {
        return new GoogleFailure(code, GoogleError.of(code, message, GoogleStatus.of(code), List.of()));
    }

    /** A refused step; what cannot be kept as it is said is 400 here, for Google's statuses have no 422. */
    static GoogleFailure of(Refused refused) {
        int status = refused.kind().status();
        return status == 404
                ? PageId.notFound()
                : of(status == 422 ? 400 : status, String.valueOf(refused.getMessage()));
    }

    /** 409 means that somebody was faster, or that there is such a page already. */
    static GoogleFailure exists(String message) {
        return new GoogleFailure(409, GoogleError.of(409, message, "ALREADY_EXISTS", List.of()));
    }

    /** Something in the request cannot be used. */
    static GoogleFailure invalid(String field, String description) {
        return invalid(List.of(new Violation(field, description)));
    }

    static GoogleFailure invalid(List<Violation> violations) {
        Violation first = violations.get(0);
        String message = first.field() + ": " + first.description();
        return new GoogleFailure(400, GoogleError.of(400, message, GoogleStatus.of(400), violations));
    }

    int code() {
        return code;
    }

    GoogleError error() {
        return error;
    }
}
