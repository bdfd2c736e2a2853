package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who says what a Korean sentence quotes without a verb of saying, to whom, and whom somebody cites. */
final class KoreanAttributions {

    private final List<Chunk> chunks;
    private final KoreanNouns nouns;
    private final KoreanSubjects subjects;

    KoreanAttributions(List<Chunk> chunks, KoreanNouns nouns, KoreanSubjects subjects) {
        this.chunks = chunks;
        this.nouns = nouns;
        this.subjects = subjects;
    }

    private String words(int place) {
        return place < 0 || place >= chunks.size() ? "" : chunks.get(place).words();
    }

    /** 김 대표는 “…”라며 자신감을 보였다. */
    Optional<Heard> going() {
        for (int place = 0; place < chunks.size(); place++) {
            boolean quoted = words(place).matches(".*￼(?:이?라)?고")
                    && !KoreanSubjects.ADNOMINAL_END.matcher(words(place + 1)).find()
                    && !words(place + 1).matches("(?:적|쓰|써|새|불|이름|부르|해서|할|묻|물).*");
            boolean reported = place < chunks.size() - 1
                    && words(chunks.size() - 1).matches(".*(?:다|죠|요)")
                    && words(place).matches(".*(?:다고|라고)")
                    && !words(place).matches("그렇다고|이렇다고|하다고")
                    && !words(place + 1)
                            .matches("(?:해서|할|하는|한|적|쓰|써|불|이름|부르|오해|착각|가정|상상|전제|해도|하더라도|알려|전해|생각되|하|묻|물).*");
            boolean statement = words(place).matches(".*(?:￼(?:이?라)?는|[다라자]는)")
                    && words(place + 1).matches("(?:.*성명|입장|논평|글|메시지|답변|해명|입장문|반응|의견|편지|이메일|보도자료|답|공지)[을를]");
            if (statement
                    || quoted
                    || (reported && isOfTopic(place))
                    || words(place).matches(".*(?:다며|라며|다면서|라면서)|.*￼(?:며|면서|이?라며|이?라면서)")) {
                Noun noun = subjects.subject(chunks.size(), 0, place);
                return noun.is(Noun.Type.OTHER) ? Optional.empty() : Optional.of(Heard.by(noun, place, place));
            }
        }
        return Optional.empty();
    }

    /** 김 의원은 …다고 날을 세웠다: somebody named whom the sentence is about. */
    private boolean isOfTopic(int quoted) {
        Noun noun = subjects.subject(chunks.size(), 0, quoted);
        boolean named = noun.is(Noun.Type.NAMED) && noun.sure();
        return named
                && chunks.get(noun.last()).isTopic()
                && !words(chunks.size() - 1).matches(".*(?:않|못|없)[았었]?다");
    }

    /** 김하람: “400억 원이다.” 김하람 시장 “내년 예산 400억 원”, as headlines have it. */
    Optional<Heard> labelled() {
        int last = chunks.size() - 1;
        if (last < 1
                || !words(last).equals(String.valueOf(Chunk.QUOTE))
                || !chunks.get(last - 1).particle().isEmpty()) {
            return Optional.empty();
        }
        int floor = last - 1;
        while (floor > 0
                && !chunks.get(floor - 1).comma()
                && !chunks.get(floor - 1).hasQuote()) {
            floor--;
        }
        Noun noun = chunks.get(last - 1).hasQuote()
                ? Noun.of(Noun.Type.OTHER, last, last)
                : nouns.at(last - 1, floor, words(last - 1));
        boolean named = noun.is(Noun.Type.NAMED) && noun.sure() && noun.first() == floor;
        return named ? Optional.of(Heard.by(noun, last - 1, last - 1)) : Optional.empty();
    }

    /** 통계청이 밝힌 실업률은 3%다. */
    Optional<Heard> given() {
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

    /** 한빛일보에, 로이터와의 인터뷰에서. */
    List<String> listeners(int place, int floor, int subject) {
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
}
