package org.claimboard.speaker;

import java.util.List;
import org.apache.lucene.analysis.ko.POS;
import org.claimboard.speaker.Morphemes.Morpheme;

/** Tells by a Korean word alone whether it may be a person's name, an organization's, or neither. */
final class KoreanNames {

    private final Morphemes morphemes;

    KoreanNames(Morphemes morphemes) {
        this.morphemes = morphemes;
    }

    Morphemes morphemes() {
        return morphemes;
    }

    /** The title that the word is or ends in; empty if there is none. */
    static String title(String word) {
        if (word.matches(
                ".{0,4}(?:학자|연구가|운동가|평론가|사업가|발명가|탐험가|비평가|음악가|미술가|연출가|번역가|무용가|조각가|작곡가|정치인|언론인|방송인|기업인|법조인|산악인|연예인|예술인|종교인|체육인)")) {
            return word;
        }
        if (KoreanLists.WHOLE_TITLE.contains(word)) {
            return word;
        }
        String found = "";
        for (String title : KoreanLists.TITLE) {
            boolean longer = title.length() > found.length();
            boolean ends = title.length() == 1 ? word.equals(title) : word.endsWith(title);
            if (longer && ends && !(title.equals("연구원") && word.length() > 5) && isTitleOf(word, title)) {
                found = title;
            }
        }
        return found;
    }

    /** Not in 주식시장, 서울지사. */
    private static boolean isTitleOf(String word, String title) {
        return !(word.length() > title.length()
                && (word.endsWith("식시장")
                        || word.endsWith("산시장")
                        || word.endsWith("용시장")
                        || word.endsWith("출시장")
                        || word.endsWith("내시장")
                        || word.endsWith("외시장")
                        || word.endsWith("관계자")));
    }

    boolean isOrganization(String word) {
        if (word.length() < 2) {
            return false;
        }
        boolean latin = word.codePoints().anyMatch(letter -> letter < 0x250 && Character.isUpperCase(letter));
        if (latin && title(word).isEmpty()) {
            return true;
        }
        for (String end : KoreanLists.ORGANIZATION) {
            if (word.endsWith(end) && word.length() > end.length()) {
                String before = word.substring(0, word.length() - end.length());
                return !end.equals("연구원")
                        || word.length() > 5
                        || (morphemes.isListed(before)
                                && !before.matches("선임|수석|책임|전임|객원|위촉|주임|초빙|담당|여성|청년")
                                && !mayBePerson(before));
            }
        }
        boolean whole =
                KoreanLists.ORGANIZATION.contains(word) && word.length() > 2 && !KoreanLists.GENERIC.contains(word);
        return whole || isOffice(word) || isPlace(word) || isParty(word);
    }

    /** 호수관리청, 원자력안전위: what is managed, and the office for it. */
    private boolean isOffice(String word) {
        List<Morpheme> parts = morphemes.of(word);
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1).words();
        return parts.size() > 2
                && word.length() > 3
                && last.matches("[청처위]")
                && parts.stream().allMatch(part -> part.tag().name().startsWith("N"));
    }

    boolean isPlace(String word) {
        char last = word.charAt(word.length() - 1);
        boolean ends = last == '시' || last == '군' || last == '구' || last == '도';
        return ends && !isForeignName(word) && word.length() >= 3 && word.length() <= 6 && isNoCommonWord(word);
    }

    private boolean isParty(String word) {
        return (word.endsWith("대") || word.endsWith("당"))
                && !isForeignName(word)
                && word.length() >= 3
                && isNoCommonWord(word);
    }

    private boolean isNoCommonWord(String word) {
        for (String common : KoreanLists.NOT_PLACE) {
            if (word.endsWith(common)) {
                return false;
            }
        }
        List<Morpheme> parts = morphemes.of(word);
        return !(parts.size() == 1 && parts.get(0).tag() == POS.Tag.NNG)
                && word.codePoints().noneMatch(Character::isDigit);
    }

    /** Whether it is built as Korean names are: a surname and one to three syllables. */
    boolean mayBePerson(String word) {
        if (!word.matches("[가-힣]{2,4}")
                || isOrganization(word)
                || KoreanLists.COUNTRY.contains(word)
                || KoreanLists.GENERIC.contains(word)
                || KoreanLists.DESCRIPTOR.contains(word)
                || KoreanLists.TIME.contains(word)) {
            return false;
        }
        boolean two = KoreanLists.LONG_SURNAME.contains(word.substring(0, 2));
        boolean one = KoreanLists.SURNAME.contains(word.substring(0, 1));
        boolean length = two ? word.length() >= 3 : one && word.length() <= 3;
        // 정부, 이사회, 전문가 are built like names, and are none.
        List<Morpheme> parts = morphemes.of(word);
        boolean common = parts.size() == 1 && parts.get(0).tag() == POS.Tag.NNG;
        String given = word.substring(two ? 2 : 1);
        boolean spelled =
                given.codePoints().allMatch(syllable -> KoreanLists.SYLLABLE.contains(Character.toString(syllable)));
        return length && spelled && !common;
    }

    /** Whether it is a person's name even where no title says so. */
    boolean isPerson(String word) {
        if (!mayBePerson(word) || word.length() < 3) {
            return false;
        }
        List<Morpheme> parts = morphemes.of(word);
        if (parts.size() == 1) {
            return parts.get(0).tag() == POS.Tag.NNP || parts.get(0).tag() == POS.Tag.UNKNOWN;
        }
        String first = parts.get(0).words();
        boolean surname = first.length() == 1 || KoreanLists.LONG_SURNAME.contains(first);
        boolean prefixed = KoreanLists.PREFIX.contains(first)
                && parts.size() == 2
                && parts.get(1).tag() == POS.Tag.NNG
                && parts.get(0).tag() != POS.Tag.NNP;
        boolean counted = parts.stream()
                .anyMatch(part -> part.tag() == POS.Tag.NR || part.tag() == POS.Tag.SN || part.tag() == POS.Tag.NNBC);
        return surname && !prefixed && !counted;
    }

    /** Whether it is built like a name where a title stands beside it: one syllable of a surname, and two that make no word. */
    boolean isTitledPerson(String word) {
        if (!word.matches("[가-힣]{3}")
                || isOrganization(word)
                || KoreanLists.COUNTRY.contains(word)
                || !title(word).isEmpty()) {
            return false;
        }
        List<Morpheme> parts = morphemes.of(word);
        Morpheme head = parts.get(0);
        boolean name = head.tag() == POS.Tag.NNP
                || head.tag() == POS.Tag.UNKNOWN
                || head.words().length() == 1;
        return name
                && KoreanLists.SURNAME.contains(word.substring(0, 1))
                && !(parts.size() == 1 && head.tag() == POS.Tag.NNG)
                && !morphemes.isInflected(word)
                && !word.matches(".*(?:파|계|당|구|급|측|도|시|군|선|신|별|내|외|팀|실|과|부|국)");
    }

    /** Whether it has a syllable that no word of Korean or Sino-Korean make has, so that it is from abroad: 핀치, 코르버. */
    boolean isBorrowed(String word) {
        return (word.matches("[가-힣]{2,7}") && KoreanLists.BORROWED.stream().anyMatch(word::contains))
                || KoreanLists.GIVEN.contains(word);
    }

    /** Whether the dictionary has it as a name that is from abroad: 스테이시, 브랜트, 닐. */
    boolean isForeignName(String word) {
        return KoreanLists.GIVEN.contains(word) || (morphemes.isName(word) && isBorrowed(word));
    }

    boolean isCommon(String word) {
        return morphemes.isCommon(word);
    }
}
