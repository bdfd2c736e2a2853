package org.claimboard.manuscript;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.quantity.FigureKind;

/** Shares that nothing told so far gives, beside a part and the only whole that it could be of. */
final class UnsupportedShares {

    private static final int FARTHEST = 90;

    private static final Pattern NAMED_RATE = Pattern.compile("^[“\"]?(?:[가-힣]+ ){0,2}[가-힣]{1,3}[률율][은이]? ?(?:무려 )?$");

    /** 71 percent of the seats: of what has no number here. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("^ of (?:the |its |their |all )*+(?!total|whole|all|them|these|those|it\\b|that)\\p{L}");

    private static final Pattern OF_NEXT = Pattern.compile("^ of (?:the |its |their |all )*$");

    private static final Pattern OF_THEM_BEFORE = Pattern.compile("^[“\"]?(?:Of|Among) (?:them|these|those)\\b");

    private static final Pattern OF_THEM_BEHIND = Pattern.compile("^ of (?:them|these|those)\\b");

    private static final Pattern OF_ALL =
            Pattern.compile("전체(?: [가-힣]+){0,3}의 (?:약 )?$|\\bof (?:all|the total|everything)\\b[^.;]{0,12}$");

    private UnsupportedShares() {}

    /** The share of what stands before it, in the only whole that it is nearly a part of. */
    static void share(Passage passage, int place, List<Remark> remarks) {
        Stated share = passage.numbers().get(place);
        if (place == 0) {
            counted(passage, share, remarks);
            return;
        }
        boolean ofThem = OF_THEM_BEFORE.matcher(passage.before(0)).find();
        Stated part = passage.numbers().get(ofThem ? 0 : place - 1);
        if (!part.isAmount()
                || part.isTime()
                || part.per() != null
                || OF_OTHERS.matcher(passage.behind(place)).find()
                || Shares.isOfOthers(passage, share)
                || share.start() - part.end() > FARTHEST
                || Shares.BREAK.matcher(passage.before(place)).find()
                || new Derivations(passage, share, Shares.given(share)).giveShare()
                || (share.kind() != FigureKind.SHARE
                        && new Derivations(passage, share, share.asResult()).giveChange(0))) {
            return;
        }
        boolean ofThese = ofThem
                || SharesOfTold.OF_THESE.matcher(passage.before(place - 1)).find()
                || OF_THEM_BEHIND.matcher(passage.before(place)).find();
        boolean ofAll = OF_ALL.matcher(passage.before(place)).find();
        Stream<Stated> told = ofAll ? passage.told().stream() : ofThese ? passage.earlier().stream() : Stream.empty();
        List<Stated> wholes = Stream.concat(own(passage, place), told)
                .filter(whole -> !Shares.areBeside(passage, whole, part))
                .filter(whole -> !OF_NEXT.matcher(passage.behind(place)).matches() || whole.start() > share.start())
                .filter(whole -> !whole.equals(part) && whole.isAmount() && whole.per() == null)
                .filter(whole -> part.countsAs(whole) && part.value().compareTo(whole.value()) < 0)
                .filter(whole -> !ofAll || (whole.unit() != null && Shares.isNear(part, whole, share)))
                .toList();
        if (wholes.size() == 1 && Shares.isNear(part, wholes.get(0), share)) {
            Shares.judge(passage, part, wholes.get(0), share, remarks);
        }
    }

    /** The rate by its name of what the sentence before counts: 150개 가운데 129개를 넣었다. 성공률 89%다. */
    private static void counted(Passage passage, Stated share, List<Remark> remarks) {
        List<Stated> earlier = passage.earlier();
        if (earlier.isEmpty() || !NAMED_RATE.matcher(passage.before(0)).find()) {
            return;
        }
        Stated last = earlier.get(earlier.size() - 1);
        if (Shares.isCounted(last) && Span.isSlip(share.value(), last.value())) {
            Shares.judge(passage, last, share, remarks);
            return;
        }
        Stated before = earlier.size() > 1 ? earlier.get(earlier.size() - 2) : last;
        if (last.isAmount() && last.unit() != null && Shares.fits(last, before) && Shares.isNear(last, before, share)) {
            Shares.judge(passage, last.at(share), before.at(share), share, remarks);
        }
    }

    /** Amounts of the sentence that no share is told of. */
    private static Stream<Stated> own(Passage passage, int share) {
        List<Stated> numbers = passage.numbers();
        return Stream.iterate(0, at -> at < numbers.size(), at -> at + 1)
                .filter(at -> at + 1 >= numbers.size()
                        || at + 1 == share
                        || !numbers.get(at + 1).isPercent())
                .map(numbers::get);
    }
}
