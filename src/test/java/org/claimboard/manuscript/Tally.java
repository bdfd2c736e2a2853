package org.claimboard.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was found of planted errors, and what was said without one. A remark counts for an error if it is of its kind and on
 * its sentence; any other that asks to look again is a false alarm, as are all on the twin without errors.
 */
final class Tally {

    private final Map<String, int[]> found = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private int texts;

    static Tally of(List<PlantedText> texts, ManuscriptCheck check) {
        Tally tally = new Tally();
        for (PlantedText text : texts) {
            tally.add(text, check);
        }
        return tally;
    }

    private void add(PlantedText text, ManuscriptCheck check) {
        texts += 2;
        LocalDate day = LocalDate.parse(text.day());
        Set<PlantedText.Planted> met = new HashSet<>();
        CheckedText wrong = check.check(text.wrong(), day);
        for (Remark remark : wrong.remarks()) {
            List<PlantedText.Planted> errors = text.errors().stream()
                    .filter(error -> error.isFoundBy(remark, wrong))
                    .toList();
            met.addAll(errors);
            if (errors.isEmpty() && isAlarm(remark)) {
                falseAlarms.add(told(text.name(), remark));
            }
        }
        check.check(text.right(), day).remarks().stream()
                .filter(Tally::isAlarm)
                .forEach(remark -> falseAlarms.add(told(text.name() + " twin", remark)));
        for (PlantedText.Planted error : text.errors()) {
            int[] count = found.computeIfAbsent(error.kind(), kind -> new int[2]);
            count[1]++;
            if (met.contains(error)) {
                count[0]++;
            } else {
                missed.add(text.name() + " " + error.kind() + " " + text.wrong().substring(error.start(), error.end()));
            }
        }
    }

    /** That a refuted claim is repeated is an alarm, too. */
    private static boolean isAlarm(Remark remark) {
        boolean supported = remark.claim() != null
                && remark.claim().claim().verdict() != null
                && remark.claim().claim().verdict().name().endsWith("SUPPORTED");
        return remark.kind().isDoubt() || (remark.kind() == RemarkKind.REPEATS_CLAIM && !supported);
    }

    private static String told(String name, Remark remark) {
        return name + " " + remark.kind() + " " + remark.stated() + " " + remark.parts()
                + (remark.claim() == null ? "" : " " + remark.claim().claim().slug());
    }

    double recall() {
        int all = found.values().stream().mapToInt(count -> count[1]).sum();
        return found.values().stream().mapToInt(count -> count[0]).sum() / (double) all;
    }

    Set<String> kinds() {
        return found.keySet();
    }

    double recall(String kind) {
        int[] count = found.getOrDefault(kind, new int[] {0, 1});
        return count[0] / (double) count[1];
    }

    double falseAlarmsPerText() {
        return falseAlarms.size() / (double) texts;
    }

    int errors() {
        return found.values().stream().mapToInt(count -> count[1]).sum();
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(texts + " texts, twins among them; recall " + recall() + "\n");
        found.forEach((kind, count) -> all.append(kind + " " + count[0] + " of " + count[1] + "\n"));
        missed.forEach(one -> all.append("missed: " + one + "\n"));
        falseAlarms.forEach(one -> all.append("false: " + one + "\n"));
        return all.toString();
    }
}
