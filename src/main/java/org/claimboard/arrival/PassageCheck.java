package org.claimboard.arrival;

import java.util.ArrayList;
import java.util.List;

/** Checks the passages that claims rest on against the newest text of their article. */
final class PassageCheck {

    private PassageCheck() {}

    /**
     * What became of each passage since it was in a text first, the worst first; nothing where there is no text.
     *
     * @param texts of the article, the oldest first
     */
    static List<AnchorReport> of(List<String> passages, List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        String newest = texts.get(texts.size() - 1);
        List<AnchorReport> reports = new ArrayList<>();
        for (String passage : passages) {
            String before = texts.stream()
                    .filter(text -> holds(text, passage))
                    .findFirst()
                    .orElse(String.join("\n", passages));
            reports.addAll(Anchors.compare(before, newest, List.of(passage)));
        }
        reports.sort(AnchorReport.WORST_FIRST);
        return List.copyOf(reports);
    }

    private static boolean holds(String text, String passage) {
        return String.join(" ", TextUnits.in(text)).contains(String.join(" ", TextUnits.in(passage)));
    }
}
