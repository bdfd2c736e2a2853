package org.claimboard.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimboard.arrival.WrittenDay;

/**
 * Reads the day of an article from the line that tells it, such as {@code 입력 2026. 11. 3. 오후 4:12} or
 * {@code Published: 18 June 2026}, or else from its address. Days in sentences are what they tell of, not its own.
 */
final class ArticleDay {

    /** Such lines stand at the beginning, or right behind the text. */
    private static final int LONGEST_LINE = 120;

    /** How many letters may stand beside a day that nothing labels: the name and the work of who writes. */
    private static final int MOST_BESIDE = 40;

    /** How many lines from the beginning may have it without a label. */
    private static final int FIRST_LINES = 6;

    private static final String PUBLISHED =
            "입력|등록|승인|게재|송고|발행|작성|기사 ?입력|published|posted|first published|公開|掲載|配信|更新日|veröffentlicht|publié";
    private static final String CHANGED = "수정|최종|업데이트|updated|modified|last|更新|最終|aktualisiert";
    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{L}])(?:(" + PUBLISHED + ")|(" + CHANGED + "))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(?:19|20)\\d{2} ?[-./년年] ?\\d{1,2} ?[-./월月] ?\\d{1,2}(?!\\d)"
                    + "|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? (?:19|20)\\d{2}(?!\\d)"
                    + "|(?<![a-z])" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}(?!\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/(?:((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)|((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:\\d{4,6})?(?!\\d))");
    private static final Pattern SENTENCE_END = Pattern.compile("(?:[^\\d\\s)][.!?。]|다|한다)[\"”’']?$");

    private ArticleDay() {}

    /**
     * The day; empty where nothing tells it.
     *
     * @param today no article is from a later day
     */
    static Optional<LocalDate> of(String text, String address, LocalDate today) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .map(ArticleDay::labelled)
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(today))
                .findFirst()
                .or(() -> lines.stream()
                        .limit(FIRST_LINES)
                        .map(ArticleDay::alone)
                        .flatMap(Optional::stream)
                        .filter(day -> !day.isAfter(today))
                        .findFirst())
                .or(() -> inAddress(address).filter(day -> !day.isAfter(today)));
    }

    /** The first day of a line that has a label for it, and no other label between. */
    private static Optional<LocalDate> labelled(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (MatchResult day : DAY.matcher(line).results().toList()) {
            MatchResult label = LABEL.matcher(line.substring(0, day.start()))
                    .results()
                    .reduce((one, last) -> last)
                    .orElse(null);
            boolean near = label != null
                    && line.substring(label.end(), day.start())
                            .matches("[\\s:：|(\\[.>·on-]*(?:일시?|시간)?[\\s:：|(\\[.>·-]*");
            if (label != null && near && label.group(1) != null) {
                return read(day.group());
            }
        }
        return Optional.empty();
    }

    /** The day of a line that is no sentence and has little else. */
    private static Optional<LocalDate> alone(String line) {
        if (line.length() > LONGEST_LINE || SENTENCE_END.matcher(line).find()) {
            return Optional.empty();
        }
        List<MatchResult> days = DAY.matcher(line).results().toList();
        if (days.size() != 1) {
            return Optional.empty();
        }
        String label = line.substring(0, days.get(0).start());
        boolean changed = LABEL.matcher(label).results().anyMatch(found -> found.group(2) != null);
        long beside = line.codePoints().filter(Character::isLetter).count();
        return changed || beside > MOST_BESIDE
                ? Optional.empty()
                : read(days.get(0).group());
    }

    private static Optional<LocalDate> read(String written) {
        return Optional.ofNullable(
                WrittenDay.read(written, WrittenDay.Order.YEAR_FIRST).day());
    }

    private static Optional<LocalDate> inAddress(String address) {
        return IN_ADDRESS
                .matcher(address)
                .results()
                .map(ArticleDay::ofPath)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> ofPath(MatchResult found) {
        int first = found.group(1) == null ? 4 : 1;
        return read(found.group(first) + "-" + found.group(first + 1) + "-" + found.group(first + 2));
    }
}
