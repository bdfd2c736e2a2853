package org.claimboard.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.POS.Tag;
import org.claimboard.matching.Analysis.Morpheme;
import org.junit.jupiter.api.Test;

class GlossesTest {

    private static final List<String> LISTS = List.of("glosses-korean.txt", "glosses-hanja.txt");

    private static final Pattern HANGUL = Pattern.compile("[가-힣0-9]+");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 '.-]*");

    @Test
    void of_aSentence_isItsWordsInEnglishInTheirOrder() {
        assertEquals("government oil price raise", Glosses.inEnglish("정부가 기름 가격을 올렸다"));
        assertEquals("minimum wage rise not", Glosses.inEnglish("최저임금이 오르지 않았다"));
    }

    @Test
    void of_aWordOfTheDictionaryOfSinoKorean_isWhatItMeans() {
        assertEquals("watercolor painting", Glosses.inEnglish("수채화"));
    }

    @Test
    void of_aNameThatNobodyKnows_isItInLatinLetters() {
        assertEquals("Korea pelrosi", Glosses.inEnglish("한국의 펠로시"));
    }

    @Test
    void of_aVerbBesideANounThatLooksTheSame_isTheVerb() {
        assertEquals("moon reach", Glosses.inEnglish("달에 달했다"));
        assertEquals("day long", Glosses.inEnglish("낮이 길다"));
    }

    /** Nori 9.12.3 says of 줄다 (fall) that it is 주다 (give), of 막다 (block) that it is 박다, of 쓰다 (use) that it is 쓸다 (sweep). */
    @Test
    void of_aShortVerb_isThatVerb_notTheOneThatNoriHasForIt() {
        assertEquals("population decrease", Glosses.inEnglish("인구가 줄었다"));
        assertEquals("road block", Glosses.inEnglish("길을 막았다"));
        assertEquals("money give", Glosses.inEnglish("돈을 주었다"));
        assertEquals("house buy", Glosses.inEnglish("집을 샀다"));
    }

    @Test
    void korean_ofAnEnglishWord_isEveryWordThatMeansIt() {
        Map<String, Double> leaving = Glosses.korean("leav");
        assertTrue(leaving.containsKey("떠나"), leaving::toString);
        assertTrue(leaving.getOrDefault("떠나", 0.0) > leaving.getOrDefault("나가", 0.0), leaving::toString);
    }

    @Test
    void lists_areWellFormed() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        for (String list : LISTS) {
            for (String line : read(list)) {
                String[] sides = line.split(" = ", -1);
                if (sides.length != 2 || !HANGUL.matcher(sides[0]).matches() || !seen.add(sides[0])) {
                    wrong.put(line, list);
                    continue;
                }
                List<String> meanings = List.of(sides[1].split(", ", -1));
                if (meanings.stream()
                                .anyMatch(meaning -> !ENGLISH.matcher(meaning).matches())
                        || Set.copyOf(meanings).size() < meanings.size()) {
                    wrong.put(line, list);
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** A verb that no sentence shows as one is never looked up. */
    @Test
    void verbs_areReadAsVerbs() {
        Set<String> unread = new TreeSet<>();
        for (String word : Glosses.lines("glosses-korean.txt").keySet()) {
            if (word.endsWith("다") && !word.endsWith("하다") && !isOneNoun(word) && !isReadInSomeForm(word)) {
                unread.add(word);
            }
        }
        assertEquals(Set.of(), unread);
    }

    private static boolean isOneNoun(String word) {
        List<Morpheme> parts = Analysis.morphemes(word);
        return parts.size() == 1 && !isVerb(parts.get(0).tag());
    }

    private static boolean isReadInSomeForm(String word) {
        String stem = Glosses.stem(word);
        return List.of("고 있다", "지 않는다", "는 것", "면", "던 것", "다", "게 된다").stream()
                .map(ending -> Analysis.morphemes("그 사람이 " + stem + ending))
                .anyMatch(parts -> shows(parts, stem));
    }

    private static boolean shows(List<Morpheme> parts, String stem) {
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < parts.size() && run.length() < stem.length(); to++) {
                run.append(parts.get(to).part());
                if (run.toString().equals(stem) && isVerb(parts.get(to).tag())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isVerb(Tag tag) {
        return Set.of(Tag.VV, Tag.VA, Tag.VX, Tag.VCN).contains(tag);
    }

    private static List<String> read(String list) throws IOException {
        try (InputStream file = GlossesTest.class.getResourceAsStream(list)) {
            assertTrue(file != null, list);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
