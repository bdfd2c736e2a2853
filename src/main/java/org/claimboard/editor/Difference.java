package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that two people who began with the same revision now say differently.
 *
 * @param pointer where it stands in what was merged
 * @param by who changed it
 * @param base what it said; missing if nothing
 * @param theirs what it says now
 * @param mine what was typed
 */
record Difference(String pointer, By by, JsonNode base, JsonNode theirs, JsonNode mine) {

    enum By {
        THEM,
        ME,
        BOTH
    }

    boolean isConflict() {
        return by == By.BOTH;
    }
}
