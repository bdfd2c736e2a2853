package org.claimboard.desk;

import org.claimboard.record.Finding;
import org.claimboard.record.Rule;

/**
 * Something that a rule has against a record, with the place to mend it.
 *
 * @param path of the field in the edit form, without the language
 * @param field where it stands in the record; empty for the whole
 * @param message what is wrong, in English
 */
record FindingView(Place place, String path, String field, Rule rule, String message, boolean isError) {

    static FindingView of(Finding finding) {
        Place place = new Place(finding.record());
        return new FindingView(
                place,
                editPath(place, finding.pointer()),
                finding.pointer().replaceFirst("^/", "").replace("/", " › "),
                finding.rule(),
                finding.message(),
                finding.isError());
    }

    /** The field's place in the edit form. */
    static String editPath(Place place, String pointer) {
        return place.path() + "/edit" + (pointer.isEmpty() ? "" : "#f" + pointer.replace('/', '-'));
    }
}
