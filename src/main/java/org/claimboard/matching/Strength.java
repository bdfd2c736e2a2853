package org.claimboard.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        CAUSE
    }

    /** The syllables that end in ㄹ, behind which stands what is still to come. */
    private static final String OPEN_ENDED = IntStream.iterate(
                    '가' + 8, syllable -> syllable <= '힣', syllable -> syllable + 28)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    /** Without them a text says more than with them. */
    private static final Set<Kind> WEAKENING = EnumSet.complementOf(EnumSet.of(Kind.ALL, Kind.COMPARED, Kind.CAUSE));

    private static final Set<Kind> ACROSS =
            EnumSet.of(Kind.POSSIBLE, Kind.WILL, Kind.MUST, Kind.SOME, Kind.MOST, Kind.FEW, Kind.LINKED, Kind.CAUSE);

    private static final Map<Kind, Pattern> ENGLISH = patterns(
            Kind.POSSIBLE,
            "may(?! \\d)|might|could|can|possibly|perhaps|maybe|potentially|allegedly able",
            Kind.WILL,
            "will|shall|(?:expect|forecast|predict|anticipat)(?:e?s|e?d)?|\\p{L}+['’]ll|going to|(?:plan|intend|want|hope|promise|expect|aim|offer|agree|vow|pledge|threaten|propose|mean|prepare|tr[iy]|attempt)(?:e?s|e?d)? to|(?:is|are|was|were) (?:about|set|due|expected|likely) to|would(?: like to)?",
            Kind.MUST,
            "must|should|ought to|ha(?:s|ve|d) to|needs? to|(?:is|are|was|were) (?:required|obliged|supposed|forced) to",
            Kind.ALL,
            "(?<!at )(?<!after )(?<!above )(?<!of )all(?! (?:over|along|but|day|days|year|the time))|every(?! ?(?:day|week|month|year|hour|night|minute|second))|everyone|everybody|always|entire(?:ly)?|whole|each(?! (?:other|day|week|month|year|hour|night))",
            Kind.MOST,
            "(?<!the )(?<!at )most(?! \\p{L}+(?:ed|ful|ive|ous|ant|ent|al|ble))|mostly|mainly|(?:the|a) majority",
            Kind.SOME,
            "some|several|a few|partly|part of|sometimes|often|a number of",
            Kind.FEW,
            "(?<!a )few|little(?= \\p{L}+(?! (?:boy|girl)))|hardly any",
            Kind.ONE_OF,
            "one of(?! (?:them|us)\\b)",
            Kind.NEARLY,
            "(?:nearly|almost|virtually)(?! [$€£₩¥\\d]| (?:one|two|three|four|five|six|seven|eight|nine|ten|a (?:hundred|thousand|million))\\b)",
            Kind.ONLY,
            "(?:only|solely|exclusively|just(?= the )|(?:nobody|nothing|none) but)(?! (?:\\p{L}+ ){0,2}(?:\\p{L}{1,3} ?)?[$€£₩¥\\d]| (?:one (?:in|out of)|two|three|four|five|six|seven|eight|nine|ten|half|a hundred|a thousand|a million)\\b)|alone|sole|single-handedly",
            Kind.COMPARED,
            "(?<!more )(?<!less )(?<!fewer )(?<!rather )(?<!other )than|compared (?:with|to)|more than(?= \\p{L}+ (?!million|billion|thousand|hundred))",
            Kind.EQUAL,
            "(?<!twice )(?<!times )as (?!well|soon|long|far|if|of|much as|many as)\\p{L}+ (?:\\p{L}+ )?as(?! (?:[$€£₩¥\\d]|possible))|as many (?=\\p{L}+ as)",
            Kind.LINKED,
            "(?:link(?:s|ed)?|tied|connect(?:s|ed)?|relate[sd]?|associated?|correlat\\p{L}+) (?:to|with)|association|correlation",
            Kind.CAUSE,
            "because|due to|thanks to|owing to|(?:as a|the) result of|(?:was|were|is|are) caused by|caus(?:es|ed)|led to|leads to|triggered|brought about");

    private static final Map<Kind, Pattern> KOREAN = patterns(
            Kind.POSSIBLE,
            "수[는도가]? ?있|지도 모[르른를]|가능성|아마|허용|가능[하해한]",
            Kind.WILL,
            "예정(?!보다)|계획(?=이|을 세|을 밝)|려고|려 (?:한다|했다)|겠(?=[다습]|냐)|[" + OPEN_ENDED
                    + "] (?:것이다|것으로|것이라|생각)|기로 (?:했|하|결정|합의)|방침|전망|고 싶|약속",
            Kind.MUST,
            "[가-힣]야(?:만)? (?:한|할|했|하|된|됐)",
            Kind.ALL,
            "모두|모든|전부|전원|항상|언제나|누구나",
            Kind.MOST,
            "대부분|대다수|대체로",
            Kind.SOME,
            "일부|몇몇|여러 (?!번|차례)|더러",
            Kind.FEW,
            "극소수|거의 없",
            Kind.ONE_OF,
            "(?<!(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|백|\\d) ?[가-힣]{1,3} ?)(?:중|가운데) (?:하나|한)",
            Kind.NEARLY,
            "거의(?= (?:두|세|네|배|모|다 |반|절))",
            Kind.ONLY,
            "(?<=[가-힣])(?<!(?<![가-힣])[불자오])만(?=[ ,.]|으로|이|은 |을 |의 )(?<!지만)(?<!다만)(?<!야만)|(?<=[가-힣])뿐|(?<=[가-힣])밖에|오직|유일|혼자|단독",
            Kind.EQUAL,
            "만큼|못지않",
            Kind.LINKED,
            "(?<=[와과이가] )(?:관련|상관|연관|관계)[이가은는]? ?(?:있|된|됐|되|깊|높)|상관관계|연관성",
            Kind.CAUSE,
            "때문|탓에|탓이|덕분|덕에|인해|인한|원인");

    /** What may be done need not happen. */
    private static final Pattern PERMISSION = Pattern.compile(
            "(?i)\\b(?:allow\\p{L}*|permi\\p{L}+|lets?|i?l?legal|lawful|right to|free to|forbid|ban|banned|bans)\\b|허용|합법|금지|불법");

    private static final Pattern PERMITTING = Pattern.compile("(?i)may|can|수.*|허용|가능.*");

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

    /** The same where the claim is in another language: only what grammar says in both. */
    static List<String> differing(String sentence, Tongue tongue, String claim, Tongue theirs) {
        Map<Kind, String> asked = in(sentence, tongue);
        Map<Kind, String> stated = in(claim, theirs);
        return asked.entrySet().stream()
                .filter(kind -> ACROSS.contains(kind.getKey()) && !stated.containsKey(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<Kind, String> in(String text, Tongue tongue) {
        Map<Kind, String> found = new EnumMap<>(Kind.class);
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
