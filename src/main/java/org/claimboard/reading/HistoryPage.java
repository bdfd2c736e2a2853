package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.claimboard.event.FieldChange;
import org.claimboard.ledger.RevisionAct;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one record, the newest first.
 *
 * @param path the address of the record's own page, from the language on
 * @param label what the record is called
 * @param total how many versions there are
 * @param next the smallest number on this page if there are older ones; null if there are none
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record HistoryPage(String path, Text label, List<Version> versions, long total, @Nullable Integer next)
        implements TemplateInstance {

    /**
     * One version.
     *
     * @param number its place among those on this list, from 1
     * @param at the moment from which on it was shown
     * @param moment the same to the microsecond, by which the past is asked for
     * @param shown whether readers saw it
     * @param alone whether one person wrote and published it
     * @param changes what it says otherwise than the one before
     */
    public record Version(
            int number,
            RevisionAct act,
            String author,
            String reason,
            Day at,
            Instant moment,
            boolean shown,
            boolean alone,
            List<FieldChange> changes) {

        public boolean isFirst() {
            return number == 1;
        }
    }
}
