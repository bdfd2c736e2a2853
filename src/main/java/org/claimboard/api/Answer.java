package org.claimboard.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.claimboard.claim.KeptAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a request that makes something is answered.
 *
 * @param status HTTP status
 * @param location address of what was made; null if it has none
 * @param tag its entity tag; null if it has none
 * @param json the body
 * @param repeated whether it was answered before, and nothing was made this time
 */
record Answer(int status, @Nullable String location, @Nullable String tag, String json, boolean repeated) {

    static final String REPEATED = "Idempotency-Replayed";

    static Answer created(DraftRepresentation draft) {
        return new Answer(201, draft.self(), draft.etag(), text(draft), false);
    }

    static Answer ok(Object representation) {
        return new Answer(200, null, null, text(representation), false);
    }

    static Answer of(KeptAnswer kept) {
        return new Answer(kept.status, kept.location, kept.tag, kept.body, true);
    }

    private static String text(Object representation) {
        return new String(Answers.json(representation), StandardCharsets.UTF_8);
    }

    KeptAnswer kept() {
        KeptAnswer kept = new KeptAnswer();
        kept.status = status;
        kept.location = location;
        kept.tag = tag;
        kept.body = json;
        return kept;
    }

    Response asResponse() {
        Response.ResponseBuilder response = Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(json.getBytes(StandardCharsets.UTF_8));
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (tag != null) {
            response.header(HttpHeaders.ETAG, tag);
        }
        if (repeated) {
            response.header(REPEATED, "true");
        }
        return response.build();
    }
}
