package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimboard.speaker.Statement.Manner;
import org.jspecify.annotations.Nullable;

/** Finds in a Korean sentence the words that pass on what somebody says. */
final class KoreanVerbs {

    private static final Pattern SAID_THING = Pattern.compile("(?:다는|라는|자는|냐는|겠다는|￼(?:이?라|)는)$");
    private static final Pattern AS_SAID = Pattern.compile("(?:듯이|듯|대로|바와|것처럼)$");
    private static final int ASIDE = 7;

    private final List<Chunk> chunks;
    private final KoreanNouns nouns;
    private final List<Heard> heard = new ArrayList<>();
    private final @Nullable Read before;
    private final boolean question;
    private final KoreanSubjects subjects;
    private final KoreanAttributions attributions;

    KoreanVerbs(List<Chunk> chunks, KoreanNouns nouns, @Nullable Read before, boolean question) {
        this.question =
                question && !chunks.isEmpty() && !chunks.get(chunks.size() - 1).hasQuote();
        this.chunks = chunks;
        this.nouns = nouns;
        this.before = before;
        this.subjects = new KoreanSubjects(chunks, nouns, before, heard);
        this.attributions = new KoreanAttributions(chunks, nouns, subjects);
    }

    private String words(int place) {
        return place < 0 || place >= chunks.size() ? "" : chunks.get(place).words();
    }

    /** Whom somebody cites; null if nobody. */
    @Nullable
    Noun cited() {
        return attributions.cited();
    }

    List<Heard> find() {
        int floor = 0;
        // Whoever asks whether somebody said so passes nothing on.
        if (question) {
            return heard;
        }
        for (int place = 0; place < chunks.size(); place++) {
            Heard found = at(place, floor);
            if (found != null) {
                heard.add(found);
                boolean goesOn = isSource(found)
                        || KoreanSubjects.QUOTATIVE.matcher(words(place)).find();
                floor = goesOn ? floor : place + 1;
            }
        }
        if (heard.stream().allMatch(one -> one.reason() != null)) {
            attributions
                    .going()
                    .or(attributions::given)
                    .or(attributions::labelled)
                    .ifPresent(heard::add);
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
        Heard reckoned = reckoned(place, floor);
        if (reckoned != null) {
            return reckoned;
        }
        boolean comes = word.matches("나온다|나왔다|있다|나오고|많다|제기된다")
                && words(place - 1).matches(".*(?:말|주장|지적|관측|전망|분석|이야기|얘기|의견|목소리|소문|추측)[이도]");
        if (comes || KoreanLists.PASSIVE.matcher(word).find()) {
            boolean told = comes || !word.matches(".*(?:진|된)$") || place + 2 >= chunks.size();
            return told ? Heard.nobody(Noun.of(Noun.Type.OTHER, place, place), Silence.PASSIVE, place, place) : null;
        }
        if (word.matches("(?:한다|합니다|해요|하더라)")
                && KoreanSubjects.QUOTATIVE.matcher(words(place - 1)).find()) {
            return Heard.nobody(Noun.of(Noun.Type.OTHER, place - 1, place), Silence.PASSIVE, place - 1, place);
        }
        if (word.matches("적혀|쓰여|쓰여져|실려|나와|기록돼|기재돼") && words(place + 1).startsWith("있")) {
            return written(place, floor);
        }
        if (KoreanLists.SAYING.matcher(word).matches()) {
            return said(place, floor);
        }
        boolean says = KoreanLists.VERB.matcher(word).find() || word.matches("하지만|하나|하는데");
        return says ? verb(place, floor) : null;
    }

    private @Nullable Heard source(int place, int floor) {
        if (place == 0 || !words(place - 1).endsWith("에")) {
            return null;
        }
        String stem = words(place - 1).substring(0, words(place - 1).length() - 1);
        Noun noun = stem.isEmpty() ? Noun.of(Noun.Type.OTHER, place, place) : nouns.at(place - 1, floor, stem);
        return noun.is(Noun.Type.OTHER) ? null : Heard.by(noun, place, place).isBehind();
    }

    /** 통계청 집계로는, 통계청 자료를 보면, 통계청 조사 결과: whose figure it is. */
    private @Nullable Heard reckoned(int place, int floor) {
        String word = words(place);
        boolean by = word.matches("(?:집계|추산|추정|추정치|통계|자료|분석|계산|조사|발표)(?:상|상으로는|으로는|로는)");
        boolean seen = word.equals("보면") && words(place - 1).matches("(?:집계|통계|자료|보고서|조사|공시|발표)[를을]");
        boolean found = word.equals("결과")
                && words(place - 1).matches("조사|분석|집계|점검|감사|연구|실험|측정|설문조사|여론조사")
                && place + 1 < chunks.size();
        int owner = by ? place - 1 : place - 2;
        if (!(by || seen || found)
                || owner < floor
                || !chunks.get(owner).particle().matches("의?")) {
            return null;
        }
        Noun noun = nouns.at(owner, floor);
        return noun.is(Noun.Type.NAMED) ? Heard.by(noun, place, place).isBehind() : null;
    }

    /** 김 대표의 설명이다; 회사 측 주장이다. */
    private @Nullable Heard said(int place, int floor) {
        if (place <= floor) {
            return null;
        }
        String word = words(place - 1);
        if (word.matches("한|했던|전한|내놓은|남긴|밝힌|덧붙인")) {
            return spoke(place, floor);
        }
        boolean own = chunks.get(place - 1).particle().equals("의") || word.endsWith("측");
        if (!own) {
            return words(place).matches("(?:입장|주장|설명|생각|판단|해명|반박).*")
                            && SAID_THING.matcher(word).find()
                    ? held(place, floor)
                    : null;
        }
        String stem = word.endsWith("의") ? word.substring(0, word.length() - 1) : word;
        Noun noun = nouns.at(place - 1, floor, stem);
        boolean speaks = !noun.is(Noun.Type.OTHER) && !noun.is(Noun.Type.DOCUMENT);
        Heard found = Heard.by(noun, place, place);
        return speaks ? (noun.first() == 0 ? found.isAlone() : found) : null;
    }

    /** 회사 측은 돈을 다 갚았다는 입장이다. */
    private @Nullable Heard held(int place, int floor) {
        Noun noun = subjects.subject(place, floor, place - 1);
        return noun.is(Noun.Type.OTHER) || noun.is(Noun.Type.DOCUMENT) ? null : Heard.by(noun, place, place);
    }

    /** 학회가 펴낸 백서에는 …라고 적혀 있다. */
    private @Nullable Heard written(int place, int floor) {
        for (int i = place - 1; i >= floor; i--) {
            String stem = words(i).replaceFirst("(?:에는|에서는|에도|에)$", "");
            boolean where = stem.length() < words(i).length() && !stem.isEmpty();
            Noun noun = where ? nouns.at(i, floor, stem) : Noun.of(Noun.Type.OTHER, i, i);
            boolean document = where && KoreanLists.DOCUMENT.stream().anyMatch(stem::endsWith);
            if (document && noun.is(Noun.Type.NAMED)) {
                return Heard.by(noun, place, place);
            }
            if (document) {
                return Heard.nobody(noun, Silence.DOCUMENT, place, place);
            }
        }
        return null;
    }

    /** 김 감독이 경기 뒤 한 말이다. */
    private @Nullable Heard spoke(int place, int floor) {
        for (int i = place - 2; i >= Math.max(floor, place - ASIDE); i--) {
            if (subjects.isSubject(i)) {
                Noun noun = nouns.at(i, floor);
                Heard found = Heard.by(noun, place - 1, place);
                return noun.is(Noun.Type.OTHER) ? null : noun.first() == 0 ? found.isAlone() : found;
            }
        }
        return null;
    }

    private @Nullable Heard verb(int place, int floor) {
        String word = words(place);
        if (word.matches("하지만|하나|하는데|하는 반면")
                && KoreanSubjects.QUOTATIVE.matcher(words(place - 1)).find()) {
            Noun noun = subjects.subject(place, floor, place - 1);
            boolean person = noun.is(Noun.Type.NAMED) && noun.kind() == Speaker.Kind.PERSON && noun.sure();
            return person ? Heard.by(noun, place, place) : null;
        }
        if (word.matches("말해\\s?(?:준|주|줬).*|보여.*|하며|하였.*|해|한|하는|할|했던")
                || (word.startsWith("말해") && words(place + 1).matches("(?:준|주|줬).*"))) {
            return null;
        }
        boolean denied = (words(place + 1).matches("(?:않|못).*") && word.endsWith("지"))
                || (word.matches(".*지(?:는|도)?$") && words(place + 1).matches("(?:않|못).*"));
        boolean silent = denied
                || (words(place + 1).matches("(?:거부|거절|회피)(?:했|하).*") && word.matches("(?:답변|언급|설명|확인|공개|대답)(?:을|를)?"));
        boolean as = AS_SAID.matcher(word).find()
                || (KoreanSubjects.ADNOMINAL_END.matcher(word).find()
                        && words(place + 1).matches("대로|바와|것처럼|바"));
        boolean noted = words(place + 1).matches("바") && words(place + 2).matches("있.*");
        if (as && !noted) {
            return as(place, floor);
        }
        boolean refused = word.matches("(?:거부|거절|회피)(?:했|하|한).*|피했.*|아꼈.*")
                && words(place - 1).matches("(?:답변|언급|설명|확인|공개|대답|즉답|말)을?");
        if (refused) {
            return Heard.nobody(subjects.subject(place, floor, -1), Silence.NOT_SAID, place - 1, place);
        }
        int quoted = quoted(place, floor);
        Noun noun = subjects.subject(place, floor, quoted);
        if (silent) {
            return Heard.nobody(noun, Silence.NOT_SAID, place, place + 1);
        }
        if (KoreanSubjects.ADNOMINAL_END.matcher(word).find() && !noted) {
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
        Heard found = Heard.by(noun, place, place).told(attributions.listeners(place, floor, noun.last()));
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
            if (KoreanSubjects.QUOTATIVE.matcher(words(i)).find()) {
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
}
