package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.speaker.Speaker.Kind;

/** Reads words of which the last may be somebody who speaks: a person, an organization, a document, or nobody. */
final class KoreanPhrases {

    private final KoreanNames names;
    private final Memory memory;
    private final KoreanPeople people;

    KoreanPhrases(KoreanNames names, Memory memory) {
        this.names = names;
        this.memory = memory;
        this.people = new KoreanPeople(names, memory);
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
        return word.endsWith("측") && !KoreanLists.NOT_SIDE.contains(word) && !KoreanLists.GENERIC.contains(word);
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
                words.size() > 1 && KoreanLists.TITLE.contains(word) && mayBeNamed(words.get(words.size() - 2));
        if (isDocument(word) && !person) {
            return document(words, first, last);
        }
        if (KoreanLists.RULE.contains(word) || word.matches(".*(?:법|법률|조례|규정|조항)|제?\\d+(?:조|항|호|장)")) {
            return Noun.of(Noun.Type.OTHER, first, last);
        }
        boolean office = words.size() > 1
                && word.matches("(?:.*의원|시장|지사|총리|대통령|회장)실|.*캠프|선대위|.*변호인단?")
                && words.subList(0, words.size() - 1).stream().anyMatch(names::mayBePerson);
        if (office) {
            return Noun.named(String.join(" ", words), Kind.ORGANIZATION, true, first, last);
        }
        String title = KoreanNames.title(word);
        boolean institute = names.isOrganization(word)
                && !isResearcher(words)
                && !(word.equals(title) && words.size() > 1 && names.isForeignName(words.get(words.size() - 2)));
        if (!title.isEmpty() && !institute) {
            return people.titled(words, title, first, last);
        }
        return untitled(words, side, first, last);
    }

    private boolean mayBeNamed(String word) {
        return names.mayBePerson(word) || names.isForeignName(word);
    }

    /** 이한결 가람증권 연구원: whom a house employs, for none that is no place has the name of an institute behind its own. */
    private boolean isResearcher(List<String> words) {
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        return words.get(words.size() - 1).equals("연구원") && names.isOrganization(before) && !names.isPlace(before);
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
        boolean titled = words.size() > 1 && !KoreanNames.title(single).isEmpty();
        boolean abroad = titled
                && words.size() > 2
                && names.isForeignName(words.get(words.size() - 3))
                && !names.isCommon(words.get(words.size() - 2));
        boolean given = abroad || (words.size() > 2 && KoreanLists.GIVEN.contains(words.get(words.size() - 2)));
        boolean named =
                given || (titled && (names.mayBePerson(words.get(0)) || mayBeNamed(words.get(words.size() - 2))));
        boolean anonymous = words.size() > 1
                && words.subList(0, words.size() - 1).stream().anyMatch(KoreanLists.ANONYMOUS::contains);
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
                words.size() > 1 && KoreanLists.TITLE.contains(word) && mayBeNamed(words.get(words.size() - 2));
        if (!common || person || isResearcher(words)) {
            return Optional.empty();
        }
        List<String> before = words.subList(0, words.size() - 1);
        List<String> naming = before.stream()
                .filter(one -> !KoreanLists.POINTER.contains(one) && !KoreanLists.ANONYMOUS.contains(one))
                .toList();
        if (before.stream().anyMatch(KoreanLists.ANONYMOUS::contains)) {
            return Optional.of(Noun.of(Noun.Type.UNNAMED, first, last));
        }
        boolean team = KoreanLists.TEAM.contains(word);
        boolean named = naming.stream()
                .anyMatch(one -> names.isOrganization(one)
                        || (team && KoreanLists.NATION.contains(one))
                        || names.mayBePerson(one)
                        || (!names.isCommon(one) && !KoreanLists.COUNTRY.contains(one)));
        if (named && (KoreanLists.TEAM.contains(word) || word.length() > 1)) {
            int leader = 0;
            while (team && leader < words.size() && !names.mayBePerson(words.get(leader))) {
                leader++;
            }
            boolean led = team
                    && leader < words.size() - 1
                    && !KoreanNames.title(words.get(leader + 1)).isEmpty();
            int start = led && leader > 0 && names.isOrganization(words.get(leader - 1)) ? leader - 1 : leader;
            List<String> name = led ? words.subList(start, words.size()) : people.named(words);
            return Optional.of(Noun.named(String.join(" ", name), Kind.ORGANIZATION, true, first, last)
                    .called(word));
        }
        return Optional.of(Noun.common(Noun.Type.GENERIC, word, first, last));
    }

    private Noun untitled(List<String> words, boolean side, int first, int last) {
        String word = words.get(words.size() - 1);
        int title = lastTitle(words);
        boolean given = title >= 0 && names.isForeignName(words.get(title + 1));
        boolean named = given
                || names.mayBePerson(word)
                || names.isTitledPerson(word)
                || (!names.isCommon(word) && !names.isOrganization(word));
        if (title >= 0 && named) {
            List<String> name = words.subList(title + 1, words.size());
            if (name.size() <= 3) {
                return KoreanPeople.person(
                        String.join(" ", name),
                        KoreanNames.title(words.get(title)),
                        KoreanPeople.rest(words.subList(0, title + 1), title),
                        first,
                        last);
            }
        }
        if (names.isOrganization(word)) {
            return Noun.named(String.join(" ", people.named(words)), Kind.ORGANIZATION, true, first, last);
        }
        boolean part = words.size() > 1
                && word.matches(".{2,}(?:과|국|실|팀|사업소|출장소|지국|지사|지점|본점)")
                && names.isOrganization(words.get(words.size() - 2));
        if (part) {
            return Noun.named(words.get(words.size() - 2) + " " + word, Kind.ORGANIZATION, true, first, last);
        }
        if (words.size() > 1 && describes(words.get(words.size() - 2), word)) {
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

    /** 일간 르마탱, 투자은행 그린할로: what kind of organization it is, before a word that no dictionary has. */
    private boolean describes(String kind, String word) {
        boolean made = names.isCommon(kind)
                && names.isOrganization(kind)
                && KoreanLists.GENERIC.stream().anyMatch(one -> one.length() > 1 && kind.endsWith(one));
        return KoreanLists.DESCRIPTOR.contains(kind)
                || (made && !names.morphemes().isListed(word) && !KoreanLists.DOCUMENT.contains(word));
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
                && word.matches("[가-힣]{2,6}")
                && (KoreanLists.GIVEN.contains(words.get(words.size() - 2))
                        || (names.isForeignName(words.get(words.size() - 2))
                                && !names.isOrganization(words.get(words.size() - 2))
                                && names.isBorrowed(word)));
        if (foreign) {
            return Noun.named(words.get(words.size() - 2) + " " + word, Kind.PERSON, true, first, last);
        }
        boolean both = words.size() > 1
                && names.morphemes().isName(words.get(words.size() - 2))
                && names.isForeignName(word)
                && !KoreanLists.COUNTRY.contains(words.get(words.size() - 2))
                && !names.isOrganization(words.get(words.size() - 2));
        if (both && !side) {
            return Noun.named(words.get(words.size() - 2) + " " + word, Kind.PERSON, true, first, last);
        }
        if (words.size() > 1 && people.isForeign(words.get(words.size() - 2)) && people.isForeign(word) && !side) {
            return Noun.named(words.get(words.size() - 2) + " " + word, Kind.PERSON, false, first, last);
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
}
