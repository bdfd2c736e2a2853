package org.claimboard.arrival.page;

import java.util.regex.Pattern;

/** Sentences that tell of something: an article's, however short, and not what a site says of itself to its reader. */
final class Report {

    private static final Pattern SENTENCES = Pattern.compile("\\n|(?<=[.!?。…][”\"’')\\]]?)\\s");

    private static final Pattern ENDS = Pattern.compile("(?s).*[.。][”\"’')\\]]?");

    private static final Pattern TO_READER = Pattern.compile(
            "(?i)\\b(?:you|your|we|our|us|please|try|click|sorry|oops|whoops|javascript|cookies?|browser|subscribers?)\\b"
                    + "|\\b(?:pages?|links?|urls?|articles?|story|stories|content|websites?|servers?)\\b[^.]{0,60}\\b(?:not|no|unavailable|moved|removed|deleted|gone|missing|expired|broken)\\b"
                    + "|(?:세요|시오|바랍니다|드립니다|까요|어요|아요|네요)[.!]|죄송|불편|고객|관리자|문의|이용|로그인|회원|자바스크립트|브라우저"
                    + "|(?:페이지|주소|링크|게시물|게시글|기사|콘텐츠|화면)[^.]{0,20}(?:없|않|못|삭제|이동|변경|만료|중단|사라|잘못)");

    /** As the news is read, where the site speaks as politely. */
    private static final Pattern POLITE = Pattern.compile("(?s).*니다[.。][”\"’')\\]]?");

    private static final Pattern TOLD = Pattern.compile("[0-9]|밝혔|말했|전했|설명했|덧붙|주장했|알려졌|열렸|나타났");

    /** Letters of the shortest sentence, of the shortest report, and of one that a single sentence makes; Hangul counts twice. */
    private static final int SENTENCE = 12;

    private static final int SHORTEST = 45;
    private static final int ALONE = 70;

    private Report() {}

    /** Whether the text has two such sentences, or a long one. */
    static boolean isIn(String text) {
        int sentences = 0;
        int all = 0;
        int longest = 0;
        for (String sentence : SENTENCES.split(text, -1)) {
            int letters = letters(sentence);
            if (letters >= SENTENCE && tells(sentence.strip())) {
                sentences++;
                all += letters;
                longest = Math.max(longest, letters);
            }
        }
        return longest >= ALONE || (sentences > 1 && all >= SHORTEST);
    }

    private static boolean tells(String sentence) {
        if (!ENDS.matcher(sentence).matches() || TO_READER.matcher(sentence).find()) {
            return false;
        }
        return !POLITE.matcher(sentence).matches() || TOLD.matcher(sentence).find();
    }

    private static int letters(String sentence) {
        return sentence.codePoints()
                .map(letter -> !Character.isLetter(letter) ? 0 : letter >= '가' && letter <= '힣' ? 2 : 1)
                .sum();
    }
}
