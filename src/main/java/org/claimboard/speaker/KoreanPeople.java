package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.ko.POS;
import org.claimboard.speaker.Speaker.Kind;

/** Reads the words before a title as who has it: 일론 머스크 테슬라 최고경영자, 김 대표, 테슬라 대변인. */
final class KoreanPeople {

    private final KoreanNames names;
    private final Memory memory;

    KoreanPeople(KoreanNames names, Memory memory) {
        this.names = names;
        this.memory = memory;
    }

    Noun titled(List<String> words, String title, int first, int last) {
        String word = words.get(words.size() - 1);
        List<String> before = new ArrayList<>(words.subList(0, words.size() - 1));
        String glued = word.substring(0, word.length() - title.length());
        if (names.isPerson(glued) || (title.equals("씨") && names.mayBePerson(glued))) {
            return person(glued, title, String.join(" ", before), first, last);
        }
        while (!before.isEmpty() && KoreanLists.FORMER.contains(before.get(before.size() - 1))) {
            before.remove(before.size() - 1);
        }
        before.removeIf(KoreanLists.FORMER::contains);
        if (before.isEmpty()) {
            boolean surname = isSurname(glued) && !glued.equals("부") && !KoreanLists.TITLE.contains(word);
            return surname
                    ? surnamed(glued, title, first, last)
                    : Noun.common(Noun.Type.ROLE, title, first, last).of(glued.length() > 1 ? glued : "");
        }
        String near = before.get(before.size() - 1);
        if (before.size() > 1 && title.matches("교장|교감|교사|학생회장|행정실장|교무부장") && near.matches(".{2,}(?:초|중|고)")) {
            String name = before.get(before.size() - 2);
            if (names.mayBePerson(name)) {
                return person(name, title, near, first, last);
            }
        }
        boolean abroad = before.size() > 2 && isForeign(before.get(0)) && isForeign(before.get(1));
        if (abroad) {
            return foreign(before, title, word.length() > title.length() && title.equals("장관"), first, last);
        }
        String given = before.size() > 1 ? before.get(before.size() - 2) : "";
        boolean family = before.size() > 2 && KoreanLists.OF_FAMILY.contains(given);
        boolean abroadGiven = KoreanLists.GIVEN.contains(given)
                || (given.length() == 1 && names.morphemes().isName(given));
        if (family || abroadGiven) {
            List<String> name = before.subList(before.size() - (family ? 3 : 2), before.size());
            String whole = String.join(" ", name);
            name.clear();
            return person(whole, title, String.join(" ", before), first, last);
        }
        boolean called = title.equals("씨")
                && near.matches("[가-힣]{2,4}")
                && !KoreanLists.GIVEN.contains(before.get(Math.max(0, before.size() - 2)));
        if ((names.mayBePerson(near) || (called && isSurname(near.substring(0, 1)))) && !isKnownOrganization(near)) {
            return person(near, title, rest(before, before.size() - 1), first, last);
        }
        if (isSurname(near)) {
            return surnamed(near, title.length() < word.length() ? word : title, first, last);
        }
        boolean personal = names.isTitledPerson(near) && !isKnownOrganization(near);
        if (personal) {
            return person(near, title, rest(before, before.size() - 1), first, last);
        }
        if (before.size() > 1 && isPlaced(before)) {
            return person(near, title, rest(before, before.size() - 1), first, last);
        }
        if (before.size() == 2 && isTold(before)) {
            return person(before.get(0), title, near, first, last);
        }
        boolean state = title.matches("총리|대통령|장관|주지사|상원의원|하원의원|의원")
                && (isForeign(near) || (near.matches("[가-힣]*[네데레메베에테케페][가-힣]*") && !names.isOrganization(near)));
        if (before.size() > 1
                && !state
                && names.mayBePerson(before.get(0))
                && !isKnownOrganization(before.get(0))
                && !KoreanLists.COUNTRY.contains(before.get(0))) {
            return person(before.get(0), title, String.join(" ", before.subList(1, before.size())), first, last);
        }
        if (before.size() > 2 && names.mayBePerson(before.get(1)) && names.isOrganization(before.get(0))) {
            return person(before.get(1), title, before.get(0), first, last);
        }
        return foreign(before, title, word.length() > title.length() && title.equals("장관"), first, last);
    }

    /** 도담대 보건대학원의 서이레 교수: behind where somebody works stands who, though the name be a word with an ending. */
    private boolean isPlaced(List<String> before) {
        return names.isOrganization(before.get(before.size() - 2)) && mayBeName(names, before.get(before.size() - 1));
    }

    /** Whether it may be a name where nothing but a name is likely: three syllables of no word, the first a surname. */
    static boolean mayBeName(KoreanNames names, String near) {
        return near.matches("[가-힣]{3}")
                && isSurname(near.substring(0, 1))
                && !names.isOrganization(near)
                && !names.morphemes().isListed(near)
                && !KoreanLists.DESCRIPTOR.contains(near)
                && !KoreanLists.GENERIC.contains(near)
                && KoreanNames.title(near).isEmpty()
                && !near.matches(".*(?:계|과|팀|실|국|부|위|처|청|원|회|학|업|력|론|측|당|급|선|별|내|외|파|구|군|도|시)");
    }

    /** 최새롬 푸른나루 대표: a name as Koreans have them, and what is called by words of Korean. */
    private boolean isTold(List<String> before) {
        List<Morphemes.Morpheme> parts = names.morphemes().of(before.get(1));
        boolean called = parts.size() > 1
                && parts.stream().noneMatch(part -> part.tag() == POS.Tag.UNKNOWN)
                && parts.get(parts.size() - 1).tag() == POS.Tag.NNG
                && parts.get(parts.size() - 1).words().length() > 1;
        return called && names.isTitledPerson(before.get(0)) && !names.isBorrowed(before.get(0));
    }

    /** 일론 머스크 테슬라 최고경영자; 테슬라 일론 머스크 최고경영자; 테슬라 최고경영자; 머스크 최고경영자. */
    private Noun foreign(List<String> before, String title, boolean office, int first, int last) {
        boolean spokes = KoreanLists.SPOKES.contains(title);
        List<String> people = IntStream.range(0, before.size())
                .filter(place -> mayBeForeign(before, place)
                        || (place == before.size() - 1 && mayBePersonal(before.get(place), title)))
                .mapToObj(before::get)
                .toList();
        String stranger = before.get(0);
        boolean abroad = people.stream().allMatch(stranger::equals)
                && before.size() > 1
                && stranger.matches("[가-힣]{2,4}")
                && !names.isOrganization(stranger)
                && !KoreanLists.COUNTRY.contains(stranger)
                && !KoreanLists.DESCRIPTOR.contains(stranger)
                && !KoreanLists.GENERIC.contains(stranger)
                && !names.morphemes().isListed(stranger)
                && before.stream()
                        .skip(1)
                        .allMatch(one -> names.isOrganization(one) || KoreanLists.COUNTRY.contains(one));
        if (abroad) {
            return person(stranger, title, rest(before, 0), first, last);
        }
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
            boolean sure = before.size() > 1 || KoreanLists.PERSONAL.contains(title) || office;
            return sure
                    ? person(name.get(0), title, rest(before, before.indexOf(name.get(0))), first, last)
                    : Noun.common(Noun.Type.ROLE, title, first, last).of(name.get(0));
        }
        String organization = String.join(
                " ", before.stream().filter(one -> !name.contains(one)).toList());
        return person(String.join(" ", name), title, organization, first, last);
    }

    /** 다미아누 박사: made of what no word is made of, before a title that nothing but a name stands before. */
    private boolean mayBePersonal(String word, String title) {
        return KoreanLists.PERSONAL.contains(title)
                && word.matches("[가-힣]{3,6}")
                && !word.matches(".*(?:학|과|당|선|출신|소속|전공|팀|실|부|회|의|원|관)")
                && names.morphemes().of(word).size() > 1
                && !names.isOrganization(word)
                && !names.morphemes().isInflected(word)
                && KoreanNames.title(word).isEmpty();
    }

    /** Whether the word is one of a name from abroad: given, of no common use, or beside one that is. */
    private boolean mayBeForeign(List<String> words, int place) {
        String word = words.get(place);
        if (KoreanLists.GIVEN.contains(word)) {
            return true;
        }
        boolean other = names.isOrganization(word)
                || KoreanLists.COUNTRY.contains(word)
                || KoreanLists.DESCRIPTOR.contains(word)
                || isKnownOrganization(word);
        boolean family = place > 0
                && !KoreanLists.PART.contains(word)
                && (KoreanLists.GIVEN.contains(words.get(place - 1))
                        || (isForeign(words.get(place - 1)) && (names.isBorrowed(word) || word.length() < 3)));
        String next = place + 1 < words.size() ? words.get(place + 1) : "";
        boolean given = !KoreanLists.PART.contains(word)
                && KoreanNames.title(word).isEmpty()
                && !KoreanLists.GENERIC.contains(word)
                && names.isBorrowed(next)
                && !names.isCommon(next)
                && !names.isOrganization(next)
                && (names.isBorrowed(word) || (word.length() < 4 && next.length() > 2));
        return !other && (!names.isCommon(word) || ((family || given) && word.matches("[가-힣]{1,6}")));
    }

    boolean isForeign(String word) {
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

    static boolean isSurname(String word) {
        return KoreanLists.SURNAME.contains(word) || KoreanLists.LONG_SURNAME.contains(word);
    }

    static String rest(List<String> words, int without) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(without);
        rest.removeIf(KoreanLists.DESCRIPTOR::contains);
        return String.join(" ", rest);
    }

    static Noun person(String name, String title, String organization, int first, int last) {
        return Noun.named(name, Kind.PERSON, true, first, last).called(title).of(organization);
    }

    /** The name of an organization without what only says what it is. */
    List<String> named(List<String> words) {
        List<String> name = new ArrayList<>(words);
        for (int i = name.size() - 2; i >= 0; i--) {
            boolean name1 = names.isOrganization(name.get(i))
                    || KoreanLists.NATION.contains(name.get(i))
                    || (names.isBorrowed(name.get(i)) && !names.morphemes().isCommonWord(name.get(i)))
                    || name.get(i).matches("[가-힣]{2,}(?:리아|니아|스탄|랜드|란드|비아|디아|시아|리카|키아|네시아)")
                    || !names.isCommon(name.get(i));
            if (KoreanLists.DESCRIPTOR.contains(name.get(i)) || KoreanLists.POINTER.contains(name.get(i)) || !name1) {
                return new ArrayList<>(name.subList(i + 1, name.size()));
            }
        }
        return name;
    }
}
