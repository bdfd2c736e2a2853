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
                return !end.equals("연구원") || word.length() > 5;
            }
        }
        boolean whole =
                KoreanLists.ORGANIZATION.contains(word) && word.length() > 2 && !KoreanLists.GENERIC.contains(word);
        return whole || isPlace(word) || isParty(word);
    }

    boolean isPlace(String word) {
        char last = word.charAt(word.length() - 1);
        boolean ends = last == '시' || last == '군' || last == '구' || last == '도';
        return ends && word.length() >= 3 && word.length() <= 6 && isNoCommonWord(word);
    }

    private boolean isParty(String word) {
        return (word.endsWith("대") || word.endsWith("당")) && word.length() >= 3 && isNoCommonWord(word);
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

    boolean isCommon(String word) {
        return morphemes.isCommon(word);
    }
}
