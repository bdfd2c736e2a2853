package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.speaker.Speaker.Kind;

/** Reads what ends with a word of a Korean sentence as somebody who may speak: 오픈AI 최고경영자 김하늘, 한빛대 김하늘 교수, 회사 측. */
final class KoreanNouns {

    private static final int MOST = 6;

    private final List<Chunk> chunks;
    private final KoreanNames names;
    private final KoreanPhrases phrases;

    KoreanNouns(List<Chunk> chunks, KoreanNames names, Memory memory) {
        this.chunks = chunks;
        this.names = names;
        this.phrases = new KoreanPhrases(names, memory);
    }

    KoreanNames names() {
        return names;
    }

    /** What ends at the chunk, which may have a particle, and begins nowhere before the floor. */
    Noun at(int last, int floor) {
        return at(last, floor, chunks.get(last).stem());
    }

    Noun at(int last, int floor, String stem) {
        List<String> words = new ArrayList<>();
        words.add(stem);
        int first = last;
        int owners = 0;
        while (first > floor && words.size() < MOST && isModifier(first - 1, words.get(0))) {
            first--;
            Chunk chunk = chunks.get(first);
            boolean owner = chunk.words().endsWith("의") && chunk.words().length() > 1 && isOwner(chunk);
            words.add(0, owner ? chunk.words().substring(0, chunk.words().length() - 1) : chunk.words());
            owners = owner && owners == 0 ? words.size() - 1 : owners;
        }
        Noun noun = read(words, words.size() - owners, first, last);
        if (noun.is(Noun.Type.DOCUMENT)
                && first > floor + 1
                && isPublished(chunks.get(first - 1).words())) {
            return publisher(first - 2, floor).map(one -> one.to(last)).orElse(noun);
        }
        return together(noun, floor);
    }

    /** 그리드스미스의 오윈 테이트 최고경영자: the name of a person is behind the one whose person it is. */
    private Noun read(List<String> words, int owned, int first, int last) {
        if (owned < words.size() && owned > 0) {
            Noun person = phrases.read(words.subList(owned, words.size()), first + owned, last);
            if (person.is(Noun.Type.NAMED) && person.kind() == Kind.PERSON && person.sure()) {
                String owner = String.join(" ", words.subList(0, owned));
                return person.from(first).of(person.organization().isEmpty() ? owner : person.organization());
            }
        }
        return phrases.read(words, first, last);
    }

    private static boolean isPublished(String word) {
        return KoreanLists.ADNOMINAL.matcher(word).find() || KoreanLists.PUBLISHED.contains(word) || word.equals("공동");
    }

    /** 김하람 대표와 최유나 위원장. */
    private Noun together(Noun noun, int floor) {
        int before = noun.first() - 1;
        if (!noun.is(Noun.Type.NAMED)
                || before < floor
                || !chunks.get(before).particle().matches("와|과")
                || chunks.get(before).comma()) {
            return noun;
        }
        Noun other = at(before, floor);
        return other.is(Noun.Type.NAMED) && other.also().isEmpty()
                ? other.to(noun.last()).and(noun)
                : noun;
    }

    /** 통계청이 발표한 자료. */
    private Optional<Noun> publisher(int last, int floor) {
        for (int place = last; place >= Math.max(floor, last - 3); place--) {
            if (chunks.get(place).mayBeSubject()) {
                Noun noun = at(place, floor);
                return noun.is(Noun.Type.NAMED) || noun.is(Noun.Type.GENERIC) ? Optional.of(noun) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOwner(Chunk chunk) {
        return chunk.particle().equals("의");
    }

    /** 보건대학원의 서이레 교수: a name between where somebody works and a title, though it be built like a verb. */
    private boolean isPlaced(int place, String next) {
        if (place == 0
                || KoreanNames.title(next).isEmpty()
                || !chunks.get(place).particle().isEmpty()) {
            return false;
        }
        Chunk before = chunks.get(place - 1);
        String work = before.words().replaceFirst("의$", "");
        return (before.particle().isEmpty() || isOwner(before))
                && names.isOrganization(work)
                && KoreanPeople.mayBeName(names, chunks.get(place).words());
    }

    private boolean isModifier(int place, String next) {
        Chunk chunk = chunks.get(place);
        String word = chunk.words();
        if (chunk.comma()
                || chunk.hasQuote()
                || (names.morphemes().isAdnominal(word) && !names.isForeignName(word))
                || KoreanLists.PUBLISHED.contains(word)
                || word.matches("맡은|이끈|이끄는")
                || KoreanLists.TIME.contains(word)
                || word.matches(".*\\d+(?:일|월|년|시|분)(?:께|쯤)?$")) {
            return false;
        }
        if (isPlaced(place, next)) {
            return true;
        }
        if (isOwner(chunk)) {
            return !word.matches("그의|자신의|우리의|이들의|그녀의|.*중의");
        }
        if (word.matches(".{2,}[와과]") && !chunk.particle().isEmpty() && !word.endsWith("학과")) {
            return false;
        }
        if (names.mayBePerson(word) && (!KoreanNames.title(next).isEmpty() || names.isOrganization(next))) {
            return true;
        }
        if (names.isOrganization(word)
                || KoreanLists.DESCRIPTOR.contains(word)
                || KoreanLists.POINTER.contains(word)
                || !KoreanNames.title(word).isEmpty()
                || KoreanLists.COUNTRY.contains(word)
                || KoreanLists.FORMER.contains(word)
                || KoreanLists.ANONYMOUS.contains(word)
                || KoreanLists.GIVEN.contains(word)) {
            return true;
        }
        if (word.matches(".{2,}(?:학과|학부|대학원|전공|연구실|실|팀|국|부문|본부|사업부)")
                && !KoreanNames.title(next).isEmpty()) {
            return true;
        }
        if (KoreanPeople.isSurname(word) && !KoreanNames.title(next).isEmpty()) {
            return true;
        }
        // No particle stands before 측: what looks like one there is the end of a name, as in 노반철도 측.
        if (next.equals("측")) {
            return true;
        }
        if (!chunk.particle().isEmpty() && !names.morphemes().isListed(word)) {
            return false;
        }
        return word.matches("[\\p{L}\\p{N}&·.-]+")
                && !names.morphemes().isInflected(word)
                && ((names.morphemes().isListed(word) && !names.isCommon(word))
                        || names.isBorrowed(word)
                        || !word.matches(".*(?:다고|라고|고|며|서|면|해|히|게|지만|는데|했다|된|한|할|하는|있는|없는|로|까지|부터|만|라는|다는)$"));
    }
}
