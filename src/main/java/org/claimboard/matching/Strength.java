package org.claimboard.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How firmly a text says something, and of how many: may, will, must; all, some, only. */
final class Strength {

    private enum Kind {
        POSSIBLE,
        WILL,
        MUST,
        ALL,
        MOST,
        SOME,
        FEW,
        ONE_OF,
        NEARLY,
        ONLY,
        COMPARED,
        EQUAL,
        LINKED,
        CAUSE,
        MANY,
        UTMOST,
        UNSURE,
        CONSIDERED,
        ASKED_FOR,
        BEGUN,
        FORMERLY,
        IF,
        ACCUSED,
        EXCEPT,
        OR,
        AGAIN,
        LIMITED,
        UNDONE,
        BOUND,
        NEED_NOT,
        FREE_TO,
        MUST_NOT,
        ONGOING,
        UNWILLING
    }

    /** The syllables that end in ㄹ, behind which stands what is still to come. */
    private static final String OPEN_ENDED = IntStream.iterate(
                    '가' + 8, syllable -> syllable <= '힣', syllable -> syllable + 28)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    /** Without them a text says more than with them. */
    private static final Set<Kind> WEAKENING =
            EnumSet.complementOf(EnumSet.of(Kind.ALL, Kind.COMPARED, Kind.CAUSE, Kind.OR, Kind.AGAIN));

    /** Of these one word is as good as another. */
    private static final Set<Kind> INTERCHANGED = EnumSet.of(
            Kind.POSSIBLE, Kind.MUST, Kind.ALL, Kind.MOST, Kind.SOME, Kind.FEW, Kind.ONLY, Kind.MANY, Kind.CAUSE);

    /** Of plans one word is as good as another; what is promised or foretold is no plan. */
    private static final Pattern INTENT = Pattern.compile(
            "(?i)(?:plan|want|intend|aim|mean|propos|seek)\\p{L}* to|planned to|려고|려 .*|계획.*|예정|[가-힣] ?(?:작정|참이|의향|셈이)|추진|고 싶");

    /** What consists of nothing else is all of that kind. */
    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "(?i)\\b(?:exclusively|only|solely|entirely) (?:from|of)\\b|(?:으로|로|들로)만 (?:구성|이루|이뤄|채|꾸)|(?:만으로|만) (?:구성|이루|이뤄|채워|꾸)");

    private static final Set<Kind> ACROSS = EnumSet.of(
            Kind.POSSIBLE,
            Kind.WILL,
            Kind.MUST,
            Kind.SOME,
            Kind.MOST,
            Kind.FEW,
            Kind.LINKED,
            Kind.CAUSE,
            Kind.IF,
            Kind.LIMITED);

    private static final Map<Kind, Pattern> ENGLISH = patterns(
            Kind.POSSIBLE,
            "may(?! \\d)|might|could|can(?!['’]t)|possibly|perhaps|maybe|potentially|possible(?! to)|possibility|able to|capable of|at risk of|in danger of|on the (?:verge|brink) of|close to(?= \\p{L}+ing)|conceivabl[ye]",
            Kind.WILL,
            "will|shall|(?:expect|forecast|predict|anticipat)(?:e?s|e?d)?|sees(?= (?:an? |\\d{4} |net |annual )*(?:loss|profit|growth|sales|revenue|demand|rise|fall|drop|decline|increase)\\p{L}{0,2}\\b)|\\p{L}+['’]ll|going to|(?:plan|intend|want|hop|promis|expect|aim|offer|agree|vow|pledg|threaten|propos|mean|prepar|tr[iy]|attempt|decid|seek|volunteer|prepar|undertak)(?:e?s|e?d|n?ing|e)? to|planned to|(?:is|was) (?:planned|hoped|expected|intended|proposed|suggested|feared) that|plans? (?:under which|that)|(?:hopes?|fears?|expects?|predicts?|believes?) that|(?:is|are|was|were) (?:about|set|due|expected|likely|scheduled|poised|slated|ready|bound|on (?:course|track)|in line) to|would(?: like to)?|plans? (?:for|on)",
            Kind.MUST,
            "must|should|ought to|ha(?:s|ve|d) (?:got )?to|needs? to|(?:is|are|was|were|be) (?:required|obliged|obligated|supposed|forced|compelled|bound by law) to|mandatory|compulsory|obligatory",
            Kind.ALL,
            "(?<!at )(?<!after )(?<!above )(?<!of )all(?! (?:over|along|but|day|days|year|the time))|(?<!for )every(?! ?(?:day|week|month|year|hour|night|minute|second))|everyone|everybody|always|entire(?:ly)?|whole|(?<!for )each(?! (?:other|day|week|month|year|hour|night))",
            Kind.MOST,
            "(?<!the )(?<!at )most(?! \\p{L}+(?:ed|ful|ive|ous|ant|ent|al|ble)\\b)|mostly|mainly|largely|usually|generally|typically|normally|(?:the|a)(?: (?:vast|large|great|overwhelming))? majority|the bulk of|predominantly",
            Kind.SOME,
            "some(?! (?:of them|[$€£₩¥\\d]))|several(?! (?:dozen|hundred|thousand|million|billion))|(?<!only |just |but )a few|a handful of|a couple of|partly|partially|part of|parts of|sometimes|occasionally|often|frequently|a number of|a fraction of",
            Kind.FEW,
            "(?<!(?<!only |just |but )a )few|little(?= \\p{L}+(?! (?:boy|girl)))|hardly any",
            Kind.ONE_OF,
            "(?<!every )(?<!each )(?<!any )one of(?! (?:them|us)\\b)",
            Kind.NEARLY,
            "(?:nearly|almost|virtually)(?! [$€£₩¥\\d]| (?:one|two|three|four|five|six|seven|eight|nine|ten|a (?:hundred|thousand|million))\\b)",
            Kind.ONLY,
            "(?:only(?! (?:remaining|surviving|one left))|solely|exclusively|just(?= the )|(?:nobody|nothing|none) but)(?! a few)(?! (?:\\p{L}+ ){0,2}(?:\\p{L}{1,3} ?)?[$€£₩¥\\d]| (?:one (?:in|out of)|two|three|four|five|six|seven|eight|nine|ten|half|a hundred|a thousand|a million)\\b)|alone|sole|single-handedly",
            Kind.COMPARED,
            "(?<!more )(?<!less )(?<!fewer )(?<!rather )(?<!other )than|compared (?:with|to)|more than(?= \\p{L}+ (?!million|billion|thousand|hundred))",
            Kind.EQUAL,
            "(?<!twice )(?<!times )as (?!well|soon|long|far|if|of|much as|many as)\\p{L}+ (?:\\p{L}+ )?as(?! (?:[$€£₩¥\\d]|possible))|as many (?=\\p{L}+ as)",
            Kind.LINKED,
            "(?:link(?:s(?<!(?:has|have|had|with|close) links)|ed)?|tied|connect(?:s|ed)?|relate[sd]?|associated?|correlat\\p{L}+) (?:to|with)|association|correlation",
            Kind.CAUSE,
            "because|due to|thanks to|owing to|(?:as a|the) result of|(?:was|were|is|are) caused by|caus(?:es|ed)|led to|leads to|triggered|brought about|sparked|provoked|induced|results? in|resulted (?:in|from)|stem(?:s|med) from|(?:the|a) (?:main )?(?:cause|reason)|blam(?:e|es|ed)|gave rise to|on account of|(?:recalled|resigned|arrested|sued|fined|criticised|criticized|jailed|sacked|dismissed|charged|investigated|banned|quit) (?:[\\p{L}\\d,]+ ){0,8}over(?! \\d)",
            Kind.MANY,
            "(?<!as )(?<!how )(?<!so )(?<!too )many(?! (?:as|years|times|more))|numerous|countless|lots of|a lot of|plenty of",
            Kind.UNWILLING,
            "reluctantly|grudgingly|unwillingly|under protest|against (?:its|his|her|their) will",
            // Being developed is not developed.
            Kind.ONGOING,
            "(?:is|are) (?:now |currently |still |already )?(?!(?:going|being|having|saying|according|including|during|something|nothing|anything|everything|planning|hoping|trying|willing|lacking|missing|ageing|aging|living|leading|existing|misleading)\\b)\\p{L}{2,}ing(?= (?:an?|the|its|their|his|her|new|more|up|\\d))",
            Kind.UTMOST,
            "(?!forest|interest|protest|arrest|request|harvest|invest|contest|honest|guest|chest|quest|west|test|rest|modest|latest|suggest|digest|conquest|northwest|southwest|midwest|crest|nest|pest|vest|jest|manifest|earnest|behest|budapest|bucharest|everest)\\p{Ll}{2,}(?<!qu)est|best|worst|(?<!at )most(?= \\p{L}+(?:ed|ful|ive|ous|ant|ent|al|ble|ing|ar)\\b)|ever(?= (?:recorded|measured|seen|built|made))",
            Kind.UNSURE,
            "unclear|uncertain|not known|probably|presumably|likely(?! to)|in all likelihood|rumou?rs?|rumou?red|hearsay|gossip|speculat\\p{L}+|conjecture\\p{L}*|supposedly|seemingly|whether|wonder(?:s|ed)? (?:if|how|why)|pretend\\p{L}*|pos(?:es|ed) as|purport\\p{L}*|feign\\p{L}*",
            Kind.CONSIDERED,
            "consider(?:s|ed|ing)?(?! (?:to be|a|an|the))|weigh(?:s|ed|ing)? (?:up|a|the|whether|\\p{L}+ing)|mull(?:s|ed|ing)?|contemplat\\p{L}+|(?:in|holding|held) talks|think(?:s|ing)? (?:about|of)|thought about|toy(?:s|ed|ing)? with|(?:is|are|was|were) open to(?= (?:\\p{L}+ing|(?:the|an?) (?:idea|offer|deal)|talks))|explor(?:es|ing) whether",
            Kind.ASKED_FOR,
            "call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:for|to|that|\\p{L}+ to)|propos(?:al|als|e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ation|ing)?|request(?:s|ed|ing)?|advis(?:e|es|ed|ing)|encourag\\p{L}+|lobb(?:y|ies|ied|ying)|petition(?:s|ed)?|appl(?:y|ies|ied) (?:for|to(?= (?:join|become|be|build|(?-i:\\p{Lu}))))",
            Kind.BEGUN,
            "(?:beg[ai]ns?|beginning|begun|start(?:s|ed)?) (?:to |\\p{L}+ing)|in the process of|under construction",
            Kind.FORMERLY,
            "(?<!\\b(?:is|are|was|were|be|been|being|get|gets|got) )used to(?= \\p{L}+)|formerly|was once|once was|were once|at one time|in the past",
            Kind.IF,
            "if(?! (?:not|you|i))|unless|in case of|provided that|on condition that|assuming",
            Kind.ACCUSED,
            "accus\\p{L}+|suspect\\p{L}*|suspicion|charged with|charges of|alleg\\p{L}+|indict\\p{L}*",
            Kind.EXCEPT,
            "except(?: for)?|apart from|other than|excluding|with the exception of|all but|besides",
            Kind.OR,
            "or(?! (?:more|so|less|not|fewer|over)\\b)|either",
            Kind.AGAIN,
            "again|once more|anew",
            Kind.LIMITED,
            "(?:in|at least in) theory|on paper|officially|formally|nominally|in principle|so far|to date|(?:as|so) long as|in part|to (?:some|a certain) (?:extent|degree)|theoretically|on average",
            Kind.UNDONE,
            "came close to|on the point of|was about to|narrowly (?:missed|avoided|escaped)|attempt(?:s|ed)? to|tr(?:y|ies|ied) to",
            Kind.BOUND,
            "(?:until|till|since|by|from|before|after) (?:the (?:end|start|beginning|middle) of )?(?:(?-i:\\p{Lu}\\p{Ll}+) )?\\d{4}(?! (?:\\p{L}+ )?(?:to|until))",
            Kind.NEED_NOT,
            "(?:do|does|did)(?:n['’]t| not) (?:have|need) to|need(?:n['’]t| not)(?: to)?|(?:not|n['’]t) (?:be )?(?:required|obliged|forced|necessary)|no need|exempt(?:ed)?",
            Kind.FREE_TO,
            "free to|entitled to|at liberty to",
            Kind.MUST_NOT,
            "must(?:n['’]t| not)|should(?:n['’]t| not)|ought not");

    private static final Map<Kind, Pattern> KOREAN = patterns(
            Kind.POSSIBLE,
            "수[는도가]? ?있|지도 모[르른를]|가능성|허용|가능[하해한]|여지[가는도]? ?있|[" + OPEN_ENDED + "] (?:위험|우려|소지|조짐|기미|공산|판)(?=[이가은는을도])",
            Kind.WILL,
            "예정(?!보다)|계획(?=이|을 세|을 밝)|기대[가는]? ?(?:있|나|크)|려고|려 (?:한다|했다)|겠(?=[다습]|냐)|["
                    + OPEN_ENDED
                    + "] (?:것이다|것으로|것이라|생각)|기로 (?:했|하|결정|합의)|방침|전망|고 싶|약속|[" + OPEN_ENDED
                    + "] (?:작정|참이|태세|뜻을|의향|채비|셈이)|추진|목표로",
            Kind.MUST,
            "[가-힣]야(?:만)? (?:한|할|했|하|된|됐|합|됩)|의무(?:적|화|가|를|이)|필수",
            Kind.ALL,
            "모두|모든|전부|전원|전체(?! ?(?:학습|훈련|비용))|항상|언제나|늘(?= )|누구나|누구든|예외 ?없|빠짐없|(?<![가-힣])각(?= )|마다(?![가-힣])",
            Kind.MOST,
            "대부분|대다수|대체로|거의 (?:모든|모두|전부|다(?= ))|주로|보통|과반",
            Kind.SOME,
            "일부|몇몇|여러 (?!번|차례)|더러|이따금|가끔|때때로|종종|간혹|부분적",
            Kind.FEW,
            "극소수|거의 없",
            Kind.ONE_OF,
            "(?<!(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|백|\\d) ?[가-힣]{1,3} ?)(?:중|가운데) (?:하나|한)",
            Kind.NEARLY,
            "거의(?! (?:모든|모두|전부|없|않|다 |[가-힣]+지 ?않))|뻔[하했한]",
            Kind.ONLY,
            "(?<=[가-힣])(?<!(?<![가-힣])[불자오])만(?=[ ,.]|으로|이|은 |을 |의 )(?<!지만)(?<!다만)(?<!야만)|(?<=[가-힣])뿐|(?<=[가-힣])밖에|오직|유일|혼자|단독",
            Kind.COMPARED,
            "(?<=[가-힣\\p{IsLatin}\\d])(?<!것으로 )보다(?=[ ,])",
            Kind.EQUAL,
            "만큼|못지않|(?<=[가-힣\\p{IsLatin}])처럼(?=[ ,])",
            Kind.LINKED,
            "(?<=[와과이가] )(?:관련|상관|연관|관계)[이가은는]? ?(?:있|된|됐|되|깊|높)|상관관계|연관성",
            Kind.CAUSE,
            "때문|탓에|탓이|덕분|덕에|인해|인한|원인|말미암|(?<=[가-힣])(?<!위|통|대|의|관|비|인|향|그|따)(?:어서|아서|여서|해서|져서|셔서|려서|켜서|라서|워서)(?= )|는 바람에|유발|초래|야기|촉발|(?<=[의은는])? ?(?:이유|까닭)",
            Kind.MANY,
            "많은|수많|숱한|상당수|(?<!대)다수[가는의를]",
            Kind.UTMOST,
            "(?<!둘째로 )가장|제일|최대(?! ?\\d)|최고|최초|최저|최소(?! ?\\d)|최다|최장|최단|최악|최상|으뜸",
            Kind.UNSURE,
            "우려[가는]? ?(?:있|나|크|제기)|불분명|불확실|미지수|소문|루머|풍문|(?<=[다라]는 )설[이도은]|추측|아마|듯(?:하|싶|한|했)|[은는던을] ?것 같|모양이|여부|[는은]지 (?:물|묻|궁금|불분명|조사|확인)|척(?:했|한다|하며)|행세",
            Kind.CONSIDERED,
            "검토|고려(?=하|해|했|한|중)|저울질|고심|타진|만지작|고민",
            Kind.ASKED_FOR,
            "요구|촉구|제안|건의|권고|요청|호소|청원|신청|청했|청한다|부탁|탄원|권한다|권했|권장|조언",
            Kind.UNWILLING,
            "마지못해|억지로|마지못한",
            Kind.BEGUN,
            "기 시작|는 중이|고 있는 중|착수",
            Kind.FORMERLY,
            "한때|예전|과거에|옛날",
            Kind.IF,
            "만약|만일|(?<![가-힣])(?!(?:따르|의하|비하|보|관하|비교하|감안하|고려하|환산하|계산하|포함하|제외하|합하|합치|더하|말하|요약하|종합하)면)[가-힣]++(?<=[가-힣]면)(?<![측화장표국냉반직외전수지도후정단평양내방]면)(?=[ ,])(?! 안 ?[되된돼됩])|(?:할|될|일|한|하는) 경우|더라도",
            Kind.ACCUSED,
            "혐의|의혹|기소|고발",
            Kind.EXCEPT,
            "제외|빼고|말고|이외|을 뺀|를 뺀",
            Kind.OR,
            "또는|혹은|거나(?=[ ,])",
            Kind.AGAIN,
            "다시|재차|또다시",
            Kind.LIMITED,
            "이론상|이론적|서류상|공식적|공식으로|명목상|원칙적|원칙상|지금까지|현재까지|어느 ?정도|(?:지|있|하|되)는 한(?=[ ,])|평균적|평균(?=으로| )",
            Kind.UNDONE,
            "려다(?=가? |[.,]|$)|려던|다가? ?말(?:았|고)|[" + OPEN_ENDED + "] 뻔|하마터면|직전까지|시도(?=했|하)",
            Kind.BOUND,
            "\\d(?:년|월|일|시) ?(?:[초말중] ?|상반기 ?|하반기 ?)?(?:까지|부터|이전|이후|이래|전에)",
            Kind.NEED_NOT,
            "지 ?않아도 (?:된|되|돼|좋|괜찮)|(?<![가-힣])안 [가-힣]+도 (?:된|되|돼)|필요[가는]? ?없",
            Kind.FREE_TO,
            "(?<!않)(?<!안 [가-힣]{1,5})[아어여해라려셔가]도 (?:된|되|돼|좋|괜찮)",
            Kind.MUST_NOT,
            "[아어여으]?면 안 ?(?:된|되|돼|됩)|서는 안 ?(?:된|되|돼|됩)");

    /** What may be done need not happen. */
    private static final Pattern PERMISSION = Pattern.compile(
            "(?i)\\b(?:allow\\p{L}*|permi\\p{L}+|lets?|i?l?legal|lawful|right to|free to|forbid|ban|banned|bans)\\b|허용|합법|금지|불법");

    private static final Pattern PERMITTING = Pattern.compile("(?i)may|can|수.*|허용|가능.*");

    private static final BiFunction<String, Tongue, EnumMap<Kind, String>> READ = Remembered.inEach(Strength::read);

    private Strength() {}

    /**
     * The words by which one of the two says it more or less firmly, or of more or fewer.
     *
     * @param both false if the claim says much beside, of which such a word may be
     */
    static List<String> differing(String sentence, String claim, Tongue tongue, boolean both) {
        Map<Kind, String> mine = in(sentence, tongue);
        Map<Kind, String> theirs = in(claim, tongue);
        if (PERMISSION.matcher(sentence).find() || PERMISSION.matcher(claim).find()) {
            Stream.of(mine, theirs)
                    .forEach(kinds -> kinds.computeIfPresent(
                            Kind.POSSIBLE,
                            (kind, word) -> PERMITTING.matcher(word).matches() ? null : word));
        }
        if (mine.containsKey(Kind.ALL) && NOTHING_ELSE.matcher(claim).find()) {
            mine.remove(Kind.ALL);
            theirs.remove(Kind.ONLY);
        }
        // What may happen is still to come.
        if (mine.containsKey(Kind.POSSIBLE) && theirs.containsKey(Kind.POSSIBLE)) {
            mine.remove(Kind.WILL);
            theirs.remove(Kind.WILL);
        }
        Set<String> words = new LinkedHashSet<>();
        mine.forEach((kind, word) -> {
            if (!theirs.containsKey(kind)) {
                words.add(word);
            }
        });
        theirs.forEach((kind, word) -> {
            if (both && WEAKENING.contains(kind) && !mine.containsKey(kind)) {
                words.add(word);
            }
        });
        return List.copyOf(words);
    }

    /** The words of the sentence by which it is as firm, or of as many, as the claim is by others: most, the majority. */
    static List<String> shared(String sentence, String claim, Tongue tongue) {
        Map<Kind, String> theirs = in(claim, tongue);
        return in(sentence, tongue).entrySet().stream()
                .filter(kind -> theirs.containsKey(kind.getKey()))
                .filter(kind -> INTERCHANGED.contains(kind.getKey())
                        || Stream.of(kind.getValue(), theirs.get(kind.getKey()))
                                .allMatch(word -> INTENT.matcher(word).matches()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The same where the claim is in another language: only what grammar says in both. */
    static List<String> differing(String sentence, Tongue tongue, String claim, Tongue theirs) {
        Map<Kind, String> asked = in(sentence, tongue);
        Map<Kind, String> stated = in(claim, theirs);
        return asked.entrySet().stream()
                .filter(kind -> ACROSS.contains(kind.getKey()) && !stated.containsKey(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The word by which the claim makes the one thing of which the sentence speaks the cause of the other. */
    static List<String> unsaidCause(String sentence, String claim, Tongue tongue) {
        String word = in(claim, tongue).get(Kind.CAUSE);
        Relations cause =
                word == null || in(sentence, tongue).containsKey(Kind.CAUSE) ? null : Relations.cause(claim, tongue);
        boolean instead = cause != null && cause.isBy(sentence);
        return cause != null && !instead && cause.isWithin(ContentWord.in(sentence, tongue), tongue)
                ? List.of(Objects.requireNonNull(word))
                : List.of();
    }

    private static Map<Kind, String> in(String text, Tongue tongue) {
        return new EnumMap<>(READ.apply(text, tongue));
    }

    private static EnumMap<Kind, String> read(String text, Tongue tongue) {
        EnumMap<Kind, String> found = new EnumMap<>(Kind.class);
        String rest = tongue == Tongue.KOREAN ? Figures.in(text).rest() : text;
        (tongue == Tongue.ENGLISH ? ENGLISH : KOREAN).forEach((kind, pattern) -> {
            Matcher word = pattern.matcher(kind == Kind.ONLY ? rest : text);
            if (word.find() && !word.group().equals("May")) {
                found.put(kind, word.group().strip());
            }
        });
        return found;
    }

    private static Map<Kind, Pattern> patterns(Object... kindsAndWords) {
        Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
        for (int i = 0; i < kindsAndWords.length; i += 2) {
            String words = (String) kindsAndWords[i + 1];
            boolean latin = words.charAt(0) < 128 && words.chars().noneMatch(letter -> letter >= '가' && letter <= '힣');
            patterns.put(
                    (Kind) kindsAndWords[i],
                    Pattern.compile(latin ? "(?i)(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])" : words));
        }
        return patterns;
    }
}
