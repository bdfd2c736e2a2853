package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.FigureKind;
import org.claimboard.record.Unit;

/**
 * Numbers that the reader of quantities leaves alone, because their counter is none that it knows (32경기, 4만 2,000부) or
 * they have none (the Greens 9). Days, times, ordinals, ages and numbers of names are none.
 */
final class BareNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,:/%$€£¥₩#–-])([1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*(?:\\.[0-9]+)?)([조억만천]?)(?: ?([1-9][0-9,]*)([억만천]?)(?=\\s?[가-힣]))?");

    private static final Pattern COUNTER = Pattern.compile(
            "\\s?(농가|점포|업체|기업|학교|대학|병원|마을|단지|지점|[가-힣]{1,2}?)(?:으로|로|을|를|이|가|은|는|의|중|이었다|였다|이다|이니까|이니|이고|이며|인데|니까|니|다|에서|에|와|과|도|만|뿐)?(?![가-힣0-9])");

    private static final Pattern END = Pattern.compile("(?=[\\s,;)]|\\.$|$)");

    /** What follows the digits of a date, a time or an ordinal. */
    private static final Pattern NO_COUNTER =
            Pattern.compile("[년월일시분초차위호번세층회기인]|년대|세기|시간|분기|번째|학년|주년|개월|주일?|거리|등급?|라운|지구|구역");

    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?:\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul"
                    + "|Aug|Sept?|Oct|Nov|Dec|No|Article|Section|Chapter|Page|Room|Flight|Channel|Route|Highway|Line|Class|Figure|Table"
                    + "|Windows|Mark|Type|World War|Phase|Round|Season|Episode|[Rr]ow|[Ss]eat|[Gg]ate|[Ww]ard|[Pp]latform|[Tt]rack|[Ll]ane|[Ff]loor|[Ll]evel|[Ss]tage|[Hh]all|[Pp]ier|[Ee]xit|[Bb]lock|Volume|Part|Group|age[ds]?|younger than|older than)\\.?|(?<![가-힣])제|분의)\\s*$");

    /** Ilse Vannerholt, 53, said. */
    private static final Pattern AGED_BEFORE = Pattern.compile("\\p{Lu}\\p{L}+,\\s$");

    private static final Pattern AGED_BEHIND = Pattern.compile("^[1-9][0-9](?:,|\\.?[”\"]?$)(?! ?[0-9])");

    private static final Pattern BEFORE_TIME = Pattern.compile("\\b(?:at|until|by)\\s*$");
    private static final Pattern OF_A_CLOCK = Pattern.compile("^\\D*(?:1?[0-9]|2[0-4])(?![0-9,.]).*");

    private static final Pattern BEHIND_NAME = Pattern.compile(
            "^\\s?(?:January|February|March|April|May|June|July|August|September|October|November|December|a\\.?m|p\\.?m|o'clock|years? old"
                    + "|st\\b|nd\\b|rd\\b|th\\b)");

    private static final Pattern AGE = Pattern.compile("[1-9]0대(?!분)( ?(?:이상|이하|초반|중반|후반|남성|여성|남자|여자|청년))?");

    private static final Pattern AMONG_BEFORE = Pattern.compile("(?:가운데|중에서?|중) $");

    /** Characters on either side that may make a name of a number. */
    private static final int NEAR = 40;

    private static final List<String> SCALES = List.of("", "천", "만", "억", "조");
    private static final int[] POWERS = {0, 3, 4, 8, 12};

    private BareNumbers() {}

    /** Adds those of a stretch of the sentence. */
    static void in(String words, int from, int to, List<Stated> numbers) {
        Matcher found = NUMBER.matcher(words)
                .region(from, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        while (found.find()) {
            Matcher counter = COUNTER.matcher(words).region(found.end(), to).useTransparentBounds(true);
            boolean counted = counter.lookingAt();
            boolean ends =
                    END.matcher(words).region(found.end(), words.length()).lookingAt();
            String name = counted ? counter.group(1) : "";
            boolean scaled = !found.group(2).isEmpty();
            if ((!counted && !ends)
                    || NO_COUNTER.matcher(name).matches()
                    || isAge(words, found.start())
                    || isName(words, found.start(), found.end())) {
                continue;
            }
            BigDecimal value = value(found);
            boolean spaced = counted && Character.isWhitespace(words.charAt(found.end()));
            if (isYear(value) && !counted && !found.group().contains(",")) {
                continue;
            }
            boolean unit = counted && (!spaced || scaled);
            int end = unit ? counter.end(1) : found.end();
            numbers.add(new Stated(
                    found.start(),
                    end,
                    words.substring(found.start(), end),
                    value,
                    unit ? counter(name) : null,
                    null,
                    FigureKind.LEVEL,
                    null));
        }
    }

    /** 20대 이상, 312만 가운데 20대가: an age, and no twenty of anything. */
    static boolean isAge(String words, int start) {
        Matcher age = AGE.matcher(words).region(start, words.length());
        return age.lookingAt()
                && (age.group(1) != null
                        || AMONG_BEFORE
                                .matcher(words.substring(Math.max(0, start - NEAR), start))
                                .find());
    }

    static boolean isName(String words, int start, int end) {
        String before = words.substring(Math.max(0, start - NEAR), start);
        String behind = words.substring(end, Math.min(words.length(), end + NEAR));
        boolean time = BEFORE_TIME.matcher(before).find()
                && OF_A_CLOCK.matcher(words.substring(start, end) + behind).matches();
        return time
                || (AGED_BEFORE.matcher(before).find()
                        && AGED_BEHIND.matcher(words.substring(start)).find())
                || BEFORE_NAME.matcher(before).find()
                || BEHIND_NAME.matcher(behind).find();
    }

    private static BigDecimal value(Matcher found) {
        BigDecimal value = scaled(found.group(1), found.group(2));
        return found.group(3) == null ? value : value.add(scaled(found.group(3), found.group(4)));
    }

    private static BigDecimal scaled(String digits, String scale) {
        return new BigDecimal(digits.replace(",", ""))
                .scaleByPowerOfTen(POWERS[SCALES.indexOf(scale)])
                .setScale(0, java.math.RoundingMode.HALF_UP);
    }

    /** What Korean counts with, as it is written; of people it is known. */
    static Unit counter(String name) {
        return new Unit(name.equals("명") ? "people" : name);
    }

    /** Whether the unit is a Korean counter as it is written, of which nobody knows what it counts. */
    static boolean isCounter(Unit unit) {
        return unit.code().charAt(0) >= '가' && unit.code().charAt(0) <= '힣';
    }

    private static boolean isYear(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(1400)) >= 0 && value.compareTo(BigDecimal.valueOf(2200)) <= 0;
    }
}
