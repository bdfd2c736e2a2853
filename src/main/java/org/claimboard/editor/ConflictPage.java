package org.claimboard.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.ledger.RevisionAct;

/**
 * What two people changed of one record at the same time, for the one who saved later.
 *
 * @param title what the record is called
 * @param path of the record's page at the desk, without the language
 * @param against number of the revision that the merge is made on
 * @param since what others did since the form was made, oldest first
 * @param conflicts what both changed
 * @param merged what only one side changed
 * @param fields everything that was typed
 */
@CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConflictPage(
        Draft draft,
        String title,
        String path,
        int against,
        List<Step> since,
        List<Both> conflicts,
        List<OneSide> merged,
        List<Sent> fields)
        implements TemplateInstance {

    /** Somebody's revision. */
    public record Step(String author, RevisionAct act, String day, String reason) {}

    /**
     * A place that both changed.
     *
     * @param words whether other words can be written instead
     */
    public record Both(
            String pointer, String id, String name, String base, String theirs, String mine, boolean words) {}

    /** A place that one side changed. */
    public record OneSide(String name, boolean theirs, String before, String after) {}

    /** A field as it was sent. */
    public record Sent(String name, String value) {}
}
