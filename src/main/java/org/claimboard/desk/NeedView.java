package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.claimboard.record.Rule;

/**
 * An entry of the checklist.
 *
 * @param path of the field in the edit form, without the language
 */
record NeedView(Need need, boolean required, boolean met, String path) {

    /**
     * @param findings what the rules have against the record: what they have something against is required and not met
     */
    static List<NeedView> of(Place place, JsonNode record, List<FindingView> findings) {
        return Need.of(place.type(), record).stream()
                .map(need -> of(place, need, record, isWrong(place, need, findings)))
                .toList();
    }

    private static NeedView of(Place place, Need need, JsonNode record, boolean wrong) {
        boolean met = need.isMet(place.type(), record) && !wrong;
        String path = FindingView.editPath(place, need.pointer(place.type()));
        return new NeedView(need, need.isRequired() || wrong, met, path);
    }

    /** A verdict asks for evidence wherever it stands. */
    private static boolean isWrong(Place place, Need need, List<FindingView> findings) {
        String path = FindingView.editPath(place, need.pointer(place.type()));
        return findings.stream()
                .filter(FindingView::isError)
                .anyMatch(finding -> finding.path().equals(path)
                        || finding.path().startsWith(path + "-")
                        || (need == Need.EVIDENCE && finding.rule() == Rule.VERDICT_WITHOUT_EVIDENCE));
    }
}
