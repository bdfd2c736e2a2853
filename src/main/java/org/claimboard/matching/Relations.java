package org.claimboard.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of two things came first, is more, brought about the other or did something to it, however the text puts it: A before
 * B is B after A, A was hit by B is B hit A.
 *
 * @param first what came earlier, is compared, is the cause, tells or does it
 * @param second what came later, is compared with, is the effect, is told or suffers it
 */
record Relations(Kind kind, List<ContentWord> first, List<ContentWord> second) {

    enum Kind {
        TIME,
        COMPARISON,
        CAUSE,
        TOLD,
        DEED
    }

    /** How two texts have a relation. */
    enum Outcome {
        SAME_WAY,
        OTHER_WAY
    }

    private record Form(Kind kind, Pattern pattern) {}

    private static final String LEAD =
            "(?:(?:shortly|soon|long|right|immediately|just|only|even|mainly|mostly|partly|largely|chiefly|simply) )*";

    private static final String TIME_LATER = LEAD + "(?:before|prior to|ahead of|until|till)";
    private static final String TIME_EARLIER = LEAD + "(?:after|following|since|once|as soon as|in the wake of)";
    private static final String FROM = LEAD
            + "(?:because of|because|due to|owing to|thanks to|as a (?:direct )?(?:result|consequence) of|on account of|in consequence of)";

    private static final String COMPARED =
            "(?:(?!over|under|other|after|ever|never|number)\\p{L}{2,}er|more|less|fewer|worse|better|further)";

    private static final String BE = "(?:is|are|was|were|be|been|being|gets?|got)(?: \\p{L}+ly)?";

    private static final List<Form> ENGLISH = List.of(
            form(Kind.TIME, "^" + TIME_LATER + " (?<second>[^,]+), (?<first>.+)"),
            form(Kind.TIME, "^" + TIME_EARLIER + " (?<first>[^,]+), (?<second>.+)"),
            form(Kind.TIME, "(?<first>.+?) " + TIME_LATER + " (?<second>.+)"),
            form(Kind.TIME, "(?<second>.+?) " + TIME_EARLIER + " (?<first>.+)"),
            form(Kind.COMPARISON, "(?<first>.*?\\b" + COMPARED + "\\b.{0,60}?) than (?<second>.+)"),
            form(Kind.CAUSE, "^" + FROM + " (?<first>[^,]+), (?<second>.+)"),
            form(Kind.CAUSE, "(?<second>.+?),? " + FROM + " (?<first>.+)"),
            form(
                    Kind.CAUSE,
                    "(?<second>.+?) " + BE
                            + " (?:caused|triggered|brought about|sparked|provoked|induced|produced) by (?<first>.+)"),
            form(
                    Kind.CAUSE,
                    "(?<second>.+?) (?:results?|resulted|stems?|stemmed|arises?|arose|comes|came) from (?<first>.+)"),
            form(
                    Kind.CAUSE,
                    "^(?:the |a )?(?:main )?(?:cause|reason) (?:of|for) (?<second>.+?) (?:is|was|were|are) (?<first>.+)"),
            form(
                    Kind.CAUSE,
                    "(?<first>.+?) (?:is|was|are|were) (?:the |a )?(?:main )?(?:cause|reason) (?:of|for) (?<second>.+)"),
            form(
                    Kind.CAUSE,
                    "(?<first>.+?) (?:causes?|caused|leads? to|led to|results? in|resulted in|triggers?|triggered|brings? about|brought about|sparked|provoked|induces?|induced|gives? rise to|gave rise to) (?<second>.+)"));

    private static final String TELLING =
            "(?:says?|said|claims?|claimed|believes?|believed|thinks?|thought|reports?|reported|alleges?|alleged|writes?|wrote|states?|stated|tells?|told|announced?|insists?|insisted|admits?|admitted|suspects?|suspected|argues?|argued|finds?|found|knows?|knew|hopes?|fears?)";

    private static final List<Form> TOLD = List.of(
            form(Kind.TOLD, "^according to (?<first>[^,]+), (?<second>.+)"),
            form(Kind.TOLD, "^(?<second>[^,]+), according to (?<first>.+)"),
            form(
                    Kind.TOLD,
                    "^(?<first>[^,]{2,60}?)(?<!\\b(?:is|are|was|were|been)) " + TELLING
                            + "(?: \\p{L}+ly)?(?: that|,| )(?<second>.+)"));

    private static final List<Form> TOLD_KOREAN = List.of(
            form(Kind.TOLD, "^(?<first>.{2,40}?)에 (?:따르면|의하면),? (?<second>.+)"),
            form(
                    Kind.TOLD,
                    "^(?<first>[^,]{2,40}?)(?:은|는|이|가) [\"“‘']?(?<second>.+?)[\"”’']?(?:[다라자냐]?[고며]) (?:말|밝|주장|전하|전했|설명|발표|강조|믿|생각|의심|보고|보도|썼|했)"));

    private static final List<Form> KOREAN = List.of(
            form(Kind.TIME, "(?<second>.+?)(?:[가-힣]기 ?(?:이전|전|직전)(?:에|에야)?|[가-힣]기에 앞서|보다 (?:먼저|앞서)|에 앞서) (?<first>.+)"),
            form(Kind.TIME, "(?<first>.+?[가-힣])(?<!년|월|일|주|간|분|초|살|달) ?(?:뒤|후|직후|다음|이후)(?:에|에야|로)?,? (?<second>.+)"),
            form(Kind.TIME, "(?<first>.+?)(?:고 나서|자마자|고 난 (?:뒤|후)에?) (?<second>.+)"),
            form(
                    Kind.CAUSE,
                    "(?<first>.+?)(?:기? ?때문에|[으]?로 인해|[으]?로 인한|(?<!위|통|대|의|관|비|인|향)해서|[아어여져셔려켜]서(?= )|는 바람에|[의은는] ?탓에|탓에|덕분에|덕에|[으]?로 말미암아) (?<second>.+)"),
            form(Kind.CAUSE, "(?<second>.+?)(?:의|한|된|진|인|은|는)? ?(?:원인|이유|까닭)[은이] (?<first>.+)"),
            form(Kind.CAUSE, "(?<second>.+?)[은는] (?<first>.+?)(?: ?때문|[의 ]?탓|[의 ]?덕분|[이가] 원인)(?:이다|이었다|이라고|다|입니다|이에요)"),
            form(
                    Kind.CAUSE,
                    "(?<first>(?:[\\p{L}\\p{N}]+의 )?[\\p{L}\\p{N}]+[이가]) (?<second>(?:[\\p{L}\\p{N}]+의 )?[\\p{L}\\p{N}]+[을를]) (?:일으|불러|유발|초래|야기|촉발)"),
            form(Kind.CAUSE, "(?<first>.+?[이가은는]) (?<second>.+?[을를]) (?:일으|불러|유발|초래|야기|촉발)"));

    /** What a Korean text compares, and with what: from the last subject on. */
    private static final Pattern KOREAN_THAN =
            Pattern.compile("(?<before>(?:.*?[은는이가],? )?)(?<second>[^,]*?)보다(?: 더| 덜)? (?<after>.+)");

    private static final Pattern DATED = Pattern.compile(
            "(?i)\\d년?(?: ?\\d{1,2}월)? ?(?:이전|이후|전|후|뒤)|\\b(?:before|after|since|until|till|from) (?:\\p{L}+ )?\\d");

    private static final Pattern TIME_WORD =
            Pattern.compile("(?i)(?:before|after|since|until|till|following|prior)\\b|.*(?:이전|이후|[전후뒤])$");

    /** Longer texts, in UTF-16 units, say too much to know which two things they relate. */
    private static final int LONGEST = 600;

    private static final Map<Kind, BiFunction<String, Tongue, Optional<Relations>>> READ = readers();

    private static Map<Kind, BiFunction<String, Tongue, Optional<Relations>>> readers() {
        Map<Kind, BiFunction<String, Tongue, Optional<Relations>>> readers = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            readers.put(kind, Remembered.inEach((text, tongue) -> Optional.ofNullable(read(kind, text, tongue))));
        }
        return readers;
    }

    private static Form form(Kind kind, String words) {
        return new Form(kind, Pattern.compile("(?i)" + words));
    }

    /** How the two have what both relate; of kinds of which one of them says nothing, nothing. */
    static Map<Kind, Outcome> compared(String sentence, String claim, Tongue tongue) {
        Map<Kind, Outcome> outcomes = new EnumMap<>(Kind.class);
        if (Math.max(sentence.length(), claim.length()) > LONGEST) {
            return outcomes;
        }
        for (Kind kind : Kind.values()) {
            Outcome outcome = kind == Kind.DEED
                    ? Deeds.compared(sentence, claim, tongue)
                    : compare(find(kind, sentence, tongue), find(kind, claim, tongue), tongue);
            if (outcome != null && (kind != Kind.DEED || outcomes.isEmpty())) {
                outcomes.put(kind, outcome);
            }
        }
        return outcomes;
    }

    /** The words of the first relation of the text. */
    static List<String> shown(String text, Tongue tongue) {
        return Stream.of(Kind.values())
                .map(kind -> kind == Kind.DEED ? null : find(kind, text, tongue))
                .filter(Objects::nonNull)
                .map(relation -> List.of(
                        relation.first.get(0).shown(), relation.second.get(0).shown()))
                .findFirst()
                .orElseGet(() -> ContentWord.in(text, tongue).stream()
                        .map(ContentWord::shown)
                        .limit(2)
                        .toList());
    }

    /** Whether the word says which of two things was first. */
    static boolean isTime(String word) {
        return TIME_WORD.matcher(word).lookingAt();
    }

    /** Whether it says before or after which year something was. */
    static boolean isDated(String text) {
        return DATED.matcher(text).find();
    }

    /** What the text says of cause and effect; null if nothing. */
    static @Nullable Relations cause(String text, Tongue tongue) {
        return find(Kind.CAUSE, text, tongue);
    }

    /** Whether the text names the cause by a particle: 더위로. */
    boolean isBy(String text) {
        return first.stream().anyMatch(word -> Pattern.compile("(?i)" + Pattern.quote(word.shown())
                        + "[으]?로(?![가-힣])|^(?:the |an? )?" + Pattern.quote(word.shown())
                        + " (?!and|or|,)\\p{L}")
                .matcher(text)
                .find());
    }

    /** Whether the words have nearly all that it relates. */
    boolean isWithin(List<ContentWord> words, Tongue tongue) {
        return Stream.of(first, second)
                .allMatch(side -> !side.isEmpty()
                        && 2
                                        * side.stream()
                                                .filter(word -> word.isAmong(words, tongue))
                                                .count()
                                > side.size());
    }

    private static @Nullable Relations find(Kind kind, String text, Tongue tongue) {
        return Objects.requireNonNull(READ.get(kind)).apply(text, tongue).orElse(null);
    }

    private static @Nullable Relations read(Kind kind, String text, Tongue tongue) {
        String bare = text.strip();
        if (kind == Kind.COMPARISON && tongue == Tongue.KOREAN) {
            Matcher than = KOREAN_THAN.matcher(bare);
            return than.find()
                    ? of(kind, than.group("before") + " " + than.group("after"), than.group("second"), tongue)
                    : null;
        }
        List<Form> forms = kind == Kind.TOLD
                ? tongue == Tongue.ENGLISH ? TOLD : TOLD_KOREAN
                : tongue == Tongue.ENGLISH ? ENGLISH : KOREAN;
        for (Form form : forms) {
            Matcher found = form.pattern().matcher(bare);
            if (form.kind() == kind && found.find() && isVerbal(found, kind, tongue)) {
                Relations relation = of(kind, found.group("first"), found.group("second"), tongue);
                if (relation != null) {
                    return relation;
                }
            }
        }
        return null;
    }

    /** In Korean, whether what stands before 뒤 or 후 is something done, and no place. */
    private static boolean isVerbal(MatchResult found, Kind kind, Tongue tongue) {
        if (kind != Kind.TIME || tongue == Tongue.ENGLISH) {
            return true;
        }
        String joint = found.group().substring(0, Math.min(found.end(1), found.end(2)) - found.start());
        return Analysis.tagged(joint.substring(joint.lastIndexOf(' ') + 1)).stream()
                .anyMatch(Analysis.Tagged::isVerb);
    }

    /** Words that both sides have tell them not apart. */
    static @Nullable Relations of(Kind kind, String first, String second, Tongue tongue) {
        List<ContentWord> one = ContentWord.in(first, tongue);
        List<ContentWord> other = ContentWord.in(second, tongue);
        List<ContentWord> mine =
                one.stream().filter(word -> !word.isAmong(other, tongue)).toList();
        List<ContentWord> theirs =
                other.stream().filter(word -> !word.isAmong(one, tongue)).toList();
        return mine.isEmpty() || theirs.isEmpty() ? null : new Relations(kind, mine, theirs);
    }

    static @Nullable Outcome compare(@Nullable Relations mine, @Nullable Relations theirs, Tongue tongue) {
        if (mine == null || theirs == null) {
            return null;
        }
        if (mine.kind == Kind.TOLD) {
            boolean turned = areAmong(mine.first, theirs.second, tongue) && areAmong(theirs.first, mine.second, tongue);
            return turned ? Outcome.OTHER_WAY : null;
        }
        boolean kept = shares(mine.second, theirs.second, tongue);
        boolean crossed = shares(mine.first, theirs.second, tongue) && shares(mine.second, theirs.first, tongue);
        if (crossed && !kept) {
            return Outcome.OTHER_WAY;
        }
        boolean any = shares(mine.first, theirs.second, tongue) || shares(mine.second, theirs.first, tongue);
        return kept && !any ? Outcome.SAME_WAY : null;
    }

    private static boolean areAmong(List<ContentWord> mine, List<ContentWord> theirs, Tongue tongue) {
        return mine.stream().allMatch(word -> word.isAmong(theirs, tongue));
    }

    private static boolean shares(List<ContentWord> mine, List<ContentWord> theirs, Tongue tongue) {
        return mine.stream().anyMatch(word -> word.isAmong(theirs, tongue));
    }
}
