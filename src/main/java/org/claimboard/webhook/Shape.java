package org.claimboard.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** In which form an event is sent. */
public enum Shape {
    /** As the API has it, for programs. */
    EVENT,

    /** For an incoming webhook of Slack, or of what takes the same: {@code text} with a link. */
    SLACK,

    /** For a generic webhook of matrix-hookshot: {@code text} and {@code html}. */
    MATRIX,

    /** For a workflow of Teams that posts what a webhook gets: a message with an Adaptive Card. */
    TEAMS;

    static final List<Shape> ALL = List.of(values());

    /** The word as addresses and the API write it. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /** The shape that goes by the word; none if none does. */
    public static Optional<Shape> find(@Nullable String word) {
        return Words.find(Shape.class, word);
    }
}
