package org.claimboard.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.desk.LogFault.What;
import org.claimboard.outbound.WebAddress;

/** What keeps accepted sentences from becoming drafts. */
final class LogCheck {

    /** The longest text that can be pasted, in UTF-16 units. */
    static final int LONGEST_TEXT = 100_000;

    static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_SENTENCE = 5000;

    private LogCheck() {}

    /** What is wrong with what was pasted. */
    static List<LogFault> pasted(String address, String title, String text) {
        List<LogFault> faults = new ArrayList<>();
        if (text.isEmpty()) {
            faults.add(new LogFault(-1, What.NOTHING));
        }
        if (!Typed.fits(text, LONGEST_TEXT)) {
            faults.add(new LogFault(-1, What.TOO_LONG));
        }
        if (!title.isEmpty() && !isLine(title)) {
            faults.add(new LogFault(-1, What.ARTICLE_TITLE));
        }
        if (!isAddress(address)) {
            faults.add(new LogFault(-1, What.BAD_ADDRESS));
        }
        return faults;
    }

    /** What is wrong with what was accepted. */
    static List<LogFault> accepted(LogForm form) {
        List<LogFault> faults = new ArrayList<>();
        if (form.accepted().isEmpty()) {
            faults.add(new LogFault(-1, What.NONE_ACCEPTED));
        }
        if (form.keep() == LogForm.Keep.NEW) {
            article(form, faults);
        }
        form.accepted().forEach(entry -> entry(entry, faults));
        return faults;
    }

    private static void article(LogForm form, List<LogFault> faults) {
        add(faults, -1, What.ARTICLE_TITLE, isLine(form.title()));
        add(faults, -1, What.ARTICLE_PUBLISHER, isLine(form.publisher()));
        add(faults, -1, What.ARTICLE_DATE, isDayOrEmpty(form.date()));
        add(faults, -1, What.BAD_ADDRESS, isAddress(form.address()));
    }

    private static void entry(LogEntry entry, List<LogFault> faults) {
        int place = entry.number();
        boolean words =
                isSentence(entry.text()) && !entry.quote().isEmpty() && Typed.fits(entry.quote(), LONGEST_SENTENCE);
        add(faults, place, What.TEXT, words);
        add(faults, place, What.TITLE, isLine(entry.title()));
        add(faults, place, What.CLAIMANT, isLine(entry.claimant()));
        List<String> steps = entry.speaker().steps();
        add(
                faults,
                place,
                What.WAY,
                steps.size() <= LogSpeaker.MOST_STEPS && steps.stream().allMatch(LogCheck::isLine));
        boolean numbers = entry.numbers().stream().filter(LogNumber::take).allMatch(LogNumber::isSound);
        add(faults, place, What.NUMBER, numbers);
    }

    /** Whether the words of a claim can be kept. */
    static boolean isSentence(String text) {
        return !text.isEmpty() && Typed.fits(text, LONGEST_SENTENCE);
    }

    private static void add(List<LogFault> faults, int entry, What what, boolean sound) {
        if (!sound) {
            faults.add(new LogFault(entry, what));
        }
    }

    private static boolean isLine(String text) {
        return !text.isEmpty() && Typed.fits(text, LONGEST_LINE);
    }

    private static boolean isDayOrEmpty(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Whether it is a web address, or empty. */
    private static boolean isAddress(String text) {
        return text.isEmpty()
                || (text.length() <= LONGEST_ADDRESS && WebAddress.of(text).isPresent());
    }
}
