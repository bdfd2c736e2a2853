package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.prose.Sentences;
import org.claimboard.record.Ordered;

/**
 * Cuts a sentence that makes two statements or more into them: “the model cost 5 dollars and used 3 chips”. A clause that
 * goes on about the same has the subject of the one before, and the one time that the sentence names is that of each.
 * Where one word may deny, doubt or ask about all clauses, the sentence stays whole.
 */
final class Clauses {

    /** So many clauses are looked at one by one. */
    static final int MOST = 4;

    /** In UTF-16 units. */
    private static final int LONGEST = 400;

    private static final int FEWEST_WORDS = 2;

    /**
     * A clause.
     *
     * @param shown as it stands in the sentence
     * @param sentence with what it has in common with the clause before
     * @param goesOn whether it says more of the subject of the clause before
     */
    record Clause(String shown, String sentence, boolean goesOn) {}

    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\?|^\\W*(?:if|unless|when|whether|either|neither|both)\\b|\\b(?:if|unless|whether)\\b|(?:[다라]면|경우)[ ,]");

    /** Behind a denial, what follows “that” is denied as a whole. */
    private static final Pattern DENIED_WHOLE = Pattern.compile(
            "(?i)\\b(?:not|never|no|nobody|cannot|\\p{L}+n['’]t)\\b.{0,60}\\b(?:that|think|thinks|believe|believes|say|said|mean)\\b");

    private static final Pattern TOLD = Pattern.compile("[다라자냐](?:는|고|며|면서)(?![가-힣])");

    private static final Pattern ENGLISH_SEAM =
            Pattern.compile("(?:;|,| —| –)? (?:and|but|while|whereas|yet)(?: (?:also|then|later|now))? |; ");

    private static final String PAST =
            "cost|used|was|were|is|are|has|have|had|did|does|took|ran|made|lost|won|rose|fell|grew|spent|paid|sold|bought|built|led|kept|held|went|became|got|cut|hit|met|said|began|left|gave|found|wrote|knew|put|sent|drew|drove|broke|beat|stood|brought|can|will|may|must|could|would|should|cannot";

    private static final Pattern VERB = Pattern.compile(
            "(?i)(?<![\\p{L}'’-])(?:(?:" + PAST
                    + ")(?:n['’]t)?|\\p{L}{2,}ed|\\p{L}{3,}s(?= (?:an?|the|its|their|his|her|no|only|about|more|less|[$€£₩¥\\d]|\\p{Lu})))(?![\\p{L}'’-])");

    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:(?:also|then|later|now|never|only|reportedly) )?(?:" + PAST
                    + ")(?:n['’]t)?(?![\\p{L}'’-])|^(?:\\p{L}{2,}ed|\\p{L}{3,}s) (?:an?|the|its|their|his|her|no|only|about|more|less|over|some|all|in|on|by|to|from|for|at|with|[$€£₩¥\\d]|\\p{Lu})");

    private static final Set<String> OWN = Ordered.of(List.of(
            "the a an its their his her it they he she this that these those we our my your no some all most one"
                    .split(" ")));

    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b(?:in|since|by|during) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:1[6-9]|20)\\d\\d\\b|\\b(?:last|this|next) (?:year|month|week)\\b|(?:1[6-9]|20)\\d\\d년(?: \\d{1,2}월)?(?:에는|에)?|지난해|작년|올해|내년|지난달|이달");

    /** A Korean verb with its time, or a noun that is one, behind which another statement begins. */
    private static final Pattern KOREAN_SEAM =
            Pattern.compile("(?<=[가-힣])(?<stem>[가-힣]?)(?<end>고|으며|으나|지만|이며|이고),? (?!있|싶|나서|말았)");

    /** The end of a sentence amid a quotation. */
    private static final Pattern AMID = Pattern.compile("\\p{Ll}{3,}[.!?] \\p{Lu}|다\\. [가-힣]");

    private static final Pattern TOPIC = Pattern.compile("^(?:[^,]{1,40}?)?([\\p{L}\\p{N}]+)(?:은|는)(?= )");

    private Clauses() {}

    /** The clauses; none of a sentence with one, or of a text with more sentences. */
    static List<Clause> in(String text, Tongue tongue) {
        if (text.length() > LONGEST || WHOLE.matcher(text).find() || deniesAll(text, tongue)) {
            return List.of();
        }
        if (Sentences.in(text).size() != 1 || AMID.matcher(text).find()) {
            return List.of();
        }
        List<Clause> clauses = tongue == Tongue.ENGLISH ? english(text) : korean(text);
        if (clauses.size() < 2) {
            return List.of();
        }
        return timed(clauses, text, tongue);
    }

    private static boolean deniesAll(String text, Tongue tongue) {
        Matcher denying = DenyingWords.in(text, tongue);
        boolean any = false;
        while (denying.find()) {
            if (denying.group("verdict") != null || denying.group("against") != null) {
                return true;
            }
            any |= denying.group("not") != null;
        }
        return any
                && (tongue == Tongue.ENGLISH ? DENIED_WHOLE : TOLD)
                        .matcher(text)
                        .find();
    }

    private static List<Clause> english(String text) {
        List<Clause> clauses = new ArrayList<>();
        Matcher seam = ENGLISH_SEAM.matcher(text);
        int start = 0;
        String subject = "";
        while (seam.find() && clauses.size() < MOST - 1) {
            String left = text.substring(start, seam.start());
            String right = text.substring(seam.end());
            Matcher verb = VERB.matcher(left);
            boolean goesOn = GOES_ON.matcher(right).find();
            if (isOpen(left)
                    || !says(left, Tongue.ENGLISH)
                    || !says(right, Tongue.ENGLISH)
                    || !verb.find()
                    || !(goesOn || begins(right))) {
                continue;
            }
            boolean wentOn = !clauses.isEmpty() && GOES_ON.matcher(left).find();
            clauses.add(clause(left, wentOn, subject));
            subject = wentOn ? subject : left.substring(0, verb.start());
            start = seam.end();
        }
        if (!clauses.isEmpty()) {
            String last = text.substring(start);
            clauses.add(clause(last, GOES_ON.matcher(last).find(), subject));
        }
        return clauses;
    }

    /** The words of an English text that look like verbs with their time. */
    static Stream<String> verbs(String text) {
        return VERB.matcher(text).results().map(MatchResult::group);
    }

    private static Clause clause(String words, boolean goesOn, String subject) {
        return new Clause(words.strip(), (goesOn ? subject : "") + words.strip(), goesOn);
    }

    /** Whether a quotation or a bracket is open behind it. */
    private static boolean isOpen(String left) {
        long quotes = left.chars().filter(letter -> letter == '"').count();
        return quotes % 2 == 1
                || left.lastIndexOf('“') > left.lastIndexOf('”')
                || left.lastIndexOf('(') > left.lastIndexOf(')');
    }

    private static boolean says(String words, Tongue tongue) {
        return ContentWord.in(words, tongue).size() >= FEWEST_WORDS
                || (!ContentWord.in(words, tongue).isEmpty()
                        && !Figures.in(words).isEmpty());
    }

    /** Whether it begins with a subject of its own and has a verb near. */
    private static boolean begins(String right) {
        String first = right.split("[^\\p{L}\\p{N}]+", 2)[0];
        boolean own = !first.isEmpty()
                && (Character.isUpperCase(first.charAt(0)) || OWN.contains(first.toLowerCase(Locale.ROOT)));
        Matcher verb = VERB.matcher(right);
        return own && verb.find() && right.substring(0, verb.start()).split("\\s+", 0).length <= 6;
    }

    private static List<Clause> korean(String text) {
        List<Clause> clauses = new ArrayList<>();
        Matcher seam = KOREAN_SEAM.matcher(text);
        int start = 0;
        String topic = "";
        while (seam.find() && clauses.size() < MOST - 1) {
            String left = text.substring(start, seam.start("end"));
            String right = text.substring(seam.end());
            boolean copula = seam.group("end").startsWith("이");
            boolean ended = copula ? isCounted(left) : isPast(left);
            if (isOpen(left) || !ended || !says(left, Tongue.KOREAN) || !says(right, Tongue.KOREAN)) {
                continue;
            }
            String own = topic(left);
            boolean goesOn = !clauses.isEmpty() && own.isEmpty();
            String whole = left + (copula ? "이다" : "다");
            clauses.add(new Clause(
                    text.substring(start, seam.end()).strip().replaceFirst(",$", ""),
                    (goesOn ? topic : "") + whole,
                    goesOn));
            topic = own.isEmpty() ? topic : own;
            start = seam.end();
        }
        if (!clauses.isEmpty()) {
            String last = text.substring(start);
            boolean goesOn = topic(last).isEmpty();
            clauses.add(new Clause(last.strip(), (goesOn ? topic : "") + last.strip(), goesOn));
        }
        return clauses;
    }

    /** Whether its last syllable ends in ㅆ, as verbs do that say when. */
    private static boolean isPast(String left) {
        char last = left.charAt(left.length() - 1);
        return last >= '가' && last <= '힣' && (last - '가') % 28 == 20 && last != '있';
    }

    private static boolean isCounted(String left) {
        return Figures.in(left).figures().stream().anyMatch(figure -> left.endsWith(figure.words()))
                || !Analysis.tagged(lastWord(left)).isEmpty();
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Up to the first noun that a Korean clause has as its topic, with its particle and a space. */
    private static String topic(String clause) {
        Matcher topic = TOPIC.matcher(clause);
        boolean noun = topic.find()
                && !TIME.matcher(topic.group(1)).find()
                && Analysis.tagged(topic.group(1) + "은").stream().noneMatch(Analysis.Tagged::isVerb);
        return noun ? topic.group() + " " : "";
    }

    private static List<Clause> timed(List<Clause> clauses, String text, Tongue tongue) {
        List<String> times = TIME.matcher(text)
                .results()
                .map(time -> time.group())
                .distinct()
                .toList();
        if (times.size() != 1) {
            return clauses;
        }
        String time = times.get(0);
        boolean first = text.stripLeading().startsWith(time);
        List<Clause> timed = new ArrayList<>();
        for (int place = 0; place < clauses.size(); place++) {
            Clause clause = clauses.get(place);
            boolean shared = clause.goesOn()
                    || (place + 1 < clauses.size() && clauses.get(place + 1).goesOn());
            boolean carries = (first || shared) && !clause.sentence().contains(time);
            timed.add(carries ? at(clause, time, tongue) : clause);
        }
        return timed;
    }

    private static Clause at(Clause clause, String time, Tongue tongue) {
        String words = clause.sentence().replaceFirst("[.!]+$", "");
        String timed = tongue == Tongue.ENGLISH ? words + " " + time : time + " " + words;
        return new Clause(clause.shown(), timed, clause.goesOn());
    }
}
