package org.claimboard.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final Pattern REST_BEFORE = Pattern.compile(
            "\\b(?:the |its |their )?(?:remaining|remainder of|other|rest of)(?: of (?:about |some )?)?\\s$|나머지(?:\\s?[가-힣]{1,6}(?:[은는이가]|에게는|에는))?\\s?$");

    private static final Pattern OF_BEFORE = Pattern.compile(
            "(?:^|[\\s“\"])(?:of|out of|among)(?: the| its| their| all| these| those)*\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_BEHIND = Pattern.compile(
            "^\\s?(?:[가-힣]{1,6}\\s?)?(?:중|가운데)(?=[\\s,에]|$)|^[^.;\\d]{0,30}\\bof (?:which|whom|them|these|those)\\b|^[^.;\\d]{0,30}:");

    /** Parts that are told beside a whole; more are a table. */
    private static final int MOST = 6;

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (int whole = 0; whole + 2 < passage.numbers().size(); whole++) {
            if (ALL_FOLLOW.matcher(passage.behind(whole)).matches()) {
                listed(passage, whole, remarks);
            }
            if (isWhole(passage, whole)) {
                rest(passage, whole, remarks);
            }
        }
        return remarks;
    }

    private static boolean isWhole(Passage passage, int place) {
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

    /** The remaining 6: with any numbers between them and the whole that the rest is right for, it is right. */
    private static void rest(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        List<Stated> parts = new ArrayList<>();
        for (int place = whole + 1; place < numbers.size() && place <= whole + MOST; place++) {
            Stated part = numbers.get(place);
            if (!isPart(part, numbers.get(whole))) {
                return;
            }
            parts.add(part);
            if (parts.size() > 1 && REST_BEFORE.matcher(passage.before(place)).find()) {
                for (int first = 1; first + 1 < parts.size(); first++) {
                    if (Sums.sum(parts.subList(first, parts.size())).meets(Sums.written(numbers.get(whole)))) {
                        return;
                    }
                }
                judge(passage, numbers.get(whole), parts, remarks);
                return;
            }
        }
    }

    private static boolean isPart(Stated part, Stated whole) {
        return Sums.isPart(part, whole)
                && part.per() == null
                && part.qualifier() == null
                && !part.isPoints()
                && !part.isTimes()
                && part.isPercent() == whole.isPercent()
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0;
    }

    private static void judge(Passage passage, Stated whole, List<Stated> parts, List<Remark> remarks) {
        if (Sums.isNear(parts, whole)) {
            Sums.judge(passage, whole, parts, remarks);
        }
    }
}
