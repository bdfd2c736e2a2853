package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimboard.speaker.Statement.Manner;
import org.jspecify.annotations.Nullable;

/** Finds in a Korean sentence the words that pass on what somebody says. */
final class KoreanVerbs {

    private static final Pattern QUOTATIVE =
            Pattern.compile("(?:다고|라고|자고|냐고|느냐고|까고|달라고|으라고|다며|라며|다면서|라면서|자며|자면서|대며|다고도|라고도|다고까지|라고까지|라고는|다고는|란다고|답니다)$"
                    + "|￼(?:이?라고|이?라며|이?라면서|고|며|면서|하고|이?라고도|는)?$");
    private static final Pattern SAID_THING = Pattern.compile("(?:다는|라는|자는|냐는|겠다는|￼(?:이?라|)는)$");
    private static final Pattern ADNOMINAL_END = Pattern.compile("(?:한|힌|은|던|는|할|될|된|였던|했던)$");
    private static final Pattern AS_SAID = Pattern.compile("(?:듯이|듯|대로|바와|것처럼)$");
    private static final int ASIDE = 7;

    private final List<Chunk> chunks;
    private final KoreanNouns nouns;
    private final List<Heard> heard = new ArrayList<>();
    private final @Nullable Read before;

    KoreanVerbs(List<Chunk> chunks, KoreanNouns nouns, @Nullable Read before) {
        this.chunks = chunks;
        this.nouns = nouns;
        this.before = before;
    }

    private String words(int place) {
        return place < 0 || place >= chunks.size() ? "" : chunks.get(place).words();
    }

    List<Heard> find() {
        int floor = 0;
        for (int place = 0; place < chunks.size(); place++) {
            Heard found = at(place, floor);
            if (found != null) {
                heard.add(found);
                boolean goesOn =
                        isSource(found) || QUOTATIVE.matcher(words(place)).find();
                floor = goesOn ? floor : place + 1;
            }
        }
        if (heard.stream().allMatch(one -> one.reason() != null)) {
            going().or(this::given).ifPresent(heard::add);
        }
        return heard;
    }

    static boolean isSource(Heard heard) {
        return heard.behind();
    }

    private @Nullable Heard at(int place, int floor) {
        String word = words(place);
        if (word.matches("(?:따르면|의하면|의거하면)")) {
            return source(place, floor);
        }
        boolean comes = word.matches("나온다|나왔다|있다|나오고|많다|제기된다")
                && words(place - 1).matches(".*(?:말|주장|지적|관측|전망|분석|이야기|얘기|의견|목소리|소문|추측)[이도]");
        if (comes || KoreanLists.PASSIVE.matcher(word).find()) {
            boolean told = comes || !word.matches(".*(?:진|된)$") || place + 2 >= chunks.size();
            return told ? Heard.nobody(Noun.of(Noun.Type.OTHER, place, place), Silence.PASSIVE, place, place) : null;
        }
        if (word.matches("(?:한다|합니다|해요|하더라)")
                && QUOTATIVE.matcher(words(place - 1)).find()) {
            return Heard.nobody(Noun.of(Noun.Type.OTHER, place - 1, place), Silence.PASSIVE, place - 1, place);
        }
        if (KoreanLists.SAYING.matcher(word).matches()) {
            return said(place, floor);
        }
        return KoreanLists.VERB.matcher(word).find() ? verb(place, floor) : null;
    }

    private @Nullable Heard source(int place, int floor) {
        if (place == 0 || !words(place - 1).endsWith("에")) {
            return null;
        }
        String stem = words(place - 1).substring(0, words(place - 1).length() - 1);
        Noun noun = stem.isEmpty() ? Noun.of(Noun.Type.OTHER, place, place) : nouns.at(place - 1, floor, stem);
        return noun.is(Noun.Type.OTHER) ? null : Heard.by(noun, place, place).isBehind();
    }

    /** 김 대표의 설명이다; 회사 측 주장이다. */
    private @Nullable Heard said(int place, int floor) {
        if (place <= floor) {
            return null;
        }
        String word = words(place - 1);
        boolean own = chunks.get(place - 1).particle().equals("의") || word.endsWith("측");
        if (!own) {
            return null;
        }
        String stem = word.endsWith("의") ? word.substring(0, word.length() - 1) : word;
        Noun noun = nouns.at(place - 1, floor, stem);
        boolean speaks = !noun.is(Noun.Type.OTHER) && !noun.is(Noun.Type.DOCUMENT);
        Heard found = Heard.by(noun, place, place);
        return speaks ? (noun.first() == 0 ? found.isAlone() : found) : null;
    }

    private @Nullable Heard verb(int place, int floor) {
        String word = words(place);
        if (word.matches("말해\\s?(?:준|주|줬).*|보여.*|하며|하였.*|해|한|하는|할|했던")
                || (word.startsWith("말해") && words(place + 1).matches("(?:준|주|줬).*"))) {
            return null;
        }
        boolean denied = (words(place + 1).matches("(?:않|못).*") && word.endsWith("지"))
                || (word.matches(".*지(?:는|도)?$") && words(place + 1).matches("(?:않|못).*"));
        boolean silent = denied
                || (words(place + 1).matches("(?:거부|거절|회피)(?:했|하).*") && word.matches("(?:답변|언급|설명|확인|공개|대답)(?:을|를)?"));
        boolean as = AS_SAID.matcher(word).find()
                || (ADNOMINAL_END.matcher(word).find() && words(place + 1).matches("대로|바와|것처럼|바"));
        boolean noted = words(place + 1).matches("바") && words(place + 2).matches("있.*");
        if (as && !noted) {
            return as(place, floor);
        }
        boolean refused = word.matches("(?:거부|거절|회피)(?:했|하|한).*|피했.*|아꼈.*")
                && words(place - 1).matches("(?:답변|언급|설명|확인|공개|대답|즉답|말)을?");
        if (refused) {
            return Heard.nobody(subject(place, floor, -1), Silence.NOT_SAID, place - 1, place);
        }
        int quoted = quoted(place, floor);
        Noun noun = subject(place, floor, quoted);
        if (silent) {
            return Heard.nobody(noun, Silence.NOT_SAID, place, place + 1);
        }
        if (ADNOMINAL_END.matcher(word).find() && !noted) {
            return null;
        }
        if ((word.startsWith("전") && !word.startsWith("전망") && quoted < 0) || isThing(place, quoted)) {
            return null;
        }
        boolean deny = KoreanLists.DENY.matcher(word).find() || (word.startsWith("반박") && isObject(place));
        if (quoted < 0 && !(deny && isObject(place)) && !isCounted(place, floor)) {
            return null;
        }
        if (quoted < 0 && noun.is(Noun.Type.OTHER)) {
            return null;
        }
        Heard found = Heard.by(noun, place, place).told(listeners(place, floor, noun.last()));
        boolean alone = quoted < 0 && noun.first() == 0;
        Heard manner = deny && !(word.startsWith("반박") && quoted >= 0 && !isObject(place))
                ? found.manner(Manner.DENIED)
                : found;
        return alone ? manner.isAlone() : manner;
    }

    /** 김 대표가 말했듯이; but 앞서 말했듯이 says nobody. */
    private @Nullable Heard as(int place, int floor) {
        if (place <= floor || !chunks.get(place - 1).mayBeSubject()) {
            return null;
        }
        Noun noun = nouns.at(place - 1, floor);
        return noun.is(Noun.Type.NAMED) ? Heard.by(noun, place, place).isBehind() : null;
    }

    /** 감사를 전했다, 불을 밝혔다: nothing that could be checked. */
    private boolean isThing(int place, int quoted) {
        String word = words(place - 1).replaceFirst("[을를도]$", "");
        return quoted < 0 && KoreanLists.THING.stream().anyMatch(word::endsWith);
    }

    private boolean isObject(int place) {
        return words(place - 1).matches(".+[을를]");
    }

    /** 실업률을 3.2%로 집계했다: a thing with its number. */
    private boolean isCounted(int place, int floor) {
        if (!KoreanLists.NUMBER.matcher(words(place)).find()) {
            return alone(place, floor);
        }
        for (int i = floor; i < place; i++) {
            if (words(i).matches(".*\\d.*|.*(?:조|억|만|천|백|절반|두 배).*(?:로|으로|을|를)")) {
                return words(place - 1).matches(".+(?:을|를|로|으로|고|라고)")
                        || words(place - 1).matches(".*(?:전망|예상|추정|추산|집계)");
            }
        }
        return alone(place, floor);
    }

    /** 김 대표는 말했다. */
    private boolean alone(int place, int floor) {
        boolean last = place == chunks.size() - 1;
        boolean only = floor == 0 && ((place <= ASIDE && chunks.get(0).mayBeSubject()) || place <= 5);
        boolean quotation = before != null && before.quotation();
        return last && only && quotation;
    }

    /** Where what is said ends: the last word before the verb that says so; -1 if none does. */
    private int quoted(int place, int floor) {
        for (int i = place - 1; i >= floor; i--) {
            if (QUOTATIVE.matcher(words(i)).find()) {
                return i;
            }
            if (i == place - 2 && SAID_THING.matcher(words(i)).find()) {
                return i;
            }
            if (i == place - 1 && words(i).matches("것으로|걸로|것이라고|것|수순으로")) {
                return i;
            }
            if (words(i).equals("것으로") && i >= place - 4) {
                return i;
            }
        }
        return -1;
    }

    /** Who stands between what is said and the verb, or else at the beginning. */
    private Noun subject(int place, int floor, int quoted) {
        if (quoted >= 0) {
            for (int i = place - 1; i > quoted; i--) {
                Noun noun = isSubject(i) ? nouns.at(i, quoted + 1) : Noun.of(Noun.Type.OTHER, i, i);
                if (!noun.is(Noun.Type.OTHER)) {
                    return noun;
                }
            }
        }
        int end = quoted >= 0 ? quoted : place;
        for (int i = floor; i < end; i++) {
            if (!isSubject(i)) {
                continue;
            }
            Noun noun = nouns.at(i, floor);
            boolean pronoun = !noun.is(Noun.Type.OTHER);
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

    private boolean isNearStart(Noun noun, int floor) {
        for (int i = floor; i < noun.first(); i++) {
            if (chunks.get(i).mayBeSubject() && isSubject(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSubject(int place) {
        Chunk chunk = chunks.get(place);
        String stem = chunk.stem();
        return chunk.mayBeSubject()
                && !KoreanLists.TIME.contains(stem)
                && !stem.matches(".*\\d+(?:일|월|년)|.*(?:에서|에게|대해서|관련해서|위해서|까지|부터|으로|이후|당시|이번|때|경우|다고|라고|것|데|지|뿐)")
                && !QUOTATIVE.matcher(chunk.words()).find()
                && !chunk.words().matches(".*(?:이라는|[%\\d명원개일월년]라는|[았었했됐겠는한된난간온진인]다는|[하되]자는|하는|되는|있는|없는|않는|받는|시키는)")
                && !chunk.words()
                        .matches(
                                "[가-힣]{1,3}(?:하|되)는|있는|없는|같은|많은|높은|낮은|좋은|큰|모두가|이것이|그것은|이는|이도|우리가|하나가|것이|없이|같이|또는|혹은|다만은|있다는|없다는");
    }

    /** 한빛일보에, 로이터와의 인터뷰에서. */
    private List<String> listeners(int place, int floor, int subject) {
        List<String> listeners = new ArrayList<>();
        for (int i = floor; i < place; i++) {
            String word = words(i);
            boolean interview = word.matches("(?:인터뷰|통화|대담|전화 인터뷰|간담회)(?:에서|를|에서는)?(?: 통해)?")
                    && words(i - 1).matches(".+(?:와의|과의|와|과|전화)");
            if (interview) {
                int owner = words(i - 1).equals("전화") ? i - 2 : i - 1;
                if (owner >= floor) {
                    add(listeners, owner, floor, words(owner).replaceFirst("[와과]의?$|의$", ""));
                }
            }
            boolean given = word.matches(".{2,}(?:에|에게|한테)")
                    && (i >= place - 3 || i == subject + 1)
                    && !words(i + 1).matches("따르면|대해|대한|의하면|관해|따라|의해|이어|앞서|비해");
            if (given) {
                add(listeners, i, floor, word.replaceFirst("(?:에게|한테|에)$", ""));
            }
            if (word.matches(".{2,}에") && words(i + 1).matches("출연해|나와|보낸")) {
                add(listeners, i, floor, word.replaceFirst("에$", ""));
            }
        }
        return listeners;
    }

    private void add(List<String> listeners, int place, int floor, String stem) {
        Noun noun = stem.isEmpty() ? Noun.of(Noun.Type.OTHER, place, place) : nouns.at(place, floor, stem);
        boolean takes = noun.is(Noun.Type.NAMED)
                && noun.sure()
                && !noun.name().matches(".*(?:시|군|구|도|국회|의회|법원)|TV|SNS|X|트위터|페이스북|유튜브");
        if (takes) {
            listeners.add(noun.name());
        }
    }

    /** 김 대표는 “…”라며 자신감을 보였다. */
    private Optional<Heard> going() {
        for (int place = 0; place < chunks.size(); place++) {
            if (words(place).matches(".*(?:다며|라며|다면서|라면서)|.*￼(?:며|면서)")) {
                Noun noun = subject(place + 1, 0, place);
                return noun.is(Noun.Type.OTHER) ? Optional.empty() : Optional.of(Heard.by(noun, place, place));
            }
        }
        return Optional.empty();
    }

    /** 통계청이 밝힌 실업률은 3%다. */
    private Optional<Heard> given() {
        for (int place = 1; place < chunks.size(); place++) {
            boolean adnominal = KoreanLists.ADNOMINAL.matcher(words(place)).find();
            boolean near = chunks.get(place - 1).particle().matches("이|가|께서");
            if (adnominal && near && !words(place + 1).matches("바|대로|뒤|후|것|적") && isFigure(place + 1)) {
                Noun noun = nouns.at(place - 1, 0);
                return noun.is(Noun.Type.NAMED) ? Optional.of(Heard.by(noun, place, place)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 실업률은 3%다: what it is, and how much. */
    private boolean isFigure(int from) {
        for (int i = from; i < Math.min(chunks.size(), from + 3); i++) {
            if (chunks.get(i).isTopic()) {
                return chunks.stream().skip(i + 1L).anyMatch(chunk -> chunk.words()
                        .matches(".*\\d.*"));
            }
        }
        return false;
    }

    /** The name of whom somebody cites: 로이터를 인용해. */
    @Nullable
    Noun cited() {
        for (int place = 1; place < chunks.size(); place++) {
            if (words(place).matches("인용(?:해|하여|하며|하면서|한|했다|해서)")
                    && words(place - 1).matches(".+[을를]")) {
                return nouns.at(place - 1, 0);
            }
        }
        return null;
    }
}
