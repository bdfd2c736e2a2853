package org.claimboard.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A place in one list under one set of filters, opaque to clients.
 *
 * @param at what marks the place, as the list itself understands it
 * @param list fingerprint of the list and its filters
 */
record Cursor(List<String> at, String list) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    Cursor {
        at = List.copyOf(at);
    }

    /**
     * @throws IllegalArgumentException if the text is no cursor
     */
    static Cursor parse(String text) {
        try {
            Cursor cursor = MAPPER.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
            if (cursor == null) {
                throw new IllegalArgumentException("no cursor");
            }
            return cursor;
        } catch (IOException e) {
            throw new IllegalArgumentException("no cursor", e);
        }
    }

    @Override
    public String toString() {
        try {
            byte[] json = MAPPER.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
