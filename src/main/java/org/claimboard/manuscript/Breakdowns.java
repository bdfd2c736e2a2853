package org.claimboard.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A whole that is told first, and parts that are not all of it although the words say so: “1,800 volunteers: 700 here, 650
 * there and 550 abroad”, “of 40 members 21 were for it, 15 against, and the remaining 6 abstained”.
 */
final class Breakdowns implements Detector {

    private static final Pattern ALL_FOLLOW = Pattern.compile(
            "^(?!.*\\b(?:including|such as|among (?:them|others)|e\\.g\\.))[^.;:\\d]{0,40}(?::|,? (?:made up of|consisting of|comprising|divided into|split into|split between|composed of))[^.;:\\d]*$"
                    // 재학생은 2만 4,000명으로, 여학생 1만 3,000명과 남학생 1만 1,000명이다.
                    + "|^으?로,?\\s(?!.*(?:중|가운데|포함|이후|만에))[가-힣 ]{1,12}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LAST = Pattern.compile("\\band\\b|\\bplus\\b|&|및|그리고|[와과]\\s|이?랑\\s|하고\\s");

    /** Nothing is told of the last part that would make the list one of some. */
    private static final Pattern END = Pattern.compile("^[^,;:]*$");

    /** 수력 40TWh, 풍력 26TWh, 태양광 18TWh: the last of a list without a word before it. */
    private static final Pattern KOREAN = Pattern.compile("^,\\s?[가-힣 ]{1,12}$");

    private static final Pattern NEXT = Pattern.compile(",|;|·|、|" + LAST.pattern());

    static final Pattern REST_BEFORE = Pattern.compile(
            "\\b(?:the |its |their )?(?:remaining|outstanding|remainder of|other|rest of)(?: of (?:about |some )?)?\\s$|\\b[Ww]hat (?:is|was|remains|remained)(?: left| over| left over)?(?:,| is| was)? (?:some |about )?$|\\b(?:the rest|the others|the remainder|the balance)(?:,| of| \\(|:)? $|\\b(?:leaving|(?:which|that) leaves|(?:which|that) left)(?: just| only)? $|(?:나머지|남은|그 밖의|그 외|기타)(?:\\s?[가-힣]{1,6}(?:[은는이가]|에게는|에는)?)?\\s?$");

    static final Pattern OF_BEFORE = Pattern.compile(
            "(?:^|[\\s“\"])(?:of|out of|among)(?: the| its| their| all| these| those)*\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_BEHIND = Pattern.compile(
            "^\\s?(?:[가-힣]{1,6}\\s?)?(?:중|가운데)(?=[\\s,에]|$)|^[^.;\\d]{0,30}\\bof (?:which|whom)\\b|^[^.;\\d]{0,30}[,(–—] ?(?:and )?of (?:them|these|those)\\b|^[^.;\\d]{0,30}:");

    /** The next of a list whose parts have names of a few words. */
    private static final Pattern NEXT_SHORT =
            Pattern.compile("^(?!.*(?:[이그] ?가운데|[이그] ?중|of which|of them|of whom))(?:[^,;·、]{0,40}(?:,|;|·|、|"
                    + LAST.pattern() + ")[^,;.]{0,40}|(?:[^,;·、]{0,20}(?:[이으]며|[였했있됐]고|이고|이었고|에) )[^,;.]{0,20})$");

    private static final Pattern DIVIDED_BEHIND = Pattern.compile(
            "^\\s?(?:[가-힣]{1,2})?(?:씩|등|\\s등)?\\s?(?:으로|로|이|가)?\\s?(?:나뉘|나뉜|분류|나뉩|나눠|구성|이뤄|이루어|짜였|짜인|짜여|갈렸|갈린|갈라|채워|꾸려|배분|배정됐|마무리)");

    private static final Pattern DIVIDED_BEFORE = Pattern.compile(
            "[가-힣]+별로(?:는|[가-힣 ]{0,12})?,? [가-힣 ]{0,20}$|(?:가르면|나누면|쪼개면|뜯어보면|들여다보면|구분하면|나눠 보면) [가-힣 ]{0,20}$|\\b(?:split|divided|broken down|breaks down|made up|composed|consisting|comprised|comprises|comprise|consists of|consisted of|distributed|spread|shared out)\\b[^.;]{0,40}$");

    private static final Pattern APPOSED = Pattern.compile("^(?:,|:| –| —| \\()\\s$");

    private static final Pattern IN_BRACKETS = Pattern.compile("^\\)");

    private static final Pattern TO_BEFORE = Pattern.compile("(?:^|[.;:,] )[Tt]o (?:the|these|this|its|those) $");

    /** Said of each part in the same way. */
    private static final Pattern FROM_EACH = Pattern.compile("^ (?:coming |going )?(?:from|for|to|in|on|at|by|of) ");

    /** Parts that are told beside a whole; more are a table. */
    static final int MOST = 6;

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        int divided = 0;
        for (int whole = 0; whole + 2 < passage.numbers().size(); whole++) {
            if (ALL_FOLLOW.matcher(passage.behind(whole)).matches()) {
                listed(passage, whole, remarks);
            }
            // What is a part of one is no whole of others.
            divided = whole < divided ? divided : divided(passage, whole, remarks);
        }
        if (remarks.isEmpty()) {
            LeftOvers.in(passage, remarks);
        }
        return remarks;
    }

    /** The parts behind a whole of which the words say that it was divided so, or which are more than it. */
    private static int divided(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        int first = whole + 1;
        while (first < numbers.size() && numbers.get(first).isPercent()) {
            first++;
        }
        // What is told with its own share in brackets, where the first part stands as it does, is a part as well.
        boolean isPart = first > whole + 1
                && first < numbers.size()
                && IN_BRACKETS.matcher(passage.behind(first - 1)).find()
                && !DIVIDED_BEFORE.matcher(passage.before(first)).find()
                && !isWhole(passage, whole);
        List<Stated> parts = new ArrayList<>();
        int end = first;
        while (end < numbers.size() && (numbers.get(end).isBounded() || isNext(passage, whole, first, end))) {
            if (!numbers.get(end).isBounded()) {
                parts.add(numbers.get(end));
            }
            end++;
        }
        if (isPart || parts.size() < 2 || parts.size() > MOST) {
            return whole;
        }
        boolean all = DIVIDED_BEHIND.matcher(passage.behind(end - 1)).find()
                || DIVIDED_BEFORE.matcher(passage.before(first)).find()
                || (APPOSED.matcher(passage.before(first)).matches()
                        && FROM_EACH.matcher(passage.behind(end - 2)).find()
                        && FROM_EACH.matcher(passage.behind(end - 1)).find());
        List<Stated> nearest = nearest(parts, numbers.get(whole));
        boolean more = nearest.size() > 2 && isWhole(passage, whole);
        boolean same = nearest.size() > 2
                && IntStream.range(first, end)
                        .filter(place -> parts.contains(numbers.get(place)))
                        .allMatch(place ->
                                FROM_EACH.matcher(passage.behind(place)).find());
        boolean exceeds = Sums.sum(nearest)
                        .lower()
                        .compareTo(Sums.written(numbers.get(whole)).upper())
                > 0;
        if (remarks.isEmpty()
                && (all
                        || ((more
                                        || same
                                        || TO_BEFORE
                                                .matcher(passage.before(whole))
                                                .find())
                                && exceeds))) {
            judge(passage, numbers.get(whole), nearest, remarks);
        }
        return all ? end : whole;
    }

    /** So many of the first as come nearest to the whole: what follows may be told of something else. */
    private static List<Stated> nearest(List<Stated> parts, Stated whole) {
        return IntStream.rangeClosed(2, parts.size())
                .mapToObj(count -> parts.subList(0, count))
                .min(Comparator.comparing(
                        some -> Sums.total(some).subtract(whole.value()).abs()))
                .orElse(parts);
    }

    private static boolean isNext(Passage passage, int whole, int first, int place) {
        return isPart(passage.numbers().get(place), passage.numbers().get(whole))
                && (place == first || NEXT_SHORT.matcher(passage.before(place)).find());
    }

    static boolean isWhole(Passage passage, int place) {
        return OF_BEFORE.matcher(passage.before(place)).find()
                || OF_BEHIND.matcher(passage.behind(place)).find();
    }

    private static void listed(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        List<Stated> parts = new ArrayList<>();
        for (int place = whole + 1; place < numbers.size(); place++) {
            if (!isPart(numbers.get(place), numbers.get(whole))
                    || (place > whole + 1
                            && !NEXT.matcher(passage.before(place)).find())) {
                return;
            }
            parts.add(numbers.get(place));
        }
        String last = passage.before(numbers.size() - 1);
        boolean ends = (LAST.matcher(last).find()
                        || (parts.size() > 2 && KOREAN.matcher(last).find()))
                && END.matcher(passage.behind(numbers.size() - 1)).find();
        if (ends && parts.size() <= MOST) {
            judge(passage, numbers.get(whole), parts, remarks);
        }
    }

    static boolean isPart(Stated part, Stated whole) {
        return Sums.isPart(part, whole)
                && part.per() == null
                && part.qualifier() == null
                && !part.isPoints()
                && !part.isTimes()
                && part.isPercent() == whole.isPercent()
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0;
    }

    static void judge(Passage passage, Stated whole, List<Stated> parts, List<Remark> remarks) {
        if (Sums.isNear(parts, whole)) {
            Sums.judge(passage, whole, parts, remarks);
        }
    }
}
