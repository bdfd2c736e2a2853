package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An entry of the checklist.
 *
 * @param path of the field in the edit form, without the language
 */
record NeedView(Need need, boolean required, boolean met, String path) {

    /**
     * @param findings what the rules have against the record: what they have something against is not met
     */
    static List<NeedView> of(Place place, JsonNode record, List<FindingView> findings) {
        return Need.of(place.type(), record).stream()
                .map(need -> new NeedView(
                        need,
                        need.isRequired(),
                        need.isMet(place.type(), record) && !isWrong(place, need, findings),
                        FindingView.editPath(place, need.pointer(place.type()))))
                .toList();
    }

    private static boolean isWrong(Place place, Need need, List<FindingView> findings) {
        String path = FindingView.editPath(place, need.pointer(place.type()));
        return findings.stream()
                .filter(FindingView::isError)
                .anyMatch(
                        finding -> finding.path().equals(path) || finding.path().startsWith(path + "-"));
    }
}
