package org.claimboard.matching;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which texts deny. Of the groups of a pattern, “none” only looks like a denial, “not” is grammar, “against”
 * says that somebody denies or doubts, and “verdict” that a statement is not so.
 */
final class DenyingWords {

    /** “not only” and “no doubt” deny nothing. */
    private static final String ENGLISH_NONE =
            "nowhere (?:near|close)|(?<=neither [^.]{1,80} )nor|(?:nobody|no one|none) but|not only|no doubt|no wonder|no matter|nothing but|not to mention|(?:believe|like) it or not|make no mistake|No\\.? ?\\d+|whether or not"
                    + "|(?:hardly|scarcely|barely|not|no)(?: an?| any)? (?:big |great |closely guarded )?(?:secret|surpris(?:e|ing|ingly)|news)"
                    + "|(?:no|not) (?:more|less|fewer) than(?= [$€£₩\\d])|(?<=[,–—(-] )(?:hardly|scarcely|barely|not even|not quite) (?:an?|one|half|\\d[\\d.,]*+)";

    private static final String ENGLISH_NOT =
            "lack(?:s|ed|ing)?(?! of)|(?<!-)zero(?= \\p{L}{3,})|nope|nah|unable|incapable|not|cannot|never|no one|no|none|nobody|nothing|nowhere|neither|nor|without|hardly|barely|rarely|seldom|scarcely|anything but"
                    + "|\\p{L}++(?:(?<=n)['’]t|(?<=dont|didnt|doesnt|isnt|wasnt|wont|cant|couldnt|hasnt|havent|wouldnt|arent|werent))";

    private static final String ENGLISH_AGAINST =
            "den(?:y|ies|ied|ying)|doubt(?:s|ed|ful)?|disput(?:e|es|ed)|reject(?:s|ed)?|refut(?:e|es|ed)|debunk(?:s|ed)?|disprov(?:es?|ed|en)"
                    + "|discredit(?:s|ed)?|disbeliev(?:es?|ed)|s[ck]eptical|questionable|far from|fail(?:s|ed)? to|refus(?:e|es|ed)|dubious"
                    + "|(?:un|not )likely(?= that|$|\\W+$| to)|improbable|implausible|impossible that|little (?:evidence|truth|proof|basis|chance)"
                    + "|(?:stop(?:s|ped)?|ceas(?:es?|ed)|quits?)(?= \\p{L}++(?<=ing)\\b)|(?:has|have|had|is|are) yet to|contrary to (?:reports?|claims?|what|popular|rumou?rs|media|belief)"
                    + "|(?:falls?|fell) apart|holds? no water|exaggerat(?:es?|ed|ion)|overstated|understated|unproven|unsubstantiated|unsupported|unverified";

    private static final String JUDGES =
            "(?:(?:is|are|was|were|be|been|seems?|simply|just|plain|dead|completely|totally|flatly|flat[- ]out|entirely|factually|quite|utterly|utter|complete|total|pure) |(?<=['’](?:s|re) ))";

    /** “Wrong” and “lie” have other meanings too: only where they judge what is said do they deny it. */
    private static final String ENGLISH_VERDICT =
            "think again|fals(?:e|ely|ehood|ehoods)|untrue|untruths?|flawed|way off|off (?:the mark|base)|wide of the mark|lying(?! (?:in|on|at|down|there|around|under)\\b)|hoax|myth|fake|fabricat(?:ed|ion|ions)|baseless|unfounded|groundless|incorrect(?:ly)?|inaccurate(?:ly)?"
                    + "|erroneous(?:ly)?|mistaken(?:ly)?|bogus|misleading|nonsense|hogwash|baloney|bullshit|balderdash|poppycock|fictitious|fallacy|misinformation|disinformation"
                    + "|" + JUDGES
                    + "(?:rubbish|bunk|fiction|humbug|wrong(?! (?:with|before|at|in|side|hands|place|time|way|man|woman|person|people|one)\\b))"
                    + "|made[- ]up(?! of)|(?:pure|mere|complete) invention|" + JUDGES + "invented(?=\\W*$)"
                    + "|(?:mistake|error|absurd|ridiculous|ludicrous|preposterous|laughable|foolish) to (?:say|claim|think|believe|assume|suggest|state|report|assert)"
                    + "|" + JUDGES + "(?:absurd|ridiculous|ludicrous|preposterous|laughable)(?=\\W*$)"
                    + "|(?<![\\p{L}] )wrong(?=\\W*$|:)|wrong (?:that|to (?:say|claim|think|believe|assume|suggest|state|report|assert))"
                    + "|wrongly (?:said|says?|claim|stat|report|believ|suggest|assert|alleg|think|thought)\\p{L}{0,4}"
                    + "|(?:an?|all|big|total|outright|complete|pure|blatant|bald-faced|just|no|such) lies?(?! (?:in|on|ahead|within|down)\\b)|lies!|lied"
                    + "|(?:just|only|merely|mere|is|was|are|were)(?: an?)? rumou?rs?";

    private static final Pattern ENGLISH =
            pattern("(?<![\\p{L}\\p{N}_])(?:(?<none>" + ENGLISH_NONE + ")|(?<verdict>" + ENGLISH_VERDICT
                    + ")|(?<against>" + ENGLISH_AGAINST + ")|(?<not>" + ENGLISH_NOT + "))(?![\\p{L}\\p{N}_])");

    private static final Pattern ENGLISH_TWICE = pattern(
            "(?<![\\p{L}\\p{N}_])(?:" + ENGLISH_NOT
                    + ") (?:(?:a|an|the|any|at|all|that|really|entirely|completely|exactly|quite|be|been|in|to|it|is) ){0,3}(?:"
                    + ENGLISH_VERDICT + "|" + ENGLISH_AGAINST + "|wrong|lies?|rumou?rs?)(?![\\p{L}\\p{N}_])"
                    + "|(?<![\\p{L}])(?:(?:is|was|be) )?(?:untrue|\\p{L}*(?:not|n['’]t) (?:true|so|the case)|(?:false|wrong|incorrect|untrue)(?: to (?:say|claim|think|believe|suggest))?|a lie|a myth) that [^.,;]{0,60}?(?:\\b(?:never|not|no|nobody|none|nothing|without)\\b|n['’]t\\b)");

    private static final String KOREAN_NONE =
            "못 ?미[치친쳤]|마지못[해한]|뿐(?:만)? ?아니|틀림 ?없|다름 ?없|수밖에 ?없|어쩔 수 ?없|끊임 ?없|상관 ?없|관계 ?없|밖에(?= )(?: ?[가-힣]+)? ?(?:안 |못 |않|없|못)|밖에 ?(?:안|못|없)|않을까|않나\\?|없이는";

    private static final String KOREAN_NOT =
            "(?<=[와과](?:는|도)? (?:(?:전혀|많이|크게|완전히) )?)다(?:르다|른 |르며|르고|릅니다|르지만|르다는)|지[는도를가]? ?(?:않|못|아니)|지 ?말(?:았|라|아)|(?<![가-힣])안 (?=[가-힣])|(?<![가-힣])못 ?(?=[가-힣])|아니(?:다|라|었|고|며|지만|므로|어서|한)?(?![가-힣]*(?:하면|면 ))"
                    + "|아닌(?! ?가)|아님|아닐|아닙|아녜|아냐|아녔|없(?=[다는었으습고이음어지을던])|않(?=[았는고은다을음아으습])|무산|(?<!지도 )(?:모르(?=[고며지는]|$)|모른다|몰랐|몰라)|(?<=리[ 가])만무|드물(?=[다었고게])|드문";

    private static final String KOREAN_AGAINST =
            "부인(?:했|하|한|할|해)|의문|의심|반박|일축|거부(?:했|하|한|해)|(?<=[에데] )실패(?:했|하|한|해)|(?<![가-힣])미(?:공개|발표|지급|제출|승인|이행|준수|착수|달)(?=했|하|됐|되|돼|이[다었]|였|임)|(?<=[을를럴릴할될갈날볼줄쓸일] )리가(?=[^\\p{L}\\p{N}]*$)|(?:신뢰하|받아들이|동의하|보|믿|단정하|인정하|말하|확인하|주장하|납득하|수긍하|간주하|여기|판단하|생각하)기(?:[는도가엔]|에는?|에도)? ?(?:어렵|어려|힘들|힘든|힘드|곤란|무리)"
                    + "|가능성[은이도]? ?(?:낮|희박|적|작)|(?:근거|신빙성|증거|설득력)[가이은는도]? ?(?:낮|희박|부족|빈약|떨어|약하)|과장(?:됐|된|되었|돼)";

    private static final String KOREAN_VERDICT =
            "거짓|허위|가짜|사실 ?무근|날조|오보|틀렸|틀린|(?<![가-힣])틀(?:리|려|릴|립|릿)|루머|헛소문|뜬소문|헛소리|유언비어|낭설|엉터리|왜곡|억측|부정확|소문(?=일 ?뿐|에 ?불과)|오류(?=[다이입일였])|허구|괴담|궤변|어불성설|지어낸|꾸며낸"
                    + "|오해(?=[다이일입였에라임]|가 ?아[니닙닌님냐]|$|[.!])|착각|(?<![가-힣])뻥(?=[이다])|구라(?=[다이])|조작된 (?=정보|뉴스|주장|이야기|소문|내용)|정반대"
                    + "|사실과는? ?(?:(?:전혀|많이|크게|완전히|상당히|매우|조금|좀|거의) )?(?:다르|다른|달라|달랐|다름|다릅|거리가 ?(?:멀|먼|있)|딴판|어긋|동떨어|약하)"
                    + "|잘못된 (?=주장|정보|말|사실|보도|소문|이야기|얘기|내용|상식|해석|인식|설명)|잘못 (?=알려|알고|전해|보도|해석|이해)|(?<=[은는이가] )잘못(?:됐|되었|이다|입니다)|그릇된 (?=주장|정보|말|인식)"
                    + "|터무니없는 (?=주장|소리|말|이야기|얘기)|말도 안 ?되는 (?=주장|소리|말|이야기|얘기)";

    private static final Pattern KOREAN = pattern("(?<none>" + KOREAN_NONE + ")|(?<verdict>" + KOREAN_VERDICT
            + ")|(?<against>" + KOREAN_AGAINST + ")|(?<not>" + KOREAN_NOT + ")");

    private static final Pattern KOREAN_TWICE = pattern("(?:" + KOREAN_VERDICT + "|" + KOREAN_AGAINST
            + ")[가-힣]{0,5}(?: ?(?:말|주장|이야기|얘기|소리|것|건|게|여지|수|정보|뉴스|보도|소문|내용)[가-힣]{0,2})? ?(?:지[는도]? ?)?(?:아니|아닙|아닌|아님|아냐|않|없)"
            + "|(?<!밖에 ?[가-힣]{0,6} ?)(?:없|지 ?않)[가-힣]{0,3}는 ?(?:것|말|건|게|주장|이야기|얘기|소문|보도)[은는이가도]? ?(?:사실[이은]? ?)?(?:아니|아닙|틀렸|거짓|옳지 ?않|맞지 ?않)"
            + "|지 ?않은 (?:것|건|게)[은이도]? ?(?:아니|아닙)");

    /** Words that alone deny what was said before them. */
    private static final Pattern ANSWER = pattern(
            "(?:no|nope|nah|hardly|never|as if|far from it|think again|doubtful|no (?:way|chance)|(?:i )?don['’]t (?:think so|believe (?:it|that))|not (?:a chance|at all|really|quite|even close|likely|so fast))\\W*|.*\\b(?:not|isn['’]t|wasn['’]t|never|no) (?:true|so|truth|the case|happened|correct|right|accurate)\\b.*"
                    + "|(?:그렇지 않.*|사실[이은도]? ?(?:아[니닙닌님냐]|무근).*|아니[다요오]?\\W*|아닙니다\\W*|아니에요\\W*|천만에.*|그럴 리가.*|말도 안 .*|그럴 수 ?없.*)");

    /** Words that find fault, or doubt: another such word beside a text that has them is no denial of it. */
    private static final Pattern FAULTS =
            pattern("\\b(?:mis-?\\p{L}{3,}|wrong|fals|err(?:or|oneous)|doubt|question|disput|den[yi])"
                    + "|틀[리린렸림]|잘못|오류|맞지|의심|의문|부인|반박");

    private static final int LONGEST_ANSWER = 5;

    private DenyingWords() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the text itself finds fault with something. */
    static boolean areFaults(String text) {
        return FAULTS.matcher(text).find();
    }

    static Matcher in(String text, Tongue tongue) {
        return (tongue == Tongue.ENGLISH ? ENGLISH : KOREAN).matcher(text);
    }

    /** The places in the text where one denial takes back another: not wrong, 틀리지 않다. */
    static BitSet twice(String text, Tongue tongue) {
        BitSet places = new BitSet();
        (tongue == Tongue.ENGLISH ? ENGLISH_TWICE : KOREAN_TWICE)
                .matcher(text)
                .results()
                .forEach(found -> places.set(found.start(), found.end()));
        return places;
    }

    /** Whether the sentence does nothing but deny what stands before it: “Wrong.”, 사실이 아니다. */
    static boolean isAnswer(String sentence, Tongue tongue) {
        if (sentence.split("\\s+", LONGEST_ANSWER + 2).length > LONGEST_ANSWER) {
            return false;
        }
        Matcher found = in(sentence, tongue);
        return ANSWER.matcher(sentence).matches() || (found.find() && found.group("verdict") != null);
    }
}
