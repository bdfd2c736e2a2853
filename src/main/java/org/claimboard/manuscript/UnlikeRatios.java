package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One thing's cost that is held against what an organisation spent in a whole year. It is found by the words: a comparison,
 * a single cost on one side, and on the other a subject of its own that spends within a span of time.
 */
final class UnlikeRatios implements Detector {

    private static final Unit TIMES = new Unit("times");

    /** Amounts that are nearer to each other than that make no ratio worth telling. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);

    private static final String COSTS =
            "\\b(?:costs?|price|priced|fee|bill for|budget of)\\b|\\b(?:building|making|developing|training|producing|shooting) (?:it|them|one|the|an?)\\b|\\b(?:built|developed|made|trained|produced|shot|bought) for (?:only |just |about |around )?$|비용|[가-힣](?:작|발|설|사|련|구|건|영|료|관|리|축|송|매|입|조|선|육|치|양|차|용|보)비(?![가-힣]{2})|[가-힣](?:연|험|대|용|수|장|재|뢰|적|강|진|입)료(?![가-힣]{2})|계약금|연봉|월급|보수|가격|값|예산이?\\s";

    private static final Pattern COST = Pattern.compile(COSTS, Pattern.CASE_INSENSITIVE);

    private static final Pattern AGAINST = Pattern.compile(
            "compared (?:with|to)|in comparison (?:with|to)|against|next to|beside|a fraction of|dwarfed by|versus|unlike",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPARED_BEHIND = Pattern.compile(
            "^[을를]?\\s?(?:[과와](?:는)?\\s?(?:비교|견주|견줘)|에 비하|에 비해|에 견주|에 견줘|보다|의\\s?\\d|[과와](?:는)?\\s?(?:대조|대비|차이|거리))");

    private static final Pattern SPENDS_BEHIND = Pattern.compile(
            "^ (?:that |which )?(?!(?:it|they|we|he|she|I|you)\\b)(?:[\\p{L}'’.-]+\\s){1,5}?(?:has |had )?(?:spent|spends|lost|loses|invested|invests|burned|burnt|paid|pays|put|poured|laid)\\b[^.;]*?\\b(?:last year|this year|a year|per year|in \\d{4}|annually|every year|each year|last quarter|a quarter|last month)\\b");

    /** The same with who spent it before the amount: while rival Norvolt spent 1.2 billion last year. */
    private static final Pattern SPENT_BEFORE = Pattern.compile(
            "(?:\\bwhile|\\bwhereas|\\bbut|\\byet|;|[.,:])\\s(?!(?:it|they|we|he|she|I|you)\\b)(?:[\\p{L}'’.-]+\\s){1,5}?(?:has |had )?(?:spent|spends|lost|loses|invested|invests|burned|burnt|poured|laid out)(?: about| around| some| nearly| almost| more than| over)?\\s$");

    private static final Pattern TIME_BEHIND = Pattern.compile(
            "^(?:\\s[\\p{L}'’-]+){0,5}?\\s(?:last year|this year|a year|per year|in \\d{4}|annually|every year|each year|last quarter|a quarter|last month)\\b");

    private static final Pattern SPENDS_BEFORE = Pattern.compile(
            "(?:지난해|작년|올해|재작년|연간|매년|지난 분기|\\d{4}년(?:에)?)[^.;]*?[가-힣A-Za-z]{2,}(?:이|가|은|는)?[^.;]*?(?:쓴|쓰는|썼던|투입한|투입하는|지출한|투자한|들인|쏟아부은|쏟은|잃은|날린|집행한)\\s?$"
                    + "|[가-힣A-Za-z]{2,}(?:이|가|은|는)\\s?(?:지난해|작년|올해|재작년|연간|매년|지난 분기|\\d{4}년(?:에)?)[^.;]*?(?:쓴|쓰는|썼던|투입한|투입하는|지출한|투자한|들인|쏟아부은|쏟은|잃은|날린|집행한)\\s?$");

    private static final Pattern TIME = Pattern.compile(
            "\\b(?:last year|this year|a year|per year|annual|annually|in \\d{4}|yearly)\\b|지난해|작년|올해|연간|매년|\\d{4}년");

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        List<Stated> money = passage.numbers().stream().filter(Stated::isMoney).toList();
        for (Stated one : money) {
            Stated other = money.stream()
                    .filter(next -> next.start() > one.end()
                            && next.unit() != null
                            && next.unit().equals(one.unit()))
                    .findFirst()
                    .orElse(null);
            if (other != null && isUnlike(passage.words(), one, other)) {
                remarks.add(remark(passage, one, other));
                break;
            }
        }
        return remarks;
    }

    private static boolean isUnlike(String words, Stated one, Stated other) {
        BigDecimal more = one.value().max(other.value());
        BigDecimal less = one.value().min(other.value());
        if (less.signum() <= 0 || more.compareTo(less.multiply(LEAST)) < 0) {
            return false;
        }
        String first = words.substring(0, one.start());
        String between = words.substring(one.end(), other.start());
        String behind = words.substring(other.end());
        int told = Math.max(first.lastIndexOf(';'), first.lastIndexOf(". "));
        String ofFirst = first.substring(told + 1);
        boolean single = (COST.matcher(ofFirst).find()
                        || COST.matcher(endOfFirst(between)).find())
                && !TIME.matcher(ofFirst).find();
        boolean english = AGAINST.matcher(between).find()
                && SPENDS_BEHIND.matcher(behind).find()
                && !TIME.matcher(between).find();
        english |= SPENT_BEFORE.matcher(between).find()
                && TIME_BEHIND.matcher(behind).find()
                && !TIME.matcher(between).find();
        Matcher spends = SPENDS_BEFORE.matcher(between);
        boolean korean = spends.find()
                && COMPARED_BEHIND.matcher(withoutConversion(behind)).find();
        return single && (english || korean);
    }

    private static String endOfFirst(String between) {
        int comma = between.indexOf(',');
        return comma < 0 ? "" : between.substring(0, comma);
    }

    /** 50억 달러(약 6조 7,000억 원)와: what stands in brackets is the same once more. */
    private static String withoutConversion(String behind) {
        return behind.replaceFirst("^\\s?\\([^)]{0,60}\\)", "");
    }

    private static Remark remark(Passage passage, Stated one, Stated other) {
        boolean smaller = one.value().compareTo(other.value()) < 0;
        Stated less = smaller ? one : other;
        Stated more = smaller ? other : one;
        BigDecimal ratio = more.value().divide(less.value(), Span.PRECISION);
        Span span = more.asWritten().over(less.asWritten());
        @Nullable Unit unit = TIMES;
        return Remark.of(
                RemarkKind.UNLIKE_RATIO,
                passage,
                other,
                List.of(more, less),
                new Remark.Reckoned(ratio, unit, span.lower(), span.upper()));
    }
}
