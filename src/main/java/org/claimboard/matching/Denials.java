package org.claimboard.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern CLAUSE = Pattern.compile(", (?:but|and|which|while|although)\\b|;|—| – |(?<=지만),? ");

    /** So many words behind an English denial, or before a Korean one, are what it denies. */
    private static final int REACH = 4;

    private static final int SHORT = 4;

    /** Two words with capitals in a text that has few: the name of a film, say. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*+ \\p{Lu}");

    /**
     * A denying word.
     *
     * @param word as it stands
     * @param scope the pieces of what it denies
     * @param explicit whether it is grammar (not, 않) and no word with a meaning of its own (hoax, 거짓)
     * @param verdict whether it says that a statement is not so
     */
    private record Denial(String word, Set<String> scope, boolean explicit, boolean verdict) {}

    private Denials() {}

    /** The words by which one of the two denies what the other states. */
    static List<String> between(String sentence, Tongue tongue, Map<Tongue, Wording> claim) {
        Wording same = claim.get(tongue);
        Tongue theirs = same == null ? other(tongue) : tongue;
        Wording wording = claim.get(theirs);
        if (wording == null) {
            return List.of();
        }
        Set<String> stated = pieces(wording.whole(), theirs);
        List<String> ours = clauses(sentence).stream()
                .filter(clause -> theirs != tongue || concerns(pieces(clause, tongue), stated))
                .toList();
        List<String> claimed = Stream.of(wording.title(), wording.text())
                .flatMap(text -> clauses(text).stream())
                .toList();
        List<Denial> mine = in(ours, tongue, in(claimed, theirs, false));
        List<Denial> others = in(claimed, theirs, mine);
        return theirs == tongue ? unmatched(mine, others, pieces(sentence, tongue)) : odd(mine, others);
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

    private static boolean concerns(Set<String> clause, Set<String> stated) {
        long shared = clause.stream().filter(stated::contains).count();
        return shared >= 2 || (shared >= 1 && clause.size() <= SHORT) || clause.size() <= 2;
    }

    /** Across languages, what is denied cannot be compared: only whether one denies and the other does not. */
    private static List<String> odd(List<Denial> mine, List<Denial> others) {
        long here = mine.stream().filter(Denial::explicit).count();
        boolean denied = here % 2 == 1 || mine.stream().anyMatch(Denial::verdict);
        return denied && others.isEmpty() ? mine.stream().map(Denial::word).toList() : List.of();
    }

    private static List<String> unmatched(List<Denial> mine, List<Denial> others, Set<String> asked) {
        List<Denial> left = new ArrayList<>(mine);
        List<Denial> open = new ArrayList<>(others);
        pair(left, open, (one, two) -> one.word().equalsIgnoreCase(two.word()) && overlap(one, two));
        pair(left, open, (one, two) -> one.explicit() && two.explicit() && overlap(one, two));
        pair(left, open, (one, two) -> !one.explicit() && !two.explicit());
        pair(left, open, (one, two) -> one.explicit() != two.explicit() && left.size() <= 1);
        List<String> words = new ArrayList<>();
        if (left.stream().filter(Denial::explicit).count() % 2 == 1
                || left.stream().anyMatch(one -> !one.explicit())) {
            left.forEach(one -> words.add(one.word()));
        }
        open.stream()
                .filter(Denial::explicit)
                .filter(one -> one.scope().stream().anyMatch(asked::contains))
                .filter(one -> mine.stream().noneMatch(two -> two.explicit() && overlap(one, two)))
                .forEach(one -> words.add(one.word()));
        return words.stream().distinct().toList();
    }

    private interface Alike {
        boolean test(Denial one, Denial two);
    }

    private static void pair(List<Denial> left, List<Denial> open, Alike alike) {
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
            clauses.addAll(List.of(CLAUSE.split(sentence.words())));
        }
        return clauses;
    }

    private static List<Denial> denials(String clause, Tongue tongue, boolean cancel) {
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
                denials.add(new Denial(shown(clause, found), scope, explicit, found.group("verdict") != null));
            }
        }
        return denials;
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
            Matcher word = ENGLISH_WORD.matcher(clause).region(found.end(), clause.length());
            StringBuilder behind = new StringBuilder();
            int content = 0;
            while (content < REACH && word.find()) {
                behind.append(word.group()).append(' ');
                content += pieces(word.group(), tongue).isEmpty() ? 0 : 1;
            }
            return pieces(behind.toString(), tongue);
        }
        String[] before = clause.substring(0, found.start()).strip().split("\\s+", 0);
        StringBuilder denied = new StringBuilder();
        for (int i = Math.max(0, before.length - 2); i < before.length; i++) {
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
