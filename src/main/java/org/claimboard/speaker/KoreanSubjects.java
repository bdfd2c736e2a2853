package org.claimboard.speaker;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who stands where a Korean sentence says who speaks. */
final class KoreanSubjects {

    static final Pattern QUOTATIVE =
            Pattern.compile("(?:다고|라고|자고|냐고|느냐고|까고|달라고|으라고|다며|라며|다면서|라면서|자며|자면서|대며|다고도|라고도|다고까지|라고까지|라고는|다고는|란다고|답니다)$"
                    + "|￼(?:이?라고|이?라며|이?라면서|고|며|면서|하고|이?라고도|는)?$");
    static final Pattern ADNOMINAL_END = Pattern.compile("(?:한|힌|은|던|는|할|될|된|였던|했던)$");

    private final List<Chunk> chunks;
    private final KoreanNouns nouns;
    private final @Nullable Read before;
    private final List<Heard> heard;

    /**
     * @param heard what was found in the sentence so far
     */
    KoreanSubjects(List<Chunk> chunks, KoreanNouns nouns, @Nullable Read before, List<Heard> heard) {
        this.chunks = chunks;
        this.nouns = nouns;
        this.before = before;
        this.heard = heard;
    }

    private String words(int place) {
        return place < 0 || place >= chunks.size() ? "" : chunks.get(place).words();
    }

    /** Who stands between what is said and the verb, or else at the beginning. */
    Noun subject(int place, int floor, int quoted) {
        if (quoted >= 0) {
            for (int i = place - 1; i > quoted; i--) {
                Noun noun = isSubject(i) ? nouns.at(i, quoted + 1) : Noun.of(Noun.Type.OTHER, i, i);
                if (!noun.is(Noun.Type.OTHER)) {
                    return noun;
                }
                if (isSubject(i)) {
                    return Noun.of(Noun.Type.OTHER, i, i);
                }
            }
        }
        int end = quoted >= 0 ? quoted : place;
        for (int i = floor; i < end; i++) {
            if (!isSubject(i)) {
                continue;
            }
            Noun noun = nouns.at(i, floor);
            boolean pronoun = !noun.is(Noun.Type.OTHER) && !isWithinClause(i, end);
            boolean beforeQuote = chunks.get(i).comma() || words(i + 1).indexOf(Chunk.QUOTE) >= 0;
            if (pronoun && (chunks.get(i).isTopic() || beforeQuote || isNearStart(noun, floor))) {
                return ambiguous(noun, i, end) ? Noun.of(Noun.Type.OTHER, i, i) : noun;
            }
            boolean topic = chunks.get(i).isTopic();
            if (noun.is(Noun.Type.OTHER)
                    && topic
                    && words(end).indexOf(Chunk.QUOTE) < 0
                    && words(end - 1).indexOf(Chunk.QUOTE) < 0) {
                return Noun.of(Noun.Type.OTHER, i, i);
            }
        }
        return Noun.of(Noun.Type.OTHER, place, place);
    }

    /** 이 or 가 may be the particle of who does what is said, where a sentence leaves out the speaker of the one before. */
    private boolean ambiguous(Noun noun, int place, int end) {
        boolean earlier = before != null && before.only() != null;
        boolean quote = false;
        for (int i = place; i <= end && i < chunks.size(); i++) {
            quote |= chunks.get(i).hasQuote();
        }
        return !chunks.get(place).isTopic()
                && !quote
                && earlier
                && noun.is(Noun.Type.NAMED)
                && !chunks.get(place).comma()
                && heard.isEmpty();
    }

    /** 코스트와이어가 조사한 경제학자들은: who does what tells others apart is not who speaks. */
    private boolean isWithinClause(int subject, int end) {
        if (!chunks.get(subject).particle().matches("이|가")
                || chunks.get(subject).comma()) {
            return false;
        }
        for (int i = subject + 1; i < Math.min(end - 1, subject + 4); i++) {
            boolean adnominal = ADNOMINAL_END.matcher(words(i)).find()
                    && (i == subject + 1 || chunks.get(i).particle().matches("|은|는"));
            if (adnominal && (isSubject(i + 1) || (chunks.get(i + 1).particle().isEmpty() && isSubject(i + 2)))) {
                return chunks.get(i + 1).isTopic()
                        || (chunks.get(i + 1).particle().isEmpty()
                                && chunks.get(i + 2).isTopic());
            }
        }
        return false;
    }

    private boolean isNearStart(Noun noun, int floor) {
        for (int i = floor; i < noun.first(); i++) {
            if (chunks.get(i).mayBeSubject() && isSubject(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isSubject(int place) {
        Chunk chunk = chunks.get(place);
        String stem = chunk.stem();
        return chunk.mayBeSubject()
                && !nouns.names().morphemes().isAdnominal(chunk.words())
                && !(chunk.particle().matches("[도이가]")
                        && nouns.names().morphemes().isCommonWord(chunk.words()))
                && !KoreanLists.TIME.contains(stem)
                && !stem.matches(".*\\d+(?:일|월|년)|.*(?:에서|에게|대해서|관련해서|위해서|까지|부터|으로|이후|당시|이번|때|경우|다고|라고|것|데|지|뿐)")
                && !QUOTATIVE.matcher(chunk.words()).find()
                && !chunk.words().matches(".*(?:이라는|[%\\d명원개일월년]라는|[았었했됐겠는한된난간온진인]다는|[하되]자는|하는|되는|있는|없는|않는|받는|시키는)")
                && !chunk.words()
                        .matches(
                                "[가-힣]{1,3}(?:하|되)는|있는|없는|같은|많은|높은|낮은|좋은|큰|모두가|이것이|그것은|이는|이도|우리가|하나가|것이|없이|같이|또는|혹은|다만은|있다는|없다는");
    }
}
