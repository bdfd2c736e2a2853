package org.claimboard.desk;

import java.util.regex.Pattern;

/** Tells what no one claims: questions, greetings, bylines, copyright, lists of other articles. */
final class Boilerplate {

    private static final int SHORTEST = 8;

    private static final Pattern QUESTION = Pattern.compile("[?？][”’\"')\\]」』]*$");

    private static final Pattern FURNITURE = Pattern.compile(
            "^[•·▶▲■◆※©ⓒ]"
                    + "|@[\\w-]+\\."
                    + "|무단\\s?전재|재배포\\s?금지|저작권자|all rights reserved|copyright|ⓒ|©"
                    + "|^(?:출처|사진|자료|그래픽|영상|기사제보|제보|댓글|관련\\s?기사|추천 뉴스|구독)\\b"
                    + "|^\\[?[가-힣 =/]{2,20}\\s?(?:기자|특파원|인턴기자)\\]?$"
                    + "|^(?:by|photo|image|source|read more|related|subscribe|sign up|advertisement|follow us)\\b[^.]{0,80}$"
                    + "|^(?:안녕하세요|안녕하십니까|반갑습니다|감사합니다|고맙습니다|hello|hi|dear|thank you|thanks|welcome"
                    + "|good morning|good evening)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Boilerplate() {}

    static boolean is(String sentence) {
        return sentence.length() < SHORTEST
                || QUESTION.matcher(tail(sentence)).find()
                || FURNITURE.matcher(head(sentence)).find();
    }

    private static String head(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), 400));
    }

    private static String tail(String sentence) {
        return sentence.substring(Math.max(0, sentence.length() - 10));
    }
}
