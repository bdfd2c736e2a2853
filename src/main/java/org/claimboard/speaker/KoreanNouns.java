package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimboard.speaker.Speaker.Kind;

/** Reads what ends with a word of a Korean sentence as somebody who may speak: 오픈AI 최고경영자 김하늘, 한빛대 김하늘 교수, 회사 측. */
final class KoreanNouns {

    private static final int MOST = 6;
    private static final Set<String> FORMER = Set.of(
            "전", "현", "신임", "당시", "공동", "신", "수석", "선임", "책임", "담당", "총괄", "겸", "차기", "명예", "상임", "초대", "전직", "현직");
    private static final Set<String> ANONYMOUS =
            Set.of("한", "어느", "어떤", "일부", "익명의", "여러", "많은", "몇몇", "다른", "각", "모든");

    private final List<Chunk> chunks;
    private final KoreanNames names;
    private final Memory memory;

    KoreanNouns(List<Chunk> chunks, KoreanNames names, Memory memory) {
        this.chunks = chunks;
        this.names = names;
        this.memory = memory;
    }

    /** What ends at the chunk, which may have a particle, and begins nowhere before the floor. */
    Noun at(int last, int floor) {
        return at(last, floor, chunks.get(last).stem());
    }

    Noun at(int last, int floor, String stem) {
        List<String> words = new ArrayList<>();
        words.add(stem);
        int first = last;
        while (first > floor && words.size() < MOST && isModifier(first - 1, words.get(0))) {
            first--;
            Chunk chunk = chunks.get(first);
            boolean owner = chunk.words().endsWith("의") && chunk.words().length() > 1 && isOwner(chunk);
            words.add(0, owner ? chunk.words().substring(0, chunk.words().length() - 1) : chunk.words());
        }
        Noun noun = read(words, first, last);
        if (noun.is(Noun.Type.DOCUMENT)
                && first > floor + 1
                && isPublished(chunks.get(first - 1).words())) {
            return publisher(first - 2, floor).map(one -> one.to(last)).orElse(noun);
        }
        return together(noun, floor);
    }

    private static boolean isPublished(String word) {
        return KoreanLists.ADNOMINAL.matcher(word).find()
                || word.matches("낸|공개한|제시한|보도한|펴낸|발간한|제출한|게재한|작성한|배포한|내놓은|공동|조사한|실시한");
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

    private boolean isModifier(int place, String next) {
        Chunk chunk = chunks.get(place);
        String word = chunk.words();
        if (chunk.comma()
                || chunk.hasQuote()
                || KoreanLists.TIME.contains(word)
                || word.matches(".*\\d+(?:일|월|년|시|분)(?:께|쯤)?$")) {
            return false;
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
                || FORMER.contains(word)
                || ANONYMOUS.contains(word)
                || KoreanLists.GIVEN.contains(word)) {
            return true;
        }
        if (word.matches(".{2,}(?:학과|학부|대학원|전공|연구실|실|팀|국|부문|본부|사업부)")
                && !KoreanNames.title(next).isEmpty()) {
            return true;
        }
        if (isSurname(word) && !KoreanNames.title(next).isEmpty()) {
            return true;
        }
        if (!chunk.particle().isEmpty() && !names.morphemes().isListed(word)) {
            return false;
        }
        return word.matches("[\\p{L}\\p{N}&·.-]+")
                && !names.morphemes().isInflected(word)
                && !word.matches(".*(?:다고|라고|고|며|서|면|해|히|게|지만|는데|했다|된|한|할|하는|있는|없는|로|까지|부터|만|라는|다는)$");
    }

    Noun read(List<String> given, int first, int last) {
        List<String> words = new ArrayList<>(given);
        String word = words.get(words.size() - 1);
        boolean side = isSide(word);
        if (side && word.equals("측")) {
            words.remove(words.size() - 1);
            if (words.isEmpty()) {
                return Noun.of(Noun.Type.OTHER, first, last);
            }
        } else if (side) {
            words.set(words.size() - 1, word.substring(0, word.length() - 1));
        }
        return spoken(words, side, first, last);
    }

    private static boolean isSide(String word) {
        return word.endsWith("측") && !KoreanLists.NOT_SIDE.contains(word);
    }

    private Noun spoken(List<String> words, boolean side, int first, int last) {
        String word = words.get(words.size() - 1);
        if (words.size() <= 2 && word.matches("그|그녀|그분")) {
            return Noun.of(Noun.Type.PERSON, last, last);
        }
        if (word.matches("이들|그들|두 사람")) {
            return Noun.of(Noun.Type.UNNAMED, last, last);
        }
        if (word.endsWith("발") && words.size() == 1 && names.isOrganization(word.substring(0, word.length() - 1))) {
            return Noun.named(word.substring(0, word.length() - 1), Kind.ORGANIZATION, true, first, last);
        }
        if (isUnnamed(words)) {
            return Noun.of(Noun.Type.UNNAMED, first, last);
        }
        Optional<Noun> generic = generic(words, first, last);
        if (generic.isPresent()) {
            return generic.get();
        }
        boolean person =
                words.size() > 1 && KoreanLists.TITLE.contains(word) && names.mayBePerson(words.get(words.size() - 2));
        if (isDocument(word) && !person) {
            return document(words, first, last);
        }
        if (KoreanLists.RULE.contains(word) || word.matches(".*(?:법|법률|조례|규정|조항)|제?\\d+(?:조|항|호|장)")) {
            return Noun.of(Noun.Type.OTHER, first, last);
        }
        String title = KoreanNames.title(word);
        if (!title.isEmpty() && !names.isOrganization(word)) {
            return titled(words, title, first, last);
        }
        return untitled(words, side, first, last);
    }

    private boolean isUnnamed(List<String> words) {
        String word = words.get(words.size() - 1);
        if (words.stream()
                        .anyMatch(one ->
                                one.matches("\\d[\\d,.]*(?:만|천|백|여)?(?:명|인|곳|개사|가구|%|퍼센트)") || one.matches("[A-Z]씨"))
                || word.matches("(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\\s?명|명|[A-Z]")) {
            return true;
        }
        String single = word.endsWith("들") ? word.substring(0, word.length() - 1) : word;
        boolean listed = KoreanLists.UNNAMED.contains(single)
                || word.endsWith("관계자")
                || word.endsWith("전문가")
                || word.endsWith("소식통")
                || word.endsWith("업계")
                || word.endsWith("당국자")
                || word.endsWith("직원");
        boolean many = word.endsWith("들") && word.length() > 2;
        boolean given = words.size() > 2 && KoreanLists.GIVEN.contains(words.get(words.size() - 2));
        boolean titled = words.size() > 1 && !KoreanNames.title(single).isEmpty();
        boolean named = given
                || (titled && (names.mayBePerson(words.get(0)) || names.mayBePerson(words.get(words.size() - 2))));
        boolean anonymous =
                words.size() > 1 && words.subList(0, words.size() - 1).stream().anyMatch(ANONYMOUS::contains);
        return (listed && !named) || many || (anonymous && !names.isOrganization(word));
    }

    private boolean isDocument(String word) {
        return KoreanLists.DOCUMENT.stream()
                .anyMatch(end -> word.equals(end) || (end.length() > 1 && word.endsWith(end) && names.isCommon(word)));
    }

    /** 통계청 자료; 한빛대의 연구 결과; 이 보고서. */
    private Noun document(List<String> words, int first, int last) {
        List<String> owner = new ArrayList<>(words.subList(0, words.size() - 1));
        while (!owner.isEmpty()
                && (isDocument(owner.get(owner.size() - 1)) || !isNameable(owner.get(owner.size() - 1)))) {
            owner.remove(owner.size() - 1);
        }
        if (owner.isEmpty()) {
            return Noun.of(Noun.Type.DOCUMENT, first, last);
        }
        Noun noun = read(owner, first, last);
        boolean speaks = noun.is(Noun.Type.NAMED)
                || noun.is(Noun.Type.UNNAMED)
                || noun.is(Noun.Type.GENERIC)
                || noun.is(Noun.Type.PERSON);
        return speaks ? noun : Noun.of(Noun.Type.DOCUMENT, first, last);
    }

    private boolean isNameable(String word) {
        return names.isOrganization(word)
                || names.mayBePerson(word)
                || !KoreanNames.title(word).isEmpty()
                || KoreanLists.UNNAMED.contains(word)
                || KoreanLists.GENERIC.contains(word)
                || word.endsWith("측")
                || !names.isCommon(word);
    }

    /** 이 회사, 시, 정부, 가온시 의회. */
    private Optional<Noun> generic(List<String> words, int first, int last) {
        String word = words.get(words.size() - 1);
        boolean common = KoreanLists.GENERIC.contains(word) || KoreanLists.TEAM.contains(word);
        boolean person =
                words.size() > 1 && KoreanLists.TITLE.contains(word) && names.mayBePerson(words.get(words.size() - 2));
        if (!common || person) {
            return Optional.empty();
        }
        List<String> before = words.subList(0, words.size() - 1);
        List<String> naming = before.stream()
                .filter(one -> !KoreanLists.POINTER.contains(one) && !ANONYMOUS.contains(one))
                .toList();
        if (before.stream().anyMatch(ANONYMOUS::contains)) {
            return Optional.of(Noun.of(Noun.Type.UNNAMED, first, last));
        }
        boolean team = KoreanLists.TEAM.contains(word);
        boolean named = naming.stream()
                .anyMatch(one -> names.isOrganization(one)
                        || (team && KoreanLists.NATION.contains(one))
                        || names.mayBePerson(one)
                        || (!names.isCommon(one) && !KoreanLists.COUNTRY.contains(one)));
        if (named && (KoreanLists.TEAM.contains(word) || word.length() > 1)) {
            return Optional.of(Noun.named(String.join(" ", named(words)), Kind.ORGANIZATION, true, first, last)
                    .called(word));
        }
        return Optional.of(Noun.common(Noun.Type.GENERIC, word, first, last));
    }

    private Noun titled(List<String> words, String title, int first, int last) {
        String word = words.get(words.size() - 1);
        List<String> before = new ArrayList<>(words.subList(0, words.size() - 1));
        String glued = word.substring(0, word.length() - title.length());
        if (names.isPerson(glued) || (title.equals("씨") && names.mayBePerson(glued))) {
            return person(glued, title, String.join(" ", before), first, last);
        }
        while (!before.isEmpty() && FORMER.contains(before.get(before.size() - 1))) {
            before.remove(before.size() - 1);
        }
        before.removeIf(FORMER::contains);
        if (before.isEmpty()) {
            boolean surname = isSurname(glued) && !KoreanLists.TITLE.contains(word);
            return surname
                    ? surnamed(glued, title, first, last)
                    : Noun.common(Noun.Type.ROLE, title, first, last).of(glued.length() > 1 ? glued : "");
        }
        String near = before.get(before.size() - 1);
        boolean abroad = before.size() > 2 && isForeign(before.get(0)) && isForeign(before.get(1));
        if (abroad) {
            return foreign(before, title, first, last);
        }
        if (names.mayBePerson(near) && !isKnownOrganization(near)) {
            return person(near, title, rest(before, before.size() - 1), first, last);
        }
        if (isSurname(near)) {
            return surnamed(near, title, first, last);
        }
        if (before.size() > 1
                && names.mayBePerson(before.get(0))
                && !isKnownOrganization(before.get(0))
                && !KoreanLists.COUNTRY.contains(before.get(0))) {
            return person(before.get(0), title, String.join(" ", before.subList(1, before.size())), first, last);
        }
        if (before.size() > 2 && names.mayBePerson(before.get(1)) && names.isOrganization(before.get(0))) {
            return person(before.get(1), title, before.get(0), first, last);
        }
        return foreign(before, title, first, last);
    }

    /** 일론 머스크 테슬라 최고경영자; 테슬라 일론 머스크 최고경영자; 테슬라 최고경영자; 머스크 최고경영자. */
    private Noun foreign(List<String> before, String title, int first, int last) {
        boolean spokes = KoreanLists.SPOKES.contains(title);
        List<String> people = before.stream()
                .filter(one -> KoreanLists.GIVEN.contains(one)
                        || (!names.isOrganization(one)
                                && !KoreanLists.COUNTRY.contains(one)
                                && !names.isCommon(one)
                                && !isKnownOrganization(one)))
                .toList();
        if (people.isEmpty()) {
            String organization = String.join(" ", before);
            boolean generic = before.size() == 1 && KoreanLists.GENERIC.contains(before.get(0));
            if (spokes && generic) {
                return Noun.common(Noun.Type.GENERIC, before.get(0), first, last);
            }
            boolean known = before.stream()
                    .anyMatch(one -> names.isOrganization(one)
                            || isKnownOrganization(one)
                            || KoreanLists.ORGANIZATION.contains(one));
            return spokes && known
                    ? Noun.named(String.join(" ", named(before)), Kind.ORGANIZATION, true, first, last)
                    : Noun.common(Noun.Type.ROLE, title, first, last).of(organization);
        }
        if (spokes && people.size() == 1) {
            return Noun.named(String.join(" ", named(before)), Kind.ORGANIZATION, true, first, last);
        }
        int start = people.size() > 2
                        && !KoreanLists.GIVEN.contains(people.get(0))
                        && KoreanLists.GIVEN.contains(people.get(1))
                ? 1
                : 0;
        List<String> name = people.subList(start, Math.min(people.size(), start + 2));
        if (name.size() == 1) {
            Optional<Mention> known = memory.anywhere(one -> one.kind() == Kind.PERSON
                    && (one.name().endsWith(" " + name.get(0)) || one.name().equals(name.get(0))));
            if (known.isPresent()) {
                return person(known.get().name(), title, known.get().organization(), first, last);
            }
            boolean sure = before.size() > 1 || title.equals("씨");
            return sure
                    ? person(name.get(0), title, rest(before, before.indexOf(name.get(0))), first, last)
                    : Noun.common(Noun.Type.ROLE, title, first, last).of(name.get(0));
        }
        String organization = String.join(
                " ", before.stream().filter(one -> !name.contains(one)).toList());
        return person(String.join(" ", name), title, organization, first, last);
    }

    private static boolean isSurname(String word) {
        return KoreanLists.SURNAME.contains(word) || KoreanLists.LONG_SURNAME.contains(word);
    }

    private boolean isForeign(String word) {
        boolean plain = !names.isCommon(word)
                && !names.isOrganization(word)
                && !names.mayBePerson(word)
                && !KoreanLists.COUNTRY.contains(word)
                && !isKnownOrganization(word)
                && word.matches("[가-힣]+");
        return KoreanLists.GIVEN.contains(word) || plain;
    }

    private boolean isKnownOrganization(String word) {
        return memory.anywhere(one -> one.kind() == Kind.ORGANIZATION
                        && one.sure()
                        && one.name().equals(word))
                .isPresent();
    }

    private static String rest(List<String> words, int without) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(without);
        rest.removeIf(KoreanLists.DESCRIPTOR::contains);
        return String.join(" ", rest);
    }

    private static Noun person(String name, String title, String organization, int first, int last) {
        return Noun.named(name, Kind.PERSON, true, first, last).called(title).of(organization);
    }

    /** 김 대표: who was named with that surname before, or so. */
    private Noun surnamed(String surname, String title, int first, int last) {
        Optional<Mention> known = memory.anywhere(one -> one.kind() == Kind.PERSON
                && one.name().startsWith(surname)
                && one.name().length() > surname.length()
                && one.name().indexOf(' ') < 0
                && isSameTitle(one.role(), title));
        return known.map(one -> person(one.name(), title, one.organization(), first, last))
                .orElseGet(() -> person(surname + " " + title, title, "", first, last));
    }

    static boolean isSameTitle(String one, String other) {
        return one.isEmpty()
                || one.equals(other)
                || one.endsWith(other)
                || other.endsWith(one)
                || other.equals("씨")
                || (one.matches("대표이사|대표|CEO|최고경영자|사장") && other.matches("대표이사|대표|CEO|최고경영자|사장"));
    }

    private Noun untitled(List<String> words, boolean side, int first, int last) {
        String word = words.get(words.size() - 1);
        int title = lastTitle(words);
        boolean given = title >= 0 && KoreanLists.GIVEN.contains(words.get(title + 1));
        boolean named = given || names.mayBePerson(word) || (!names.isCommon(word) && !names.isOrganization(word));
        if (title >= 0 && named) {
            List<String> name = words.subList(title + 1, words.size());
            if (name.size() <= 3) {
                return person(
                        String.join(" ", name),
                        KoreanNames.title(words.get(title)),
                        rest(words.subList(0, title + 1), title),
                        first,
                        last);
            }
        }
        if (names.isOrganization(word)) {
            return Noun.named(String.join(" ", named(words)), Kind.ORGANIZATION, true, first, last);
        }
        if (words.size() > 1 && KoreanLists.DESCRIPTOR.contains(words.get(words.size() - 2))) {
            return Noun.named(word, Kind.ORGANIZATION, true, first, last).called(words.get(words.size() - 2));
        }
        Optional<Mention> known = known(words)
                .or(() -> memory.anywhere(one -> one.name().equals(word)
                        || (one.kind() == Kind.PERSON && one.name().endsWith(" " + word))));
        if (known.isPresent()) {
            return Noun.named(known.get().name(), known.get().kind(), true, first, last)
                    .of(known.get().organization());
        }
        if (names.isPerson(word)) {
            return Noun.named(word, Kind.PERSON, true, first, last)
                    .of(String.join(
                            " ",
                            words.subList(0, words.size() - 1).stream()
                                    .filter(names::isOrganization)
                                    .toList()));
        }
        return unknown(words, side, first, last);
    }

    private Optional<Mention> known(List<String> words) {
        String word = words.get(words.size() - 1);
        Optional<Mention> whole =
                words.size() > 1 ? memory.known(words.get(words.size() - 2) + " " + word) : Optional.empty();
        return whole.or(() -> memory.known(word));
    }

    private Noun unknown(List<String> words, boolean side, int first, int last) {
        String word = words.get(words.size() - 1);
        boolean foreign = words.size() > 1
                && KoreanLists.GIVEN.contains(words.get(words.size() - 2))
                && word.matches("[가-힣]{2,6}");
        if (foreign) {
            return Noun.named(words.get(words.size() - 2) + " " + word, Kind.PERSON, true, first, last);
        }
        if (KoreanLists.COUNTRY.contains(word)) {
            return KoreanLists.NATION.contains(word)
                    ? Noun.named(word, Kind.ORGANIZATION, false, first, last)
                    : Noun.of(Noun.Type.OTHER, first, last);
        }
        if (names.isCommon(word) && !side) {
            return Noun.of(Noun.Type.OTHER, first, last);
        }
        if (side && names.isCommon(word) && KoreanLists.GENERIC.contains(word)) {
            return Noun.common(Noun.Type.GENERIC, word, first, last);
        }
        return Noun.named(word, Kind.ORGANIZATION, side, first, last);
    }

    private static int lastTitle(List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            if (!KoreanNames.title(words.get(i)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The name of an organization without what only says what it is. */
    private List<String> named(List<String> words) {
        List<String> name = new ArrayList<>(words);
        for (int i = name.size() - 2; i >= 0; i--) {
            boolean name1 = names.isOrganization(name.get(i))
                    || KoreanLists.NATION.contains(name.get(i))
                    || !names.isCommon(name.get(i));
            if (KoreanLists.DESCRIPTOR.contains(name.get(i)) || KoreanLists.POINTER.contains(name.get(i)) || !name1) {
                return new ArrayList<>(name.subList(i + 1, name.size()));
            }
        }
        return name;
    }
}
