package org.claimboard.api;

import java.util.Locale;
import org.claimboard.workflow.Refused;

/** The kinds of problem that writing and searching may meet, by which programs tell them apart. */
enum Kind {
    /** The body is not JSON. */
    BAD_JSON(400),
    /** The files cannot be taken out of the body. */
    BAD_FILES(400),
    /** Only a reviewer may take the step, or whoever wrote it. */
    NOT_ALLOWED(403),
    /** Someone else must publish what one wrote. */
    FOUR_EYES(403),
    /** There is no such record. */
    UNKNOWN_RECORD(404),
    /** The slug is another record's. */
    SLUG_TAKEN(409),
    /** The step does not follow from where the record stands. */
    OUT_OF_TURN(409),
    /** Someone else works on it. */
    IN_HAND(409),
    /** Somebody was faster. */
    STALE(412),
    /** More than is taken. */
    TOO_LARGE(413),
    /** The document does not fit the schema. */
    NOT_IN_FORMAT(422),
    /** Rules forbid it. */
    UNSOUND(422),
    /** What was published can only be added to. */
    NOT_APPENDED(422),
    /** A file of the set breaks a rule. */
    FILES_REFUSED(422),
    /** The key stands for another request. */
    KEY_REUSED(422),
    /** The request does not say which revision it is about. */
    PRECONDITION_REQUIRED(428),
    /** Too many write at once. */
    BUSY(503),
    /** The clock of the server cannot be trusted, so nothing is recorded. */
    CLOCK_DOUBTFUL(503),
    /** The first index is still being built. */
    NOT_READY(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The kind of problem that a refused step is: each has one of the same name. */
    static Kind of(Refused.Kind refused) {
        return valueOf(refused.name());
    }

    int status() {
        return status;
    }

    String type() {
        return "urn:claimboard:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, where HTTP has none. */
    String title() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
