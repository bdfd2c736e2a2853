package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing's cost that is held against what an organisation spent in a whole year. It is found by the words: a comparison,
 * a single cost on one side, and on the other a subject of its own that spends within a span of time.
 */
final class UnlikeRatios implements Detector {

    /** Amounts that are nearer to each other than that make no ratio worth telling. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);

    /** The same where the words tell the ratio. */
    private static final BigDecimal LEAST_TOLD = new BigDecimal("1.01");

    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:half|a third|a quarter|a fifth|a tenth|twice|double|(?:three|four|five|six|ten|\\d+) times|\\d+ (?:percent|per cent)|\\d+%) (?:of |as much as |more than |less than )?(?:what|that of|the)\\b|\\b(?:more|less) than (?:the )?|(?:웃돌|웃도|웃돈|능가|상회|뛰어넘|맞먹)|보다 (?:[가-힣]+ )?(?:많|크|비싸|비쌌|적|싸|쌌|높|낮)|(?:절반|[0-9가-힣]+ ?분의 ?[0-9일]|[0-9.]+ ?배|[0-9.]+ ?%)(?:에|의|도|나|로|을|이|가|다|쯤|밖)");

    private static final String COSTS =
            "\\b(?:costs?|price|priced|fee|bill for|budget of)\\b|\\b(?:building|making|developing|training|producing|shooting) (?:it|them|one|the|an?)\\b|\\b(?:built|developed|made|trained|produced|shot|bought) for (?:only |just |about |around )?$|비용|(?:들어간|들인|든|투입된) (?:약 |총 |모두 )?$|(?:든|들인|들어간|드는) (?:돈|금액|예산)|[가-힣](?:작|발|설|사|련|구|건|영|료|관|리|축|송|매|입|조|선|육|치|양|차|용|보)비(?![가-힣]{2})|[가-힣](?:연|험|대|용|수|장|재|뢰|적|강|진|입)료(?![가-힣]{2})|계약금|연봉|월급|보수|가격|값|예산이?\\s";

    private static final Pattern COST = Pattern.compile(COSTS, Pattern.CASE_INSENSITIVE);

    /** 18억 원짜리로; at 12 million, a single crane costs three times as much. */
    private static final Pattern ONE_THING =
            Pattern.compile("^\\s?짜리|^,? (?:an?|one|the) (?:single |new )?(?:[\\p{L}-]+ ){1,4}costs?\\b");

    private static final Pattern AMOUNT = Pattern.compile("[$€£¥₩]|US\\$|\\d");
    private static final Pattern BEHIND_MONEY =
            Pattern.compile("(?<=원|달러|유로|엔|위안|파운드)[을를이가에보의]\\s?[가-힣 ]+$|(?<=원|달러|유로|엔|위안|파운드) (?:이상|이하|미만|초과)$");

    private static final Pattern AGAINST = Pattern.compile(
            "compared (?:with|to)|in comparison (?:with|to)|against|next to|besides?|a fraction of|(?:more|less) than the|(?:half|a third|a quarter|a fifth|a tenth|twice|double|times|percent|per cent) (?:of )?what|dwarfed by|versus|unlike|alongside|pales? (?:beside|before|next)|a far cry from|nothing like|less than the|a (?:\\p{L}+|\\d+)(?:th|rd) of the",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPARED_BEHIND = Pattern.compile(
            "^[을를]?\\s?(?:웃돌|웃도|웃돈|넘|능가|상회|뛰어넘|맞먹|[과와](?:는)?\\s?(?:비교|견주|견줘)|에 비하|에 비해|에 견주|에 견줘|보다|의\\s?(?:\\d|[가-힣]{1,2}분의|절반|반의)|[과와](?:는)?\\s?(?:대조|대비|차이|거리))");

    private static final Pattern SPENDS_BEHIND = Pattern.compile(
            "^ (?:that |which )?(?!(?:it|they|we|he|she|I|you)\\b)(?:[\\p{L}'’.-]+\\s){1,5}?(?:has |had )?(?:spent|spends|lost|loses|invested|invests|burned|burnt|paid|pays|put|poured|laid|sank|sinks|splashed|went through|got through|lavished|devoted|shelled)\\b[^.;]*?\\b(?:last year|this year|a year|per year|in \\d{4}|annually|every year|each year|last quarter|a quarter|last month|in the whole of (?:\\d{4}|last year)|in all of \\d{4}|throughout \\d{4}|all (?:last )?year|(?:in|over|within|during) (?:the (?:last|past) )?(?:\\d+|two|three|four|five|six|ten|twelve) (?:years|months|quarters))\\b");

    /** The same with who spent it before the amount: while rival Norvolt spent 1.2 billion last year. */
    private static final Pattern SPENT_BEFORE = Pattern.compile(
            "(?:\\bwhile|\\bwhereas|\\bbut|\\byet|;|[.,:])\\s(?!(?:it|they|we|he|she|I|you)\\b)(?:[\\p{L}'’.-]+\\s){1,5}?(?:has |had )?(?:spent|spends|lost|loses|invested|invests|burned|burnt|poured|laid out)(?: about| around| some| nearly| almost| more than| over)?\\s$");

    /** Half of what Pelling spent on wages in the whole of last season, 180,000 pounds. */
    private static final Pattern SPENT_WHAT = Pattern.compile(
            "\\b(?:what|as much as|than) (?!(?:it|they|we|he|she|I|you)\\b)(?:[\\p{L}'’.-]+\\s){1,5}?(?:has |had )?(?:spent|spends|lost|loses|invested|invests|burned|burnt|paid|pays|poured)\\b[^.;]*\\b(?:year|season|quarter|decade|month|years|months|seasons|annually|in \\d{4})\\b[,: (–—]+(?:some |about |around )?$");

    private static final Pattern TIME_BEHIND = Pattern.compile(
            "^(?:\\s[\\p{L}'’-]+){0,5}?\\s(?:last year|this year|a year|per year|in \\d{4}|annually|every year|each year|last quarter|a quarter|last month|in the whole of (?:\\d{4}|last year)|in all of \\d{4}|throughout \\d{4}|all (?:last )?year|(?:in|over|within|during) (?:the (?:last|past) )?(?:\\d+|two|three|four|five|six|ten|twelve) (?:years|months|quarters))\\b");

    private static final Pattern SPENDS_BEFORE = Pattern.compile(
            "(?:지난해|작년|올해|재작년|연간|매년|지난 분기|지난 시즌|올 시즌|이번 시즌|\\d{4}년(?:에)?|(?:최근 |지난 )?\\d+년 ?(?:간|동안)|\\d+개월 ?(?:간|동안)|한 해(?: 동안)?|1년(?:간| 동안| 내내)|해마다)[^.;]*?[가-힣A-Za-z]{2,}(?:이|가|은|는)?[^.;]*?(?:쓴|쓰는|썼던|투입한|투입하는|지출한|투자한|들인|쏟아부은|쏟은|잃은|날린|집행한|치른|낸)\\s?(?:[가-힣]{1,6}[은는이가]?\\s){0,2}(?:총 |약 |모두 )?$"
                    + "|[가-힣A-Za-z]{2,}(?:이|가|은|는)\\s?(?:지난해|작년|올해|재작년|연간|매년|지난 분기|지난 시즌|올 시즌|이번 시즌|\\d{4}년(?:에)?|(?:최근 |지난 )?\\d+년 ?(?:간|동안)|\\d+개월 ?(?:간|동안)|한 해(?: 동안)?|1년(?:간| 동안| 내내)|해마다)[^.;]*?(?:쓴|쓰는|썼던|투입한|투입하는|지출한|투자한|들인|쏟아부은|쏟은|잃은|날린|집행한|치른|낸)\\s?(?:[가-힣]{1,6}[은는이가]?\\s){0,2}(?:총 |약 |모두 )?$");

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
        boolean near = more.compareTo(less.multiply(TOLD.matcher(words).find() ? LEAST_TOLD : LEAST)) < 0;
        if (less.signum() <= 0 || near) {
            return false;
        }
        String first = words.substring(0, one.start());
        String between = words.substring(one.end(), other.start() + leading(other));
        String behind = words.substring(other.end() - trailing(other));
        int told = Math.max(first.lastIndexOf(';'), first.lastIndexOf(". "));
        String ofFirst = first.substring(told + 1);
        boolean single = (COST.matcher(ofFirst).find()
                        || COST.matcher(endOfFirst(between)).find()
                        || ONE_THING.matcher(between).find())
                && !TIME.matcher(ofFirst).find();
        boolean english = AGAINST.matcher(between).find()
                && SPENDS_BEHIND.matcher(behind).find()
                && !TIME.matcher(between).find();
        english |= SPENT_BEFORE.matcher(between).find()
                && TIME_BEHIND.matcher(behind).find()
                && !TIME.matcher(between).find();
        english |= SPENT_WHAT.matcher(between).find();
        Matcher spends = SPENDS_BEFORE.matcher(between);
        boolean korean = spends.find()
                && COMPARED_BEHIND.matcher(withoutConversion(behind)).find();
        return single && (english || korean);
    }

    /** Of “more than the $1.1 million” the words before the amount itself. */
    private static int leading(Stated number) {
        Matcher found = AMOUNT.matcher(number.words());
        return number.qualifier() != null && found.find() ? found.start() : 0;
    }

    /** Of 88억 원을 웃돈 the words behind it. */
    private static int trailing(Stated number) {
        Matcher found = BEHIND_MONEY.matcher(number.words());
        return number.qualifier() != null && found.find() ? found.group().length() : 0;
    }

    private static String endOfFirst(String between) {
        int comma = between.indexOf(',', between.startsWith(",") ? 1 : 0);
        return between.startsWith(",") && comma < 0 ? between : comma < 0 ? "" : between.substring(0, comma);
    }

    /** 50억 달러(약 6조 7,000억 원)와: what stands in brackets is the same once more. */
    private static String withoutConversion(String behind) {
        return behind.replaceFirst("^\\s?\\([^)]{0,60}\\)", "");
    }

    private static Remark remark(Passage passage, Stated one, Stated other) {
        boolean smaller = one.value().compareTo(other.value()) < 0;
        Stated less = smaller ? one : other;
        Stated more = smaller ? other : one;
        return Remark.ofRatio(RemarkKind.UNLIKE_RATIO, passage, other, more, less);
    }
}
