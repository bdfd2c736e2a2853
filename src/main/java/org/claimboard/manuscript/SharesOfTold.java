package org.claimboard.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shares of a whole that stands elsewhere: “of these 11,500 were children, one in eight”, “which is 42 percent of the total”. */
final class SharesOfTold {

    /** 외국인은 4만 1,400명으로 전체의 15%. */
    private static final Pattern OF_ALL = Pattern.compile("^[^,.]{0,12}(?:으로|로|이며|인데|[은는이가]),? (?:전체|총원|총액)(?:의)? $");

    /** 24차례, 곧 스무 번에 한 번; 10 went wrong, or one in six. */
    private static final Pattern THAT_IS = Pattern.compile(
            "(?:\\s?[가-힣]{1,3})?,? ?(?:곧|즉|다시 말해|그러니까|말하자면) |[^,.;]{0,40}, (?:or|i\\.e\\.|that is|that is to say|which is|meaning) (?:about |roughly |some )?");

    /** 173 million, which is 42 percent of the total. */
    private static final Pattern WHICH_IS = Pattern.compile(
            "\\s?(?:,|\\(|–|—)? ?(?:or|which is|which was|that is|and|making up|is|was|are|were|accounts? for|accounted for|represents|represented|makes up|made up)?(?: about| around| roughly| some| just under| just over| nearly| almost| more than| less than)? ");

    private static final Pattern OF_TOTAL = Pattern.compile(
            "^ of (?:the (?:total|whole|overall|entire|full|[\\p{L}’'-]+ total)|its total|all|everything|the lot)\\b");

    /** Thirty-six of them, three in every four. */
    private static final Pattern OF_THEM_APPOSED = Pattern.compile(
            " of (?:them|these|those),? (?:or )?(?:just under |just over |nearly |almost |about |more than |less than |under |over )?");

    static final Pattern OF_THESE = Pattern.compile(
            "\\b(?:of|among) (?:these|those|them|which|whom|that)(?: (?!percent)[\\p{L}-]+){0,3},? $|(?:[이그] ?(?:가운데|중)|이들 (?:[가-힣]{2,6} )?(?:가운데|중))(?:에서?|서)?(?:는)?(?: [가-힣]{1,8}){0,4} $",
            Pattern.CASE_INSENSITIVE);

    /** Characters before a share that a sentence begins with. */
    private static final int SOON = 12;

    /** Said of what was told, and of nothing else: 넷 중 하나라는 얘기다. */
    private static final Pattern IS_SHARE = Pattern.compile("^(?:이?라는|이?다|였|인 셈|인 것|꼴|에 해당| 숫자| 수준| 비율|[.!,]|$)");

    private SharesOfTold() {}

    /** Of these 11,500 were children, one in eight: of whatever was told before that the share is not right for. */
    static void ofThese(Passage passage, int place, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        Stated part = numbers.get(place);
        Stated share = part.isTime() || !part.isAmount() ? null : Shares.share(passage, place, place);
        String between = share == null || share.start() < part.end()
                ? ""
                : passage.words().substring(part.end(), share.start());
        if (Shares.BREAK.matcher(between).find()) {
            return;
        }
        boolean ofAll = share != null && isOfAll(passage, between, share);
        if (!OF_THESE.matcher(passage.before(place)).find()
                && !OF_THEM_APPOSED.matcher(between).matches()
                && !ofAll
                && !THAT_IS.matcher(between).matches()) {
            return;
        }
        List<Stated> wholes = new ArrayList<>(numbers);
        wholes.remove(place);
        wholes.sort(Comparator.comparing(Stated::value).reversed());
        wholes.addAll(passage.earlier());
        if (part.unit() != null) {
            passage.told().stream()
                    .sorted(Comparator.comparing(Stated::value).reversed())
                    .forEach(wholes::add);
        }
        wholes.removeIf(whole -> !isWhole(part, whole));
        boolean right = share != null && isShareOfOthers(numbers, share);
        right |= share != null
                && Stream.concat(wholes.stream(), passage.told().stream())
                        .filter(whole -> whole.isAmount() && part.countsAs(whole))
                        .filter(whole -> part.value().compareTo(whole.value()) < 0)
                        .anyMatch(whole -> Shares.isShare(part, whole, share));
        if (share == null || right) {
            return;
        }
        wholes.stream()
                .filter(whole -> Shares.isNear(part, whole, share))
                .findFirst()
                .map(whole -> numbers.contains(whole) ? whole : whole.at(part))
                .ifPresent(whole -> Shares.judge(passage, part, whole, share, remarks));
    }

    /** 60골에서 열다섯 골이 나왔다. 넷 중 하나라는 얘기다: the share of what the sentence before tells, if it tells two amounts. */
    static void ofBefore(Passage passage, List<Remark> remarks) {
        List<Stated> told = passage.earlier().stream()
                .filter(number -> number.isAmount()
                        && !number.isTime()
                        && number.asWritten().isPositive())
                .toList();
        List<Stated> numbers = passage.numbers();
        Stated share = told.size() != 2
                ? null
                : numbers.isEmpty() ? ShareWords.in(passage, 0) : isInWords(numbers.get(0)) ? numbers.get(0) : null;
        if (share == null
                || !IS_SHARE.matcher(passage.words().substring(share.end())).find()
                || share.start() > SOON
                || !told.get(0).countsAs(told.get(1))) {
            return;
        }
        boolean rising = told.get(0).value().compareTo(told.get(1).value()) < 0;
        Stated part = told.get(rising ? 0 : 1);
        Stated whole = told.get(rising ? 1 : 0);
        if (!Shares.isShare(part, whole, share) && Shares.isNear(part, whole, share)) {
            Shares.judge(passage, part.at(share), whole.at(share), share, remarks);
        }
    }

    private static boolean isInWords(Stated share) {
        return share.isPercent() && share.words().chars().noneMatch(Character::isDigit);
    }

    /** Whether the share is right for two numbers that stand before it: 676 passes from 805 entries, or 84 percent. */
    private static boolean isShareOfOthers(List<Stated> numbers, Stated share) {
        List<Stated> before = numbers.stream()
                .filter(number -> number.start() < share.start() && number.isAmount())
                .filter(number -> number.asWritten().isPositive())
                .toList();
        return before.stream().anyMatch(one -> before.stream()
                .anyMatch(two -> one.value().compareTo(two.value()) < 0 && Shares.isShare(one, two, share)));
    }

    private static boolean isWhole(Stated part, Stated whole) {
        boolean same =
                part.unit() == null ? !whole.isTime() : part.unit().equals(whole.unit()) || Sums.isPart(part, whole);
        return whole.unit() != null
                && whole.isAmount()
                && same
                && whole.per() == null
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0;
    }

    /** Whether the share is told of all there is. */
    private static boolean isOfAll(Passage passage, String between, Stated share) {
        return OF_ALL.matcher(between).find()
                || ((WHICH_IS.matcher(between).matches() || between.endsWith(", "))
                        && OF_TOTAL.matcher(passage.words().substring(share.end()))
                                .find());
    }
}
