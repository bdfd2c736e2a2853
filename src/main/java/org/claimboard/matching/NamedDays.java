package org.claimboard.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Ordered;

/** The days of the week, months, and years told from now that texts name. */
final class NamedDays {

    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)days?\\b|([월화수목금토일])요일"),
            Pattern.compile(
                    "\\b(January|February|March|April|May(?= \\d|,|\\.|$)|June|July|August|September|October|November|December)\\b|(?<!\\d)(1[0-2]|[1-9]) ?월(?!요일)"),
            Pattern.compile(
                    "(?i)\\b((?:last|this|next) (?:year|month|week))\\b|(지난해|작년|올해|내년|재작년|지난달|이달|이번 달|다음 달|지난주|이번 주|다음 주)"),
            Pattern.compile("(?i)\\b(yesterday|today|tomorrow)\\b|(어제|오늘|내일)"));

    private static final Map<String, String> SAME = Map.of("작년", "지난해", "이번 달", "이달");

    private NamedDays() {}

    /** Those of the sentence in whose place the claim names others. */
    static List<String> contradicted(String sentence, String claim) {
        List<String> others = new ArrayList<>();
        for (Pattern kind : KINDS) {
            Map<String, String> mine = in(sentence, kind);
            Set<String> theirs = Ordered.of(List.copyOf(in(claim, kind).keySet()));
            if (!theirs.isEmpty() && mine.keySet().stream().noneMatch(theirs::contains)) {
                others.addAll(mine.values());
            }
        }
        return others;
    }

    private static Map<String, String> in(String text, Pattern kind) {
        Map<String, String> days = new LinkedHashMap<>();
        Matcher day = kind.matcher(text);
        while (day.find()) {
            String name = (day.group(1) == null ? day.group(2) : day.group(1)).toLowerCase(Locale.ROOT);
            days.put(SAME.getOrDefault(name, name), day.group());
        }
        return days;
    }
}
