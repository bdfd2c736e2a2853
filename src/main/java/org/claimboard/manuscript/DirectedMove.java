package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change beside the only two amounts that count alike, whatever the words between them: which way it went tells which of
 * them was first. It is taken for the change between them only where it is not far from it, as a slip would be.
 */
final class DirectedMove {

    private static final String UP =
            "up|rise|rises|rose|risen|rising|increase|increases|increased|increasing|jump|jumps|jumped|gain|gains|gained|gaining|grow|grows|grew|grown|growth"
                    + "|climb|climbs|climbed|surge|surges|surged|soar|soars|soared|swell|swelled|swollen|raise|raises|raised|raising|plus|addition|expansion|expand|expands|expanded"
                    + "|lengthened|extended|widened|hike|hikes|hiked|leap|leaps|leapt|leaped|spike|spiked|boost|boosted|upswing|uptick|improvement|advance|advanced|mark-up|markup|premium";

    private static final String DOWN =
            "down|fall|falls|fell|fallen|falling|decrease|decreases|decreased|decreasing|drop|drops|dropped|dropping|decline|declines|declined|declining|cut|cuts|cutting|slash|slashed"
                    + "|shrink|shrinks|shrank|shrunk|shrinking|slide|slid|slump|slumped|plunge|plunged|plummet|plummeted|tumble|tumbled|sank|sunk|dip|dipped|lose|loses|losing|lost|loss|shed|sheds|shedding|reduction|reduce|reduced|reducing"
                    + "|lowered|shortened|narrowed|minus|discount|slimmed|trimmed|contraction|contracted|saving|savings|shortfall|downturn";

    private static final String MORE =
            "more|higher|larger|greater|bigger|longer|taller|heavier|faster|wider|stronger|louder|dearer|older|deeper|richer|costlier|warmer|wetter|up|extra|additional|above|beyond|over|past|ahead of";

    private static final String LESS =
            "less|fewer|lower|smaller|shorter|lighter|slower|narrower|weaker|cheaper|younger|thinner|quieter|poorer|cooler|drier|down|below|off|short of";

    private static final Pattern UP_BEFORE = before(UP);
    private static final Pattern DOWN_BEFORE = before(DOWN);
    private static final Pattern UP_BEHIND = behind(MORE + "|" + UP);
    private static final Pattern DOWN_BEHIND = behind(LESS + "|" + DOWN);

    private static final String PARTICLES = "^(?:이나|이|가|나|만큼|를|을)?\\s?(?:가량|정도|남짓)?(?:이|가|나)?\\s?(?:더\\s)?";

    private static final Pattern UP_KOREAN = Pattern.compile(
            PARTICLES
                    + "(?:늘|증가|상승|오르|오른|올랐|올라|올려|올렸|올린|올릴|뛰|뛴|뛸|높|커|컸|큰|많|확대|성장|급증|불어|인상|급등|치솟|길어|길었|긴|넓|비싸|비쌌|비싼|무거|두꺼|깊|빨라|빠르|연장|폭증|증액|증원|웃돌|웃도|상회|신장)");

    private static final Pattern DOWN_KOREAN = Pattern.compile(
            PARTICLES
                    + "(?:줄|감소|하락|내렸|내려|내린|내릴|떨어|낮|적(?![용절극정합응])|작|축소|급감|인하|빠졌|빠진|빠질|급락|단축|절감|경감|삭감|위축|깎|짧|좁|느려|느리|싸졌|싸다|싼|저렴|가벼|얇|얕|후퇴|잃|감액|감원|폭락|밑돌|밑도|하회|모자)");

    /** What the words beside a change say of how sure it is; then nothing is reckoned. */
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:more than|less than|over|under|at least|at most|up to|nearly|almost|not|by more|by less|as much as|further|another|additional)(?: an?)?\\s$|(?:최대|최소|적어도|많게는|이상|추가로)\\s?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LIMITED_BEHIND =
            Pattern.compile("^\\s?(?:이상|이하|넘|미만|안팎|가까|안 되|이 안|or more|or less|or so)");

    /** Of a year, a group or a place of its own: the two amounts need not be its ends. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "^ (?:of|for|in|among|by|from|since|until) (?!(?:a|the|last|that|this|one|its|their) |[\\p{L}\\d-]+ (?:years|months|weeks|days|seasons)\\b)|^의\\s");

    private static final Pattern BREAK = Pattern.compile("[.!?][”\"]? [“\"]?\\p{Lu}\\p{Ll}");

    private static final Pattern TELLS_OF_BEFORE = Pattern.compile(
            "\\b(?:beats?|tops?|exceeds?|surpass(?:es)?|trails?)\\b.*\\bby\\b|^[“\"]?(?:That|This|It|Which|So that) (?:is|was|means|meant|makes|made|represents|represented|marks|marked|amounts|equals)\\b.*\\b(?:than|on|from|against|compared|over|up|down|below|above)\\b|[과와] (?:비교|견주|견줘)|에 (?:비하|비해|견줘|견주)|보다|\\s대비|\\b(?:[Yy]ears?|[Mm]onths?|[Ww]eeks?) (?:ago|earlier|before)\\b.*\\b(?:had|was|were)\\b|(?:지난해|작년|재작년|그러께|[12]\\d{3}년)[^.]{0,12}(?:에는|에|엔|때는|때)\\s");

    /** The catch beats the 3,000 tonnes of 2029 by 24 percent. */
    private static final Pattern BEATS =
            Pattern.compile("\\b(?:beats?|tops?|topped|exceeds?|exceeded|surpass(?:es|ed)?|outdid|outstrips?)\\b");

    private static final Pattern TRAILS =
            Pattern.compile("\\b(?:trails?|trailed|undercuts?|misses|missed|lags?|lagged)\\b");

    private DirectedMove() {}

    private static Pattern before(String words) {
        return Pattern.compile(
                "(?<!\\b(?:make|makes|made|making|take|takes|took) )\\b(?:" + words
                        + ")(?: [a-z]+)?(?: of| by| to)?(?: about| some| around| roughly| just| exactly| a| an)*\\s$",
                Pattern.CASE_INSENSITIVE);
    }

    private static Pattern behind(String words) {
        return Pattern.compile("^(?:-|\\s)?(?:[a-z]+ )?(?:" + words + ")\\b");
    }

    /** The change between the only two amounts alike that the number is nearly; null if it is none. */
    static @Nullable Move of(Passage passage, int place) {
        Stated change = passage.numbers().get(place);
        if (!change.isPercent() || isLimited(passage, place)) {
            return null;
        }
        int way = way(passage, place);
        List<Stated> ends = way == 0 ? List.of() : ends(passage, place);
        if (ends.size() != 2) {
            return null;
        }
        boolean rising = ends.get(0).value().compareTo(ends.get(1).value()) < 0;
        Stated less = ends.get(rising ? 0 : 1);
        Stated more = ends.get(rising ? 1 : 0);
        Move move = way > 0 ? new Move(less, more, change) : new Move(more, less, change);
        return isNear(move) ? move : null;
    }

    static boolean isLimited(Passage passage, int place) {
        return passage.numbers().get(place).isBounded()
                || LIMITED.matcher(passage.before(place)).find()
                || LIMITED_BEHIND.matcher(passage.behind(place)).find()
                || OF_OTHERS
                        .matcher(passage.words()
                                .substring(passage.numbers().get(place).end()))
                        .find();
    }

    /** 1 for more, -1 for less, 0 where the words do not say, or say both. */
    static int way(Passage passage, int place) {
        String before = passage.before(place);
        String behind = passage.behind(place).toLowerCase(Locale.ROOT);
        boolean up = UP_BEFORE.matcher(before).find()
                || UP_BEHIND.matcher(behind).find()
                || UP_KOREAN.matcher(behind).find();
        boolean down = DOWN_BEFORE.matcher(before).find()
                || DOWN_BEHIND.matcher(behind).find()
                || DOWN_KOREAN.matcher(behind).find();
        if (!up && !down && before.endsWith(" by ")) {
            String words =
                    passage.words().substring(0, passage.numbers().get(place).start());
            up = BEATS.matcher(words).find();
            down = TRAILS.matcher(words).find();
        }
        return up == down ? 0 : up ? 1 : -1;
    }

    /** The two, if there are no more that count alike, here or in the sentence before, of which this one tells. */
    private static List<Stated> ends(Passage passage, int place) {
        List<Stated> numbers = passage.numbers();
        Stated change = numbers.get(place);
        List<Stated> levels = new ArrayList<>(numbers);
        levels.remove(place);
        levels.removeIf(number -> number.isPoints() || number.isTimes());
        boolean one =
                levels.size() == 2 && levels.get(0).isTime() && !levels.get(1).isTime();
        if (levels.size() > 2 || one || (levels.size() == 2 && !levels.get(0).countsAs(levels.get(1)))) {
            levels.removeIf(Stated::isTime);
        }
        if (levels.stream().anyMatch(Stated::isPercent)) {
            return List.of();
        }
        // What names nothing counts what the amount before it does: from 2.7bn crowns to 3.4bn, or 157 for each metre.
        for (int at = 1; at < levels.size() && levels.size() > 2; at++) {
            if (levels.get(at).unit() == null && levels.get(at).per() == null) {
                levels.set(at, levels.get(at).in(levels.get(at - 1).unit()));
            }
        }
        List<List<Stated>> pairs = new ArrayList<>();
        for (int at = 0; at < levels.size(); at++) {
            Stated level = levels.get(at);
            List<Stated> alike = levels.stream().filter(level::countsAs).toList();
            if (alike.size() > 2) {
                return List.of();
            }
            if (alike.size() == 2 && levels.subList(0, at).stream().noneMatch(level::countsAs)) {
                pairs.add(alike);
            }
        }
        if (pairs.isEmpty()
                && levels.size() == 1
                && TELLS_OF_BEFORE.matcher(passage.words()).find()) {
            Stated here = levels.get(0);
            return ofBefore(passage, here, change);
        }
        boolean only = pairs.size() == 1
                && areAlike(pairs.get(0).get(0), pairs.get(0).get(1))
                && !isBroken(passage, pairs.get(0), change);
        return only ? pairs.get(0) : List.of();
    }

    /** What the change is nearly of all that was told before; nothing if it is right for any of them. */
    private static List<Stated> ofBefore(Passage passage, Stated here, Stated change) {
        List<Stated> there = passage.earlier().stream()
                .filter(number -> here.countsAs(number) && areAlike(number, here))
                .filter(Stated::isAmount)
                .toList();
        boolean right =
                there.stream().anyMatch(number -> isRight(number, here, change) || isRight(here, number, change));
        List<Stated> near = there.stream()
                .filter(number -> isNear(new Move(number, here, change)) || isNear(new Move(here, number, change)))
                .toList();
        return right || near.size() != 1 ? List.of() : List.of(near.get(0), here);
    }

    private static boolean isRight(Stated base, Stated now, Stated change) {
        return new Move(base, now, change).relative().meets(change.asResult());
    }

    private static boolean areAlike(Stated one, Stated two) {
        boolean same = one.per() == null || two.per() == null || one.per().equals(two.per());
        return same
                && !one.isTime()
                && (one.unit() != null || two.unit() != null)
                && one.value().signum() > 0
                && two.value().signum() > 0
                && one.value().compareTo(two.value()) != 0;
    }

    private static boolean isBroken(Passage passage, List<Stated> ends, Stated change) {
        int first = Math.min(ends.get(0).end(), change.end());
        int last = Math.max(ends.get(1).start(), change.start());
        return BREAK.matcher(passage.words().substring(first, Math.max(first, last)))
                .find();
    }

    /** Whether it is at least half of what it should be and at most twice as much, or what lies between the two in their own unit. */
    private static boolean isNear(Move move) {
        BigDecimal between = move.now().value().subtract(move.base().value()).abs();
        BigDecimal right = between.movePointRight(2).divide(move.base().value(), Span.PRECISION);
        return Span.isSlip(move.change().value(), right)
                || between.compareTo(move.change().value()) == 0;
    }
}
