package org.claimboard.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A total of what the sentence before lists: “236,000 tonnes of wheat and 129,000 of barley. That makes 365,000 tonnes”. */
final class SumsOfTold {

    /** What leads to the total; it may name how many there are: from the two. */
    static final Pattern TOTAL = Pattern.compile(
            "^[“\"]?(?:That|This|It|Which|All|They|These) (?:makes?|made|adds? up to|added up to|comes? to|came to|totals?|totalled|amounts? to|amounted to|gives?)(?: a (?:grand )?total of| a combined| some| about| around| altogether)*\\s$"
                    + "|^[“\"]?(?:Together|In all|In total|Altogether|All told|Combined|Added together)\\b[^.;\\d]{0,40}\\s$"
                    + "|\\b(?:from|of) (?:the two|both|the three|the four|all two|all three|all four)\\b[^.;\\d]{0,30}\\b(?:is|was|were|are|came to|comes to|totalled|amounted to)(?: thus| therefore| then| about| some)*\\s$"
                    + "|\\b(?:thus|therefore|in all|overall|altogether|together|so)\\b[^.;\\d]{0,25}\\b(?:amounted to|amounts to|came to|comes to|totalled|totals|reached|added up to|adds up to|stood at|was|is)(?: about| some)?\\s$"
                    + "|^[^,;\\d]{0,40}\\b(?:income|total|sum|turnover|revenue|bill|takings|budget|count|tally)\\b[^,;\\d]{0,25}\\b(?:amounted to|amounts to|came to|comes to|totalled|totals|reached|added up to|adds up to)(?: about| some)?\\s$"
                    + "|^(?:이를 |이들을 |둘을 |셋을 |모두 )?(?:합치면|더하면|합하면|합산하면|모두|합계|합계는)[,은는]? (?:모두 |총 |약 )?$");

    private static final int MOST = 6;

    private SumsOfTold() {}

    /** Says so where no last ones of the list give the total, and no two of it that are its two, and all are near to it. */
    static void in(Passage passage, int place, List<Remark> remarks) {
        Stated total = passage.numbers().get(place);
        List<Stated> listed =
                passage.earlier().stream().filter(part -> isPart(part, total)).toList();
        List<Stated> told =
                passage.told().stream().filter(part -> isPart(part, total)).toList();
        List<Stated> last = told.subList(Math.max(0, told.size() - MOST), told.size());
        if (place != 0 && !isAlone(passage, place)) {
            return;
        }
        List<List<Stated>> sets = new ArrayList<>();
        for (int from = 0; from + 2 <= last.size(); from++) {
            sets.add(last.subList(from, last.size()));
        }
        for (Stated one : last) {
            last.stream().filter(two -> !two.equals(one)).forEach(two -> sets.add(List.of(one, two)));
        }
        boolean right = sets.stream().anyMatch(set -> Sums.sum(set).meets(Sums.written(total)));
        if (right) {
            return;
        }
        if (listed.size() >= 2 && Sums.isNear(listed, total)) {
            Sums.judge(passage, total, listed, remarks);
            return;
        }
        sets.stream()
                .filter(set -> set.size() == 2 && Sums.isNear(set, total))
                .min(Comparator.comparing(
                        set -> Sums.total(set).subtract(total.value()).abs()))
                .ifPresent(set -> Sums.judge(passage, total, set, remarks));
    }

    private static boolean isAlone(Passage passage, int place) {
        Stated total = passage.numbers().get(place);
        return passage.numbers().subList(0, place).stream().noneMatch(other -> isPart(other, total));
    }

    private static boolean isPart(Stated part, Stated total) {
        return Sums.isPart(part, total)
                && part.per() == null
                && part.isPercent() == total.isPercent()
                && part.isAmount()
                && !part.isTime()
                && part.value().compareTo(total.value()) < 0;
    }
}
