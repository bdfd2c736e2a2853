package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimboard.record.VerdictScale.Grade;
import org.jspecify.annotations.Nullable;

/** Reads a newsroom's own scale, or says everything that is wrong with it. */
final class VerdictScaleReader {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SYMBOL = 3;
    private static final int MOST_GRADES = 12;
    private static final Set<String> OF_SCALES = Set.of("shown", "worst", "best", "grades");
    private static final Set<String> OF_GRADES = Set.of("verdicts", "names", "symbol", "rating");

    private final List<String> languages;
    private final List<String> faults = new ArrayList<>();

    /** Everything that is wrong. */
    static final class Faulty extends Exception {

        private static final long serialVersionUID = 1;

        private final ArrayList<String> faults;

        Faulty(List<String> faults) {
            this.faults = new ArrayList<>(faults);
        }

        List<String> faults() {
            return faults;
        }
    }

    private VerdictScaleReader(List<String> languages) {
        this.languages = languages;
    }

    /**
     * The scale that the file says.
     *
     * @param languages in which each grade needs a name
     */
    static VerdictScale read(JsonNode file, List<String> languages) throws Faulty {
        VerdictScaleReader reader = new VerdictScaleReader(languages);
        VerdictScale scale = reader.scale(file);
        if (!reader.faults.isEmpty()) {
            throw new Faulty(reader.faults);
        }
        return scale;
    }

    private VerdictScale scale(JsonNode file) {
        known(file, OF_SCALES, "");
        String shown = file.path("shown").asText("grades");
        if (shown.equals("conclusion")) {
            if (file.has("grades")) {
                faults.add("shown is conclusion, so that there are no grades to name");
            }
            return VerdictScale.unrated();
        }
        if (!shown.equals("grades")) {
            faults.add("shown is \"" + shown + "\", but must be grades or conclusion");
        }
        JsonNode listed = file.path("grades");
        if (!listed.isArray() || listed.size() < 2 || listed.size() > MOST_GRADES) {
            faults.add("grades must be a list of 2 to " + MOST_GRADES);
        }
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < Math.min(listed.size(), MOST_GRADES); i++) {
            grades.add(grade(listed.get(i), "grades[" + (i + 1) + "]"));
        }
        apart(grades);
        eachVerdictOnce(grades);
        Integer worst = number(file, "worst", "worst");
        Integer best = number(file, "best", "best");
        bounds(grades, worst, best);
        return new VerdictScale(true, worst, best, List.copyOf(grades));
    }

    private void known(JsonNode node, Set<String> names, String where) {
        if (!node.isObject()) {
            faults.add((where.isEmpty() ? "it" : where) + " is no mapping of names to values");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                faults.add((where.isEmpty() ? "" : where + ".") + name + " means nothing here; there are "
                        + String.join(", ", names.stream().sorted().toList()));
            }
        });
    }

    private Grade grade(JsonNode grade, String where) {
        known(grade, OF_GRADES, where);
        String symbol = grade.path("symbol").asText("").strip();
        if (symbol.codePointCount(0, symbol.length()) > LONGEST_SYMBOL || !PlainText.is(symbol)) {
            faults.add(where + ".symbol must have " + LONGEST_SYMBOL + " characters at most, all of them visible");
        }
        return new Grade(
                verdicts(grade.path("verdicts"), where + ".verdicts"),
                names(grade.path("names"), where + ".names"),
                symbol.isEmpty() ? null : symbol,
                number(grade, "rating", where + ".rating"));
    }

    private List<Verdict> verdicts(JsonNode words, String where) {
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonNode word : words) {
            Words.find(Verdict.class, word.asText())
                    .ifPresentOrElse(
                            verdicts::add, () -> faults.add(where + ": \"" + word.asText() + "\" is none of " + all()));
        }
        if (words.isEmpty()) {
            faults.add(where + " must name at least one of " + all());
        }
        return List.copyOf(verdicts);
    }

    private static String all() {
        return String.join(
                ", ", List.of(Verdict.values()).stream().map(Verdict::word).toList());
    }

    private Map<String, String> names(JsonNode texts, String where) {
        Map<String, String> names = new LinkedHashMap<>();
        texts.properties().forEach(text -> {
            String name = text.getValue().asText("").strip();
            if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME || !PlainText.is(name)) {
                faults.add(where + "." + text.getKey() + " must have 1 to " + LONGEST_NAME + " characters");
            }
            names.put(text.getKey(), name);
        });
        List<String> missing = languages.stream()
                .filter(language -> !names.containsKey(language))
                .toList();
        if (!missing.isEmpty()) {
            faults.add(where + " lacks " + String.join(", ", missing));
        }
        return Ordered.of(names);
    }

    private @Nullable Integer number(JsonNode node, String field, String where) {
        JsonNode number = node.path(field);
        if (number.isMissingNode()) {
            return null;
        }
        if (!number.isIntegralNumber() || !number.canConvertToInt()) {
            faults.add(where + " must be a whole number");
            return null;
        }
        return number.intValue();
    }

    /** Readers must be able to tell grades apart in every language. */
    private void apart(List<Grade> grades) {
        Map<String, Set<String>> seen = new HashMap<>();
        for (Grade grade : grades) {
            grade.names().forEach((language, name) -> {
                if (!name.isEmpty()
                        && !seen.computeIfAbsent(language, one -> new HashSet<>())
                                .add(name.toLowerCase(Locale.ROOT))) {
                    faults.add("two grades are called \"" + name + "\" in " + language);
                }
            });
        }
    }

    private void eachVerdictOnce(List<Grade> grades) {
        for (Verdict verdict : Verdict.values()) {
            long times = grades.stream()
                    .flatMap(grade -> grade.verdicts().stream())
                    .filter(verdict::equals)
                    .count();
            if (times == 0) {
                faults.add(verdict.word() + " is in none of the grades: records that have it could not be shown");
            } else if (times > 1) {
                faults.add(verdict.word() + " is in " + times + " of the grades, but can be shown as one only");
            }
        }
    }

    private void bounds(List<Grade> grades, @Nullable Integer worst, @Nullable Integer best) {
        boolean numbered = grades.stream().anyMatch(grade -> grade.rating() != null);
        if (!numbered) {
            return;
        }
        if (worst == null || best == null || worst >= best) {
            faults.add("where grades have a rating, worst and best are its ends, and worst is below best");
            return;
        }
        for (Grade grade : grades) {
            Integer rating = grade.rating();
            if (rating != null && (rating < worst || rating > best)) {
                faults.add("the rating " + rating + " is not between worst " + worst + " and best " + best);
            }
        }
    }
}
