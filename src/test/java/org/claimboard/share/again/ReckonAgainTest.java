package org.claimboard.share.again;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever takes the archive of everything can reckon each number again, and finds each digit that was changed. */
@QuarkusTest
class ReckonAgainTest {

    /** Numbers, and days of rates: what a reckoning takes in or gives, and what is counted. */
    private static final Map<String, Set<String>> NUMBERS = Map.ofEntries(
            Map.entry(
                    "claims",
                    Set.of(
                            "quantity_value",
                            "quantity_lower",
                            "quantity_upper",
                            "quantities",
                            "supporting",
                            "refuting",
                            "independent_origins",
                            "doubts")),
            Map.entry("evidence", Set.of("quantity_value", "quantity_lower", "quantity_upper")),
            Map.entry("quantities", Set.of("number", "stated_value", "stated_lower", "stated_upper")),
            Map.entry(
                    "conversions",
                    Set.of(
                            "quantity",
                            "number",
                            "value",
                            "at",
                            "implied",
                            "correct",
                            "error_percent",
                            "rate",
                            "rate_period")),
            Map.entry("comparisons", Set.of("at", "per_value", "positions")),
            Map.entry(
                    "positions",
                    Set.of(
                            "place",
                            "stated_value",
                            "stated_lower",
                            "stated_upper",
                            "per_value",
                            "value",
                            "lower",
                            "upper",
                            "shown_value",
                            "shown_lower",
                            "shown_upper",
                            "rate",
                            "rate_period")),
            Map.entry(
                    "ratios",
                    Set.of(
                            "ratio",
                            "ratio_lower",
                            "ratio_upper",
                            "shown_ratio",
                            "shown_ratio_lower",
                            "shown_ratio_upper",
                            "difference",
                            "difference_lower",
                            "difference_upper",
                            "shown_difference",
                            "shown_difference_lower",
                            "shown_difference_upper")),
            Map.entry("rates", Set.of("period", "rate")),
            Map.entry(
                    "units",
                    Set.of("factor_numerator", "factor_denominator", "offset_numerator", "offset_denominator")),
            Map.entry(
                    "reckonings",
                    Set.of(
                            "start",
                            "per_value",
                            "quantity",
                            "conversion",
                            "steps",
                            "result",
                            "exact_numerator",
                            "exact_denominator",
                            "shown")),
            Map.entry("steps", Set.of("number", "numerator", "denominator", "period", "digits")));

    /** One digit of the archive. */
    private record Digit(String table, Map<String, String> row, String column, int at) {}

    @Test
    void everyNumber_comesOutAgain() throws IOException {
        assertThat(ReckonAgain.faults(archive())).isEmpty();
    }

    @Test
    void changedDigits_areFound() throws IOException {
        Map<String, List<Map<String, String>>> tables = archive();
        List<Digit> digits = digits(tables, /* used= */ true);
        assertThat(digits).hasSizeGreaterThan(5_000);
        Random random = new Random(20250131);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Digit digit = digits.get(random.nextInt(digits.size()));
            if (!isFound(tables, digit, random)) {
                missed.add(digit.table() + "." + digit.column() + " of " + digit.row());
            }
        }
        assertThat(missed).as("%s digits", digits.size()).isEmpty();
    }

    private static boolean isFound(Map<String, List<Map<String, String>>> tables, Digit digit, Random random) {
        String told = digit.row().get(digit.column());
        int other = (Character.digit(told.charAt(digit.at()), 10) + 1 + random.nextInt(9)) % 10;
        digit.row().put(digit.column(), told.substring(0, digit.at()) + other + told.substring(digit.at() + 1));
        try {
            return !ReckonAgain.faults(tables).isEmpty();
        } finally {
            digit.row().put(digit.column(), told);
        }
    }

    /** @param used whether to leave out rates, sizes and quantities that no reckoning takes in */
    private static List<Digit> digits(Map<String, List<Map<String, String>>> tables, boolean used) {
        List<Digit> digits = new ArrayList<>();
        Set<String> taken = taken(tables);
        new TreeMap<>(NUMBERS).forEach((table, columns) -> {
            for (Map<String, String> row : tables.get(table)) {
                if (used && !isTaken(table, row, taken)) {
                    continue;
                }
                for (String column : columns.stream().sorted().toList()) {
                    String told = row.get(column);
                    boolean rated = !column.equals("at")
                            || !row.getOrDefault("rate", "").isEmpty()
                            || taken.contains("at " + row.get("slug"));
                    if (used && !rated) {
                        continue;
                    }
                    assertThat(told).as(table + "." + column).isNotNull();
                    for (int at = 0; at < told.length(); at++) {
                        if (Character.isDigit(told.charAt(at))) {
                            digits.add(new Digit(table, row, column, at));
                        }
                    }
                }
            }
        });
        return digits;
    }

    private static boolean isTaken(String table, Map<String, String> row, Set<String> taken) {
        return switch (table) {
            case "rates" -> taken.contains("rate " + row.get("series") + " " + row.get("period"));
            case "units" -> row.get("dimension").equals(row.get("code")) || taken.contains("unit " + row.get("code"));
            case "quantities" ->
                row.get("number").equals("1")
                        || !row.get("source").isEmpty()
                        || taken.contains(
                                "quantity " + row.get("claim") + " " + row.get("source") + " " + row.get("number"));
            // What nothing is reckoned with is told nowhere else.
            case "conversions" ->
                !row.get("implied").isEmpty()
                        || taken.contains("conversion " + row.get("claim") + " " + row.get("source") + " "
                                + row.get("quantity") + " " + row.get("number"));
            default -> true;
        };
    }

    /** What reckonings take in. */
    private static Set<String> taken(Map<String, List<Map<String, String>>> tables) {
        Set<String> taken = new HashSet<>();
        Map<String, String> units = new HashMap<>();
        tables.get("positions")
                .forEach(position ->
                        units.put(position.get("comparison") + "/" + position.get("key"), position.get("unit")));
        tables.get("steps").forEach(step -> taken.add("rate " + step.get("series") + " " + step.get("period")));
        for (Map<String, String> reckoning : tables.get("reckonings")) {
            if (reckoning.get("table").equals("ratios")
                    || List.of("implied", "error_percent").contains(reckoning.get("column"))) {
                continue;
            }
            String wanted = units.getOrDefault(reckoning.get("id").replaceFirst("/[a-z_]+$", ""), "");
            if (!wanted.equals(reckoning.get("unit"))) {
                taken.add("unit " + reckoning.get("unit"));
                taken.add("unit " + reckoning.get("per_unit"));
                taken.add("unit " + wanted);
            }
            taken.add("quantity " + reckoning.get("claim") + " " + reckoning.get("source") + " "
                    + reckoning.get("quantity"));
        }
        for (Map<String, String> reckoning : tables.get("reckonings")) {
            taken.add("conversion " + reckoning.get("claim") + " " + reckoning.get("source") + " "
                    + reckoning.get("quantity") + " " + reckoning.get("conversion"));
        }
        tables.get("positions").stream()
                .filter(position -> !position.get("rate").isEmpty())
                .forEach(position -> taken.add("at " + position.get("comparison")));
        return taken;
    }

    private static Map<String, List<Map<String, String>>> archive() throws IOException {
        return ReckonAgain.read(given().get("/en/data/claimboard.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
