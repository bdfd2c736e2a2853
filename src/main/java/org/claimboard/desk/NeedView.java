package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An entry of the checklist.
 *
 * @param path of the field in the edit form, without the language
 */
record NeedView(Need need, boolean required, boolean met, String path) {

    static List<NeedView> of(Place place, JsonNode record) {
        return Need.of(place.type(), record).stream()
                .map(need -> new NeedView(
                        need,
                        need.isRequired(),
                        need.isMet(place.type(), record),
                        FindingView.editPath(place, need.pointer(place.type()))))
                .toList();
    }
}
