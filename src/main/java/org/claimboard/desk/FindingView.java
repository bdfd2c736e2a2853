package org.claimboard.desk;

import org.claimboard.editor.FieldNames;
import org.claimboard.record.Finding;
import org.claimboard.record.FormatFault;
import org.claimboard.record.Rule;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule has against a record, with the place to mend it.
 *
 * @param path of the field in the edit form, without the language
 * @param field what the place in the record is called; empty for the whole
 * @param message what is wrong, in English; empty where the reader's own words say it
 * @param missing whether it is just not filled in yet
 * @param told what does not fit the format; null unless that is what is wrong
 */
record FindingView(
        Place place,
        String path,
        String field,
        Rule rule,
        String message,
        boolean missing,
        FormatFault.@Nullable Told told,
        boolean isError) {

    static FindingView of(Finding finding, Language reader) {
        Place place = new Place(finding.record());
        boolean missing = finding.missing() != null;
        String pointer = missing ? finding.pointer() + "/" + finding.missing() : finding.pointer();
        return new FindingView(
                place,
                editPath(place, pointer),
                FieldNames.of(place.type(), pointer, reader),
                finding.rule(),
                missing || finding.told() != null ? "" : finding.message(),
                missing,
                finding.told(),
                finding.isError());
    }

    /** The field's place in the edit form. */
    static String editPath(Place place, String pointer) {
        return place.path() + "/edit" + (pointer.isEmpty() ? "" : "#f" + pointer.replace('/', '-'));
    }
}
