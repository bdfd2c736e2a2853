package org.claimboard.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person typed: words, “phrases”, {@code field:value}, {@code chips > 10000}, {@code 1M..10M USD},
 * {@code OR}, {@code NOT} and {@code -}. Takes any text, in linear time.
 */
final class QueryReader {

    static final int LONGEST = 500;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST_WORD = 60;

    private static final Pattern PART = Pattern.compile("(?<not>-?)(?:\"(?<phrase>[^\"]*)\"?"
            + "|(?<field>\\p{L}{2,20}):(?:\"(?<quoted>[^\"]*)\"?|(?<value>[^\\s\"]+))"
            + "|(?<sign>>=|<=|>|<|≥|≤|=)\\s*(?=[$€£₩¥]?\\d)"
            + "|(?<from>[$€£₩¥]?\\d[^\\s\"]*?)?\\.\\.(?=[$€£₩¥]?\\d|\\s|$)"
            + "|(?<word>(?:(?!\\.\\.)[^\\s\"<>≥≤])+|\\S))");

    private final StringBuilder plain;
    private final Spelt spelt;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<TypedQuery.Phrase> excluded = new ArrayList<>();
    private final List<TypedQuery.Figure> numbers = new ArrayList<>();
    private final List<TypedQuery.Range> ranges = new ArrayList<>();
    private final Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    private final Map<Facet, Set<String>> excludedFilters = new EnumMap<>(Facet.class);
    private final List<SearchNotice> notices = new ArrayList<>();
    private @Nullable LocalDate after;
    private @Nullable LocalDate before;
    private boolean negated;
    private boolean joined;

    /** A word that was typed, and where. */
    private static final class Word {
        private final List<TypedQuery.Phrase> alternatives = new ArrayList<>();
        private final int start;
        private final int end;
        private boolean optional;

        Word(TypedQuery.Phrase phrase, int start, int end) {
            alternatives.add(phrase);
            this.start = start;
            this.end = end;
        }
    }

    private QueryReader(String typed) {
        if (typed.length() > LONGEST) {
            notices.add(new SearchNotice(SearchNotice.Kind.TOO_LONG, ""));
        }
        this.text = printable(typed);
        this.plain = new StringBuilder(text);
        this.spelt = Spelt.of(text);
    }

    /** As much of what was typed as is read, in characters that can be shown. */
    static String printable(String typed) {
        return Printable.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
    }

    static TypedQuery read(String typed) {
        return new QueryReader(typed).read();
    }

    private TypedQuery read() {
        Matcher part = PART.matcher(text);
        int place = 0;
        while (place < text.length() && part.find(place)) {
            place = Math.max(take(part), part.start() + 1);
        }
        takeNumbers();
        List<TypedQuery.Choice> choices = words.stream()
                .limit(MOST_WORDS)
                .map(word -> new TypedQuery.Choice(List.copyOf(word.alternatives), word.optional))
                .distinct()
                .toList();
        return new TypedQuery(
                choices, excluded, numbers, ranges, filters, excludedFilters, after, before, List.copyOf(notices));
    }

    /** Takes one part, and says where the next may begin. */
    private int take(Matcher part) {
        boolean not = !part.group("not").isEmpty();
        if (part.group("phrase") != null) {
            blank(part.start(), part.end());
            word(part.group("phrase"), true, not, part);
            return part.end();
        }
        if (part.group("field") != null) {
            blank(part.start(), part.end());
            String value = part.group("quoted") == null ? part.group("value") : part.group("quoted");
            field(part.group("field"), value, not, part);
            return part.end();
        }
        if (part.group("sign") != null) {
            return comparison(part);
        }
        if (part.group("word") == null) {
            return range(part);
        }
        word(part.group("word"), false, not, part);
        return part.end();
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            plain.setCharAt(i, ' ');
        }
    }

    private void word(String typed, boolean exact, boolean not, Matcher part) {
        if (!exact && (typed.equals("OR") || typed.equals("|") || typed.equals("또는"))) {
            joined = !words.isEmpty();
            blank(part.start(), part.end());
            return;
        }
        if (!exact && (typed.equals("NOT") || typed.equals("AND") || typed.equals("&"))) {
            negated = typed.equals("NOT");
            blank(part.start(), part.end());
            return;
        }
        String cut = typed.substring(0, Math.min(typed.length(), exact ? LONGEST : LONGEST_WORD));
        String meant = spelt(cut, part);
        if (meant.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        TypedQuery.Phrase phrase = new TypedQuery.Phrase(meant, exact);
        if (not || negated) {
            excluded.add(phrase);
            blank(part.start(), part.end());
        } else if (joined) {
            words.get(words.size() - 1).alternatives.add(phrase);
        } else {
            words.add(new Word(phrase, part.start(), part.end()));
        }
        negated = false;
        joined = false;
    }

    /** How the words of the part are spelt where they stand, after a number or not. */
    private String spelt(String words, Matcher part) {
        int start = text.indexOf(words, part.start());
        return start < 0 ? Spelt.of(words).toString().strip() : spelt.part(start, start + words.length());
    }

    private void field(String name, String value, boolean not, Matcher part) {
        String field = QueryWords.field(name);
        boolean exclude = not || negated;
        negated = false;
        if (field == null) {
            notices.add(new SearchNotice(SearchNotice.Kind.UNKNOWN_FIELD, name));
            word(name, false, not, part);
            word(value, true, not, part);
            return;
        }
        if (field.equals("after") || field.equals("before")) {
            date(field, value, part);
            return;
        }
        Facet facet = Facet.of(field).orElseThrow();
        int dots = value.indexOf("..");
        if (facet == Facet.YEAR && dots >= 0) {
            date("after", value.substring(0, dots), part);
            date("before", value.substring(dots + 2), part);
            return;
        }
        for (String one : value.split(",", -1)) {
            if (!one.isBlank()) {
                (exclude ? excludedFilters : filters)
                        .computeIfAbsent(facet, known -> new LinkedHashSet<>())
                        .add(QueryWords.value(facet, one.strip()));
            }
        }
    }

    private void date(String field, String value, Matcher part) {
        if (value.isBlank()) {
            return;
        }
        try {
            boolean first = field.equals("after");
            LocalDate day = day(value.strip(), first);
            after = first ? day : after;
            before = first ? before : day;
        } catch (DateTimeParseException | NumberFormatException e) {
            notices.add(new SearchNotice(SearchNotice.Kind.UNKNOWN_VALUE, field + ":" + value));
            word(value, true, false, part);
        }
    }

    /** A day, or the first or last day of a month or year. */
    private static LocalDate day(String value, boolean first) {
        if (value.matches("\\d{4}")) {
            int year = Integer.parseInt(value);
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return first
                    ? YearMonth.parse(value).atDay(1)
                    : YearMonth.parse(value).atEndOfMonth();
        }
        return LocalDate.parse(value);
    }

    private int comparison(Matcher part) {
        TypedNumber number = TypedNumber.at(text.substring(part.end()));
        if (number == null) {
            return part.end();
        }
        Unit unit = number.unit() == null ? unitOfLastWord() : number.unit();
        DecimalPlace value = DecimalPlace.of(number.value());
        ranges.add(
                switch (part.group("sign")) {
                    case ">" -> new TypedQuery.Range(unit, value.above(), DecimalPlace.HIGHEST);
                    case ">=", "≥" -> new TypedQuery.Range(unit, value, DecimalPlace.HIGHEST);
                    case "<" -> new TypedQuery.Range(unit, DecimalPlace.LOWEST, value.below());
                    case "<=", "≤" -> new TypedQuery.Range(unit, DecimalPlace.LOWEST, value);
                    default -> new TypedQuery.Range(unit, value, value);
                });
        int end = part.end() + number.end();
        blank(part.start(), end);
        return end;
    }

    /** The unit that the word before names; it then is no word of the query any more. */
    private @Nullable Unit unitOfLastWord() {
        if (words.isEmpty()) {
            return null;
        }
        Word last = words.get(words.size() - 1);
        Unit unit = last.alternatives.size() > 1
                ? null
                : TypedNumber.unitNamed(last.alternatives.get(0).text());
        if (unit != null) {
            last.optional = true;
            blank(last.start, last.end);
        }
        return unit;
    }

    private int range(Matcher part) {
        String from = part.group("from");
        TypedNumber upper = TypedNumber.at(text.substring(part.end()));
        TypedNumber lower = from == null ? null : TypedNumber.at(from);
        int end = upper == null ? part.end() : part.end() + upper.end();
        if (upper == null && lower == null) {
            return part.end();
        }
        Unit unit = upper == null || upper.unit() == null ? null : upper.unit();
        if (unit == null) {
            unit = lower == null || lower.unit() == null ? unitOfLastWord() : lower.unit();
        }
        ranges.add(new TypedQuery.Range(
                unit,
                lower == null ? DecimalPlace.LOWEST : DecimalPlace.of(lower.value()),
                upper == null ? DecimalPlace.HIGHEST : DecimalPlace.of(upper.value())));
        blank(part.start(), end);
        return end;
    }

    /** Whether a word says of what there are so many, in a unit that is only a word: 84㎡. */
    private static boolean hasMore(Word word, ReadQuantity quantity) {
        return quantity.unit() == null && word.alternatives.get(0).text().indexOf(' ') > 0;
    }

    /** Takes the quantities among the plain words; words with their digits are words no more. */
    private void takeNumbers() {
        for (ReadQuantity quantity : QuantityReader.read(plain.toString())) {
            int start = quantity.start();
            int end = quantity.end();
            QuantityTerms.numbers(quantity)
                    .forEach(value -> numbers.add(new TypedQuery.Figure(value, quantity.unit())));
            for (Word word : List.copyOf(words)) {
                if (word.start < end && word.end > start && word.alternatives.size() == 1 && !hasMore(word, quantity)) {
                    boolean digits = word.alternatives.get(0).text().chars().anyMatch(Character::isDigit);
                    word.optional = true;
                    if (digits && !word.alternatives.get(0).exact()) {
                        words.remove(word);
                    }
                }
            }
        }
    }
}
