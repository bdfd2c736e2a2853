package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Ordered;

/**
 * A word that says what a text is about; its numbers are compared apart.
 *
 * @param shown as it stands there, a Korean one without its particle
 * @param keys its stems
 * @param light whether it says little, or is compared apart
 * @param noun whether it is a Korean noun by what stands behind it
 * @param before the word in front of it; empty where it begins a clause, or behind a number
 * @param after the word behind it
 * @param unified with the same letters whichever of two Korean words for one thing stands there
 * @param groups of words that say the same, those that it is in
 */
record ContentWord(
        String shown,
        Set<String> keys,
        boolean light,
        boolean noun,
        String before,
        String after,
        String unified,
        Set<Integer> groups) {

    private static final Pattern ENGLISH = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern KOREAN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?<=[가-힣\\p{IsLatin}\\p{N}]{2})(?:들)?(?:에게서|으로부터|로부터|에서는|에서도|에서의|에게는|으로는|으로도|까지도|부터는|이라고|이라는|라고|라는|에서|에게|한테|께서|으로|부터|까지|보다|처럼|마다|이나|이며|이고|인|에는|에도|은|는|이|가|을|를|의|에|로|와|과|도|만|서|이다|다)$"
                    + "|(?<=[가-힣])(?:에서는|에서|에게|으로|은|는|이|가|을|를|의|에|로|와|과|도|만)$");

    /** They say little, or are compared apart: how sure something is, of how many, how often. */
    private static final Set<String> LIGHT = Ordered.of(List.of(
            ("a an the this that these those it its he she they we you i his her him them their our your my is are was were be been being am do does did has have had having "
                            + "will would can could shall should may might must let get gets got make makes made take takes took taken give gives gave given go goes went gone come comes came see sees saw seen "
                            + "say says said tell told know known think report reports reported reportedly according officials official claim claims claimed true false breaking news fact facts check "
                            + "of in on at by for from to with as and or but nor so than per into onto over under about above below between among against across through during within without until till since before after "
                            + "not no never nobody none nothing neither either both only just even also still yet now then here there where when why how what who whom whose which whether if because while although though "
                            + "all any each every some most more less many much few several certain such same other another one ones very quite rather too again almost nearly mere merely least up to down out off set "
                            + "s t us there's it's that's i'm don't doesn't didn't isn't wasn't aren't weren't can't couldn't won't wouldn't hasn't haven't hadn't ever always often alone sole way total totals amount amounts "
                            + "zero seem seems seemed appear appears want wants wanted plan plans planned intend intends hope hopes expect expects expected promise like need needs try tries tried fail failed fails refuse refused refuses "
                            + "wrong myth hoax lie nonsense percent per cent percentage point points number numbers figure figures today yesterday currently recently really actually indeed onwards later around roughly "
                            + "likely lack lacks lacked lacking unable probably presumably rumour rumours rumor rumors rumoured rumored capita begin begins began begun consider considers considered considering planning intending hoping expecting trying month months week weeks day days year years hour hours annually monthly daily weekly yearly put stand stands stood amid via over near keep keeps kept")
                    .split(" ")));

    private static final Set<String> LIGHT_KOREAN = Ordered.of(List.of(
            ("것 수 등 및 때 더 덜 그 이 저 중 위 때문 위해 통해 대해 대한 관한 관해 따르면 따라 보도 사실 주장 말 속보 뉴스 밝혔 전했 나왔 나오 하 되 있 없 않 아니 못 안 이 하고 했 한 약 최소 최대 적어도 많아야 이상 이하 "
                            + "미만 초과 넘 모두 모든 전부 전체 일부 대부분 다수 여러 단지 고작 겨우 불과 오직 밖 뿐 만 정도 가량 지난 올해 현재 당시 이제 이미 아직 결코 전혀 거의 가장 또 다시 그리고 그러나 하지만 반면 또한 "
                            + "같 보이 알려지 예정 계획 생각 기로 전망 방침 가능 가능성 듯 점 바 거 게 건 적 번 사람 이후 이전 후 전 뒤 동안 사이 매년 매달 매주 매일 해마다 달마다 하루 일주일 해 년 월 주 일 오 가 주 두 세 "
                            + "돈 의 데 가운데 간 갔 온 왔 명 대 마리 그루 골 건 곳 장 채 척 편 번 의하 비하 에 은 는 이르 달하 지 거짓 오보 드러나 드러났 틀리 틀렸 부인 실패 원인 이유 까닭 인하 탓 덕분 소문 루머 검토 고려 대상 여부 관련 인당 연간 리터당 톤당 명당 가구당 병당 시간당 kg당 킬로그램당 킬로당 킬로미터당 제곱미터당 평당 개당 대당 건당 주당 일당 마리당 회당 석당 권당 장당 잔당 해야 어야 아야 싶 려고 여 라고 다고 는다 니다 인가요 까지 부터")
                    .split(" ")));

    /** Endings by which two forms of one English word may differ. */
    private static final Set<String> ENDINGS = Ordered.of(List.of(
            "- s es ed d e ing er ers or ors ly al ally an n ese ish ic ion ions ation ment ments y ies ied ity able ance ence ive st est r t tion"
                    .split(" ")));

    /** What is denied has another ending: 내지 않았다. */
    private static final Pattern DENIED =
            Pattern.compile("(?<=[가-힣])(?<!(?<![가-힣])마)(?:지[는도를가]?(?= ?(?:않|못|아니))|지(?= ?말(?:았|라|아|자)))");

    private static final Pattern SHORT_FORM = Pattern.compile("[가-힣]{1,2}[어아여해고며]");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)^(?:.*\\d(?: ?[일이삼사오육칠팔구]?[만억조천백십])* ?)?(?:(?:and|a|an|hundred|thousand|million|billion|trillion|dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])*(?:of (?:the )?)?(.*)$");

    /** Korean names what is counted in front of the number. */
    private static final Pattern COUNTED_BEFORE = Pattern.compile("^([가-힣][^\\d]*)\\d");

    /** Signs of measures and powers of ten that belong to a number. */
    private static final Pattern MEASURE = Pattern.compile(
            "[kMGT]?Wh?|[kMGT]B|Hz|[ck]?m|kg|thousand|million|billion|trillion|hundred|dozen|bn|mn|tn|[A-Z]{3}(?<=USD|EUR|KRW|JPY|CNY|GBP)");

    /** A counter says no more than another; alone they are nouns, too: dogs, notebooks. */
    private static final Pattern COUNTER = Pattern.compile("^(?:개|권|가구|군데|가지|차례|회|석|켤레|송이|벌|칸|통|잔)(?![가-힣])");

    private static final Pattern MEASURED_OF = Pattern.compile("(?i) of (.+)$");
    /** Behind a number, or what is counted, that it is but near: 1만 개가량. */
    private static final Pattern ABOUT =
            Pattern.compile("((?:^|[ \\d])(?:개|명|곳|대|건|채|척|년|원|달러|시간|마리|퍼센트)?)(?:가량|쯤|남짓|안팎|여)(?![가-힣]{2})");

    /** A particle that a number leaves alone: 25%가. */
    private static final Pattern BEHIND_NUMBER = Pattern.compile("(?<=^| )0 +[이가을를은는의](?![가-힣])");

    /** What people say before they repeat what they heard. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?i)^\\W*(?:(?:so|wow|omg|hey|well|wait|oh|and|but)\\W+)*(?:(?:did you (?:all )?(?:know|hear|see)|(?:i|we) (?:just |have |'ve )*(?:read|heard|saw|learn(?:ed|t))|is it (?:really )?true|til|fun fact|have you heard|just in)(?: somewhere| today)?(?: that)?)\\W+");

    /** Particles that are last syllables of nouns too: 농가, 도로, 제도, 학과, 불만, 회의. */
    private static final Pattern MAY_END_NOUN = Pattern.compile("[가-힣][가로도과만의]");

    /** Forms of verbs that look like a noun and a particle. */
    private static final Pattern IRREGULAR = Pattern.compile("[지나][을은]|[가-힣]?[받찾읽먹믿닫잡심옮앉][을은]");

    private static final Pattern PREFIXED = Pattern.compile("(?:un|dis|non|in|im|ir|il)(\\p{IsLatin}{4,})");

    /** Before the first syllable of a Korean verb among its stems. */
    private static final String VERB = "~";

    private static final BiFunction<String, Tongue, List<ContentWord>> READ = Remembered.inEach(ContentWord::read);

    private static final int SHORTEST = 4;
    private static final int SHORTEST_WITH_SLIP = 6;

    /** The words of a text that say what it is about, in their order. */
    static List<ContentWord> in(String text, Tongue tongue) {
        return all(text, tongue).stream().filter(word -> !word.light).toList();
    }

    /** All words of a text, those that say little among them; no numbers. */
    static List<ContentWord> all(String text, Tongue tongue) {
        return READ.apply(text, tongue);
    }

    private static List<ContentWord> read(String text, Tongue tongue) {
        List<String> all = new ArrayList<>();
        Matcher word = (tongue == Tongue.ENGLISH ? ENGLISH : KOREAN).matcher(withoutNumbers(text, tongue));
        while (word.find()) {
            all.add(word.group());
        }
        List<ContentWord> words = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            ContentWord content = tongue == Tongue.ENGLISH ? english(all.get(place)) : korean(all.get(place));
            words.add(content.between(
                    place == 0 ? "" : all.get(place - 1), place + 1 == all.size() ? "" : all.get(place + 1), tongue));
        }
        return List.copyOf(words);
    }

    private ContentWord(String shown, Set<String> keys, boolean noun) {
        this(shown, keys, keys.isEmpty(), noun, "", "", "", Set.of());
    }

    private ContentWord between(String before, String after, Tongue tongue) {
        Set<String> own = light ? Set.of(shown.toLowerCase(Locale.ROOT)) : keys;
        return new ContentWord(
                shown,
                own,
                light,
                noun && !after.isEmpty(),
                beside(before),
                beside(after),
                tongue == Tongue.KOREAN ? Concepts.unified(shown) : "",
                Alike.groups(shown, own, tongue));
    }

    private static String beside(String word) {
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return number ? "" : PARTICLE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Whether it stands where the other does: between the same words, or beside one that is the same. */
    boolean inPlaceOf(ContentWord other) {
        boolean names = Character.isUpperCase(shown.charAt(0)) && Character.isUpperCase(other.shown.charAt(0));
        boolean both = before.equals(other.before) && after.equals(other.after);
        boolean beside =
                (!before.isEmpty() && before.equals(other.before)) || (!after.isEmpty() && after.equals(other.after));
        return names || both || beside || (noun && other.noun);
    }

    /** The text without its numbers and what they are measured in; with what they count. */
    private static String withoutNumbers(String text, Tongue tongue) {
        String single = Phrasal.single(text, tongue);
        String said = tongue == Tongue.ENGLISH ? single : DENIED.matcher(single).replaceAll("다");
        Figures figures = Figures.in(said);
        String words = tongue == Tongue.ENGLISH ? LEAD_IN.matcher(said).replaceFirst("") : said;
        for (Figure figure : figures.figures()) {
            Matcher counted = (figure.isMeasured() ? MEASURED_OF : COUNTED).matcher(figure.words());
            String left = counted.find() ? counted.group(1) : "";
            Matcher before = COUNTED_BEFORE.matcher(figure.words());
            left = before.find() ? before.group(1) + " " + left : left;
            left = COUNTER.matcher(left).replaceFirst("명");
            words = words.replace(figure.words(), " 0 " + left);
        }
        return tongue == Tongue.KOREAN
                ? BEHIND_NUMBER.matcher(ABOUT.matcher(words).replaceAll(" ")).replaceAll("0 ")
                : words;
    }

    private static ContentWord english(String word) {
        String bare = word.replaceFirst("['’][sS]?$", "");
        String small = bare.toLowerCase(Locale.ROOT);
        boolean light = LIGHT.contains(small)
                || MEASURE.matcher(bare).matches()
                || small.length() < 2
                || Character.isDigit(small.charAt(0));
        return new ContentWord(bare, light ? Set.of() : Ordered.of(Analysis.stems(bare)), false);
    }

    private static ContentWord korean(String word) {
        if (word.codePoints().noneMatch(letter -> letter >= '가' && letter <= '힣')) {
            return english(word);
        }
        // 농가 is a noun that only looks like 농 and a particle.
        String cut = PARTICLE.matcher(word).replaceFirst("");
        boolean ends = MAY_END_NOUN.matcher(word).matches()
                && !LIGHT_KOREAN.contains(cut)
                && Analysis.koreanWords(word).equals(List.of(word));
        boolean whole = ends || IRREGULAR.matcher(word).matches();
        String bare = whole ? word : cut;
        Set<String> keys = new LinkedHashSet<>();
        Analysis.koreanWords(Concepts.unified(word)).stream()
                .filter(key -> !LIGHT_KOREAN.contains(key) && !Character.isDigit(key.charAt(0)))
                .forEach(keys::add);
        if (LIGHT_KOREAN.contains(bare) || LIGHT_KOREAN.contains(word) || keys.isEmpty()) {
            return new ContentWord(LIGHT_KOREAN.contains(word) ? word : bare, Set.of(), false);
        }
        List<Analysis.Tagged> parts = Analysis.tagged(word);
        boolean noun = parts.stream().noneMatch(Analysis.Tagged::isVerb);
        if (!parts.isEmpty() && parts.get(0).isVerb()) {
            keys.add(parts.get(0)
                    .part()
                    .substring(0, Math.min(2, parts.get(0).part().length())));
            keys.add(VERB + word.substring(0, 1));
        }
        return new ContentWord(bare, Ordered.of(List.copyOf(keys)), noun);
    }

    /** Whether it looks like a name: a capital, or a Korean name of somebody. */
    boolean isName() {
        return isName(shown);
    }

    static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) || KoreanNames.isName(word);
    }

    /** Whether one of the others, or all of them together, say what this word says. */
    boolean isAmong(List<ContentWord> others, Tongue tongue) {
        if (others.stream().anyMatch(other -> isLike(other, tongue))) {
            return true;
        }
        StringBuilder joined = new StringBuilder();
        others.forEach(other -> joined.append(other.shown.toLowerCase(Locale.ROOT)));
        String small = shown.toLowerCase(Locale.ROOT);
        if (small.length() >= (tongue == Tongue.KOREAN ? 2 : SHORTEST) && joined.indexOf(small) >= 0) {
            return true;
        }
        return tongue == Tongue.KOREAN
                && keys.stream().allMatch(key -> others.stream().anyMatch(other -> other.keys.contains(key)));
    }

    /** Whether one of the others says what this word says, and is a verb where this is one. */
    boolean isInKindAmong(List<ContentWord> others, Tongue tongue) {
        return isAmong(
                others.stream().filter(other -> other.isVerb() == isVerb()).toList(), tongue);
    }

    private boolean isVerb() {
        return keys.stream().anyMatch(key -> key.startsWith(VERB));
    }

    private boolean isLike(ContentWord other, Tongue tongue) {
        return shown.equalsIgnoreCase(other.shown)
                || keys.equals(other.keys)
                || (tongue == Tongue.ENGLISH
                        && (sameWord(shown, other.shown)
                                || isDenied(shown, other.shown)
                                || isDenied(other.shown, shown)))
                || (tongue == Tongue.KOREAN && (sameVerb(other) || unified.equals(other.unified)))
                || !Collections.disjoint(groups, other.groups);
    }

    /** Whether the one is the other with a denial before it: whether that is one too many, others say. */
    private static boolean isDenied(String one, String other) {
        Matcher prefixed = PREFIXED.matcher(one.toLowerCase(Locale.ROOT));
        return prefixed.matches() && prefixed.group(1).equalsIgnoreCase(other);
    }

    /** Whether both are forms of one verb of one syllable: 심었다, 심어. */
    private boolean sameVerb(ContentWord other) {
        String first = shown.substring(0, 1);
        boolean verb = keys.contains(VERB + first) || SHORT_FORM.matcher(shown).matches();
        boolean theirs = other.keys.contains(VERB + first)
                || SHORT_FORM.matcher(other.shown).matches();
        return verb
                && theirs
                && other.shown.startsWith(first)
                && (keys.contains(VERB + first) || other.keys.contains(VERB + first));
    }

    private static boolean sameWord(String one, String other) {
        String mine = one.toLowerCase(Locale.ROOT);
        String theirs = other.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < Math.min(mine.length(), theirs.length()) && mine.charAt(start) == theirs.charAt(start)) {
            start++;
        }
        String left = mine.substring(start);
        String others = theirs.substring(start);
        boolean slip = Math.min(mine.length(), theirs.length()) >= SHORTEST_WITH_SLIP
                && mine.length() == theirs.length()
                && left.length() > 1
                && left.substring(1).equals(others.substring(1));
        return slip || (start >= SHORTEST && isEnding(left) && isEnding(others));
    }

    private static boolean isEnding(String rest) {
        return ENDINGS.contains(rest.isEmpty() ? "-" : rest);
    }
}
