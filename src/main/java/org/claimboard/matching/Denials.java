package org.claimboard.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;

/** What texts deny, in both languages: the denying words, each with what it denies. */
final class Denials {

    /** A question that begins with “Didn't” asks. */
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|could|should|ca)n['’]t|why|whether)\\b.*\\?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ENGLISH_WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern CLAUSE =
            Pattern.compile(", (?:but|and|which|while|although)\\b|;|—| – |(?<=지만),? |(?<=[가-힣](?:로|며|고|데)), ");

    /** Between commas, or behind the last one, where “which” may mean all that was said. */
    private static final Pattern RELATIVE =
            Pattern.compile(", (?:who|whose|where)\\b[^,;—]*+(?:,|$)|, which\\b[^,;—]*+,");

    private static final Pattern BEGINS_RELATIVE = Pattern.compile("(?i)^\\W*(?:who|whose|which|where)\\b");

    /** What a clause may call the statement before it by. */
    private static final Pattern REFERS = Pattern.compile(
            "(?i)^\\W*(?:(?:but|and|yet|though|however) )?(?:it|this|that|these|so|such|true|the (?:claim|figure|number|amount|sum|report|statement|story))\\b"
                    + "|(?<![가-힣])(?:이는|이것|이런|이 |그런|그것|그건|이건|그 |해당|사실|실제)");

    /** Korean words of saying, and of things, to which a clause that says what is denied belongs. */
    private static final Pattern SAID = Pattern.compile(
            "^(?:말|주장|것|거|건|게|이야기|얘기|소리|내용|정보|보도|소문|설|수치|금액|가격|일|경우|셈|수준|규모|발표|설명|해석|바|점|듯|한|정도|이상|때문|채)(?:[이가은는을를의에도]|이라|으로|로|이다|다|일)?");

    /** Two words and a denial in front of a noun, or of a clause that goes on: 언론에 거의 나서지 않는 …, 알려지지 않았지만 …. */
    private static final Pattern DETAIL = Pattern.compile(
            "(?<denied>(?:[가-힣]{1,12} (?:(?:거의|잘|좀처럼|전혀|별로|그다지|아직) )?)?[가-힣]{1,12})(?<=지[는도를]?) ?(?:(?:않|못하)(?:는|은|던|았던|았지만|지만|았으나|게)|못한)(?: |$)");

    /** Behind a quotation. */
    private static final Pattern QUOTED = Pattern.compile("[\"”’'][^\"“”‘’']*$");

    private static final Pattern BELIEF =
            Pattern.compile("믿|사실|맞|옳|신뢰|인정|확인|말이|받아들|동의|수긍|납득|지지하|입증|증명|근거|뒷받침|주장|설명|보도|소문|발표|수치|소식|의혹");

    /** So many words behind an English denial, or before a Korean one, are what it denies. */
    private static final int REACH = 4;

    /** A Korean denial in front of what it denies. */
    private static final Pattern BEFORE = Pattern.compile("안 |못");

    /** What is denied with it is all of what is said. */
    private static final Pattern TRUTH = Pattern.compile("(?i)true|so|truth|case|correct|right|accurate|사실.*|진실.*|그렇");

    /** Nobody is older than the oldest. */
    private static final Pattern NONE_MORE = Pattern.compile("(?i)\\b(?:no|nobody|nothing|none)\\b.*\\bthan\\b|보다 .*없");

    /** Verbs and nouns that only carry the denial of what stands beside them: has not left, 한 적이 없다. */
    private static final Pattern AUXILIARY = Pattern.compile(
            "(?i)a|an|the|be|been|being|is|are|was|were|have|has|had|to|in|at|on|of|by|only|just|any|even|yet|ever|all|so|it|its|his|her|their|that|것|거|게|건|적|리|바|수|생각|증거|있|되|하|한");

    private static final Pattern NOBODY = Pattern.compile("(?i)nobody|no one|none");

    private static final int SHORT = 4;

    /** Two words with capitals in a text that has few: the name of a film, say. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*+ \\p{Lu}");

    /**
     * A denying word.
     *
     * @param word as it stands
     * @param scope the pieces of what it denies
     * @param first the one that stands nearest
     * @param explicit whether it is grammar (not, 않) and no word with a meaning of its own (hoax, 거짓)
     * @param verdict whether it says that a statement is not so
     * @param denied the word that it denies, as it stands
     */
    private record Denial(
            String word, Set<String> scope, String first, boolean explicit, boolean verdict, String denied) {

        /** Whether a text that has these pieces speaks of what is denied, and not of something beside it. */
        boolean isOf(Set<String> pieces) {
            long shared = scope.stream().filter(pieces::contains).count();
            return first.isEmpty() ? shared > 0 : pieces.contains(first) || (shared > 0 && 2 * shared >= scope.size());
        }
    }

    /** How a clause is read: whether a denial of a denial is none. */
    private record Way(Tongue tongue, boolean cancel) {}

    private static final Map<Way, Remembered<List<Denial>>> KNOWN = new ConcurrentHashMap<>();

    private Denials() {}

    /** The words by which one of the two denies what the other states. */
    static List<String> between(String sentence, Tongue tongue, Map<Tongue, Wording> claim) {
        return between(sentence, tongue, claim, false);
    }

    /**
     * The words by which one of the two denies what the other states.
     *
     * @param loose whether it is a post, which denies much that the claim does not speak of: then only what is denied first
     *     counts, “you can't make this up” denies no claim
     */
    static List<String> between(String sentence, Tongue tongue, Map<Tongue, Wording> claim, boolean loose) {
        Wording same = claim.get(tongue);
        Tongue theirs = same == null ? other(tongue) : tongue;
        Wording wording = claim.get(theirs);
        if (wording == null) {
            return List.of();
        }
        Set<String> stated = pieces(wording.whole(), theirs);
        List<String> ours = clauses(sentence).stream()
                .filter(clause -> theirs != tongue || concerns(clause, tongue, stated))
                .toList();
        List<String> claimed = Stream.of(wording.title(), wording.text())
                .flatMap(text -> clauses(text).stream())
                .toList();
        List<Denial> mine =
                new ArrayList<>(in(withoutDetails(ours, tongue, theirs, stated), tongue, in(claimed, theirs, false)));
        mine.removeIf(denial -> theirs == tongue
                && denial.word().equalsIgnoreCase("without")
                && denial.scope().stream().noneMatch(stated::contains));
        List<Denial> others = new ArrayList<>(
                toldOnce(in(clauses(wording.title()), theirs, mine), in(clauses(wording.text()), theirs, mine)));
        if (theirs != tongue) {
            return odd(mine, others);
        }
        List<String> unmatched = unmatched(mine, others, sentence, tongue);
        Set<String> asked = loose ? pieces(sentence, tongue) : Set.of();
        return loose
                ? unmatched.stream()
                        .filter(word -> counts(mine, word, stated) || counts(others, word, asked))
                        .toList()
                : unmatched;
    }

    /** Whether the very word that each of these denies is in the other text too: then the two differ in the denial alone. */
    static boolean areOfWhatBothSay(List<String> words, String sentence, Wording claim, Tongue tongue) {
        List<ContentWord> asked = ContentWord.all(sentence, tongue);
        List<ContentWord> stated = ContentWord.all(claim.whole(), tongue);
        boolean judged = DenyingWords.areFaults(claim.whole());
        boolean utmost = NONE_MORE.matcher(sentence).find()
                != NONE_MORE.matcher(claim.whole()).find();
        return !utmost
                && words.stream()
                        .allMatch(word -> isIn(word, sentence, stated, judged, tongue)
                                || isIn(word, claim.text(), asked, false, tongue)
                                || isIn(word, claim.title(), asked, false, tongue));
    }

    private static boolean isIn(String word, String text, List<ContentWord> others, boolean judged, Tongue tongue) {
        return clauses(text).stream()
                .flatMap(clause -> denials(clause, tongue, false).stream())
                .filter(denial -> denial.word().equals(word))
                .anyMatch(denial -> denial.explicit()
                        ? TRUTH.matcher(denial.denied()).matches()
                                || ContentWord.all(denial.denied(), tongue).stream()
                                        .anyMatch(denied -> denied.isInKindAmong(others, tongue))
                        : !judged);
    }

    /**
     * The clauses without what they say of somebody or something by the way, as Korean does in front of a noun: that a person
     * seldom speaks denies nothing of what he says.
     */
    private static List<String> withoutDetails(List<String> clauses, Tongue tongue, Tongue theirs, Set<String> stated) {
        if (tongue != Tongue.KOREAN || theirs != tongue) {
            return clauses;
        }
        return clauses.stream().map(clause -> withoutDetails(clause, stated)).toList();
    }

    private static String withoutDetails(String clause, Set<String> stated) {
        Matcher detail = DETAIL.matcher(clause);
        StringBuilder rest = new StringBuilder(clause);
        while (detail.find()) {
            Set<String> denied = pieces(detail.group("denied"), Tongue.KOREAN);
            boolean other = denied.stream().noneMatch(stated::contains);
            String before = clause.substring(0, detail.start());
            boolean begins = pieces(before, Tongue.KOREAN).stream().noneMatch(stated::contains)
                    || QUOTED.matcher(before).find();
            String behind = clause.substring(detail.end());
            boolean named = !SAID.matcher(behind).lookingAt()
                    && !BELIEF.matcher(detail.group("denied")).find();
            if (!denied.isEmpty() && other && begins && named) {
                rest.replace(detail.start(), detail.end(), " ".repeat(detail.end() - detail.start()));
            }
        }
        return rest.toString();
    }

    private static boolean counts(List<Denial> denials, String word, Set<String> spokenOf) {
        return denials.stream()
                .anyMatch(denial ->
                        denial.word().equals(word) && (!denial.explicit() || spokenOf.contains(denial.first())));
    }

    /** What a title and its text both deny is denied once. */
    private static List<Denial> toldOnce(List<Denial> title, List<Denial> text) {
        List<Denial> denials = new ArrayList<>(text);
        title.stream()
                .filter(one ->
                        text.stream().noneMatch(other -> one.explicit() == other.explicit() && overlap(one, other)))
                .forEach(denials::add);
        return denials;
    }

    /** What the clauses deny; a denial of a denial is none, unless the other side has such a word: then both count. */
    private static List<Denial> in(List<String> clauses, Tongue tongue, List<Denial> opposite) {
        return in(clauses, tongue, opposite.stream().allMatch(Denial::explicit));
    }

    private static List<Denial> in(List<String> clauses, Tongue tongue, boolean cancel) {
        return clauses.stream()
                .flatMap(clause -> denials(clause, tongue, cancel).stream())
                .toList();
    }

    private static Tongue other(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? Tongue.KOREAN : Tongue.ENGLISH;
    }

    private static boolean concerns(String words, Tongue tongue, Set<String> stated) {
        Set<String> clause = pieces(words, tongue);
        long shared = clause.stream().filter(stated::contains).count();
        boolean near = shared >= 2 || (shared >= 1 && clause.size() <= SHORT);
        boolean refers = REFERS.matcher(words).find();
        if (near || refers) {
            return true;
        }
        boolean detail = BEGINS_RELATIVE.matcher(words).find()
                && denials(words, tongue, false).stream().allMatch(Denial::explicit);
        return clause.size() <= 2 && !detail;
    }

    /** Across languages, what is denied cannot be compared: only whether one denies and the other does not. */
    private static List<String> odd(List<Denial> mine, List<Denial> others) {
        long here = mine.stream().filter(Denial::explicit).count();
        boolean denied = here % 2 == 1 || mine.stream().anyMatch(Denial::verdict);
        return denied && others.isEmpty() ? mine.stream().map(Denial::word).toList() : List.of();
    }

    private static List<String> unmatched(List<Denial> mine, List<Denial> others, String sentence, Tongue tongue) {
        Set<String> asked = pieces(sentence, tongue);
        Set<String> doubts = pieces(
                mine.stream().filter(one -> !one.explicit()).map(Denial::word).collect(Collectors.joining(" ")),
                tongue);
        List<Denial> left = new ArrayList<>(mine);
        List<Denial> open = new ArrayList<>(others);
        pair(left, open, (one, two) -> one.word().equalsIgnoreCase(two.word()) && overlap(one, two));
        // “Does not doubt” is no doubt in other words, nor any other denial.
        Predicate<Denial> doubted = one -> one.scope().stream().anyMatch(doubts::contains);
        pair(
                left,
                open,
                (one, two) -> one.explicit()
                        && two.explicit()
                        && overlap(one, two)
                        && doubted.test(one) == doubted.test(two));
        pair(left, open, (one, two) -> !one.explicit() && !two.explicit() && one.verdict() == two.verdict());
        pair(left, open, (one, two) -> one.explicit() != two.explicit() && left.size() <= 1 && !doubted.test(one));
        if (left.size() == 1 && open.size() == 1) {
            pair(
                    left,
                    open,
                    (one, two) -> one.explicit()
                            && (one.word().equalsIgnoreCase(two.word())
                                    || areNobody(one, two)
                                    || (doubted.test(one) == doubted.test(two) && areAlike(one, two, tongue))));
        }
        List<String> words = new ArrayList<>();
        if (left.stream().filter(Denial::explicit).count() % 2 == 1
                || left.stream().anyMatch(one -> !one.explicit())) {
            left.forEach(one -> words.add(one.word()));
        }
        open.stream()
                .filter(Denial::explicit)
                .filter(one -> one.isOf(asked))
                .filter(one -> mine.stream().noneMatch(two -> two.explicit() && overlap(one, two)))
                .forEach(one -> words.add(one.word()));
        return words.stream().distinct().toList();
    }

    /** Whether both deny the same by other words: not included, not part of it. */
    private static boolean areAlike(Denial one, Denial two, Tongue tongue) {
        return two.explicit()
                && one.scope().stream().anyMatch(mine -> two.scope().stream()
                        .anyMatch(theirs -> !Collections.disjoint(
                                Alike.groups(mine, Set.of(mine), tongue),
                                Alike.groups(theirs, Set.of(theirs), tongue))));
    }

    private static boolean areNobody(Denial one, Denial two) {
        return Stream.of(one, two)
                .allMatch(denial -> NOBODY.matcher(denial.word()).matches());
    }

    private interface Pairing {
        boolean test(Denial one, Denial two);
    }

    private static void pair(List<Denial> left, List<Denial> open, Pairing alike) {
        for (Denial one : List.copyOf(left)) {
            Denial match = open.stream()
                    .filter(two -> alike.test(one, two))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                left.remove(one);
                open.remove(match);
            }
        }
    }

    private static boolean overlap(Denial one, Denial two) {
        return one.scope().stream().anyMatch(two.scope()::contains);
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        for (Sentence sentence : Sentences.in(text)) {
            String words = sentence.words();
            RELATIVE.matcher(words)
                    .results()
                    .map(relative -> relative.group().replace(",", " ").strip())
                    .forEach(clauses::add);
            clauses.addAll(List.of(CLAUSE.split(RELATIVE.matcher(words).replaceAll(" "))));
        }
        return clauses;
    }

    private static List<Denial> denials(String clause, Tongue tongue, boolean cancel) {
        return KNOWN.computeIfAbsent(
                        new Way(tongue, cancel),
                        way -> new Remembered<>(one -> List.copyOf(read(one, way.tongue(), way.cancel()))))
                .of(clause);
    }

    private static List<Denial> read(String clause, Tongue tongue, boolean cancel) {
        List<Denial> denials = new ArrayList<>();
        if (tongue == Tongue.ENGLISH && ASKS.matcher(clause).matches()) {
            return denials;
        }
        BitSet taken = cancel ? DenyingWords.twice(clause, tongue) : new BitSet();
        Matcher found = DenyingWords.in(clause, tongue);
        while (found.find()) {
            boolean explicit = found.group("not") != null;
            boolean denies = found.group("none") == null && !taken.get(found.start());
            if (denies && (explicit || !isName(clause, found.start()))) {
                Set<String> scope = scope(clause, found, tongue);
                String first = nearest(clause.substring(found.end()), tongue);
                denials.add(new Denial(
                        shown(clause, found),
                        scope,
                        first,
                        explicit,
                        found.group("verdict") != null,
                        denied(clause, found, tongue)));
            }
        }
        return denials;
    }

    /** The word that is denied: the next one that says something, or in Korean, but for 안 and 못, the one before. */
    private static String denied(String clause, Matcher found, Tongue tongue) {
        boolean behind =
                tongue == Tongue.ENGLISH || BEFORE.matcher(found.group()).lookingAt();
        String part = behind ? clause.substring(found.end()) : clause.substring(0, found.start());
        List<String> words = ContentWord.all(part, tongue).stream()
                .map(ContentWord::shown)
                .filter(word -> !AUXILIARY.matcher(word).matches())
                .toList();
        return words.isEmpty() ? "" : words.get(behind ? 0 : words.size() - 1);
    }

    /** The first piece behind an English denial; empty in Korean. */
    private static String nearest(String behind, Tongue tongue) {
        return tongue == Tongue.KOREAN
                ? ""
                : tongue.cuttings().get(0).of(tongue.prepared(behind)).stream()
                        .filter(piece -> !DENYING.contains(piece))
                        .findFirst()
                        .orElse("");
    }

    /** Whether the word begins a name amid small letters. */
    private static boolean isName(String clause, int place) {
        String before = clause.substring(0, place).strip();
        int last = before.lastIndexOf(' ') + 1;
        return !before.isEmpty()
                && Character.isLowerCase(before.charAt(last))
                && NAME.matcher(clause).region(place, clause.length()).lookingAt();
    }

    /** Korean denials are parts of words, which are shown whole. */
    private static String shown(String clause, Matcher found) {
        int start = found.start();
        int end = found.end();
        while (start > 0 && Character.isLetterOrDigit(clause.charAt(start - 1))) {
            start--;
        }
        while (end < clause.length() && Character.isLetterOrDigit(clause.charAt(end))) {
            end++;
        }
        return clause.substring(start, end).strip();
    }

    private static Set<String> scope(String clause, Matcher found, Tongue tongue) {
        if (tongue == Tongue.ENGLISH) {
            int comma = found.group().equalsIgnoreCase("without") ? clause.indexOf(',', found.end()) : -1;
            Matcher word = ENGLISH_WORD.matcher(clause).region(found.end(), comma < 0 ? clause.length() : comma);
            StringBuilder behind = new StringBuilder();
            int content = 0;
            int reach = found.group().equalsIgnoreCase("neither") ? 2 * REACH : REACH;
            while (content < reach && word.find()) {
                behind.append(word.group()).append(' ');
                content += pieces(word.group(), tongue).isEmpty() ? 0 : 1;
            }
            return pieces(behind.toString(), tongue);
        }
        String part = clause.substring(0, found.start());
        String[] before = part.substring(part.lastIndexOf(", ") + 1).strip().split("\\s+", 0);
        StringBuilder denied = new StringBuilder();
        for (int i = Math.max(0, before.length - 3); i < before.length; i++) {
            denied.append(before[i]).append(' ');
        }
        String behind = clause.substring(found.end()).strip();
        if (found.group().startsWith("안 ") || found.group().startsWith("못")) {
            denied.append(behind.split("\\s+", 2)[0]);
        }
        return pieces(denied.toString(), tongue);
    }

    private static Set<String> pieces(String text, Tongue tongue) {
        Set<String> pieces = new HashSet<>(tongue.cuttings().get(0).of(tongue.prepared(text)));
        pieces.removeIf(DENYING::contains);
        return pieces;
    }

    /** They deny, and are no part of what is denied. */
    private static final Set<String> DENYING = Set.of(
            "not", "no", "did", "do", "doe", "didn't", "don't", "doesn't", "cannot", "can", "never", "않", "없", "아니",
            "못", "안", "하", "있", "되", "이");
}
