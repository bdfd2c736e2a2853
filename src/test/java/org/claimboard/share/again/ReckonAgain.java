package org.claimboard.share.again;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reckons every number of the archive of everything anew. It knows the archive alone, and Java's own library. */
public final class ReckonAgain {

    private final Map<String, List<Map<String, String>>> tables;
    private final Map<String, Map<String, String>> rows = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ReckonAgain(Map<String, List<Map<String, String>>> tables) {
        this.tables = tables;
    }

    /** What does not come out as it is told; empty if everything does. */
    public static List<String> faults(Map<String, List<Map<String, String>>> tables) {
        ReckonAgain again = new ReckonAgain(tables);
        try {
            again.index();
            again.reckonings();
            again.rates();
            again.counts();
            again.copies();
        } catch (RuntimeException e) {
            again.faults.add("cannot be reckoned: " + e);
        }
        return again.faults;
    }

    /** The tables of an archive by name. */
    public static Map<String, List<Map<String, String>>> read(byte[] archive) throws IOException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    String name = entry.getName().replace(".csv", "");
                    tables.put(name, csv(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return tables;
    }

    private static List<Map<String, String>> csv(String text) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                lines.get(lines.size() - 1).add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(new ArrayList<>());
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        List<Map<String, String>> found = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size() - 1)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            found.add(row);
        }
        return found;
    }

    /** An exact number. */
    private record Fraction(BigInteger above, BigInteger below) {

        static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        static Fraction of(BigInteger above, BigInteger below) {
            BigInteger shared = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            return new Fraction(above.divide(shared), below.divide(shared));
        }

        static Fraction of(String decimal) {
            BigDecimal number = new BigDecimal(decimal);
            return number.scale() > 0
                    ? of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                    : of(number.toBigIntegerExact(), BigInteger.ONE);
        }

        Fraction times(Fraction other) {
            return of(above.multiply(other.above), below.multiply(other.below));
        }

        Fraction by(Fraction other) {
            return of(above.multiply(other.below), below.multiply(other.above));
        }

        Fraction plus(Fraction other) {
            return of(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction negated() {
            return new Fraction(above.negate(), below);
        }

        boolean ends() {
            BigInteger rest = below;
            for (BigInteger prime : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
                while (rest.mod(prime).signum() == 0) {
                    rest = rest.divide(prime);
                }
            }
            return rest.equals(BigInteger.ONE);
        }

        Fraction digits(int digits, RoundingMode mode) {
            return of(new BigDecimal(above)
                    .divide(new BigDecimal(below), new MathContext(digits, mode))
                    .toPlainString());
        }

        Fraction decimals(int digits, RoundingMode mode) {
            return of(new BigDecimal(above)
                    .divide(new BigDecimal(below), digits, mode)
                    .toPlainString());
        }
    }

    private void index() {
        table("quantities").forEach(row -> index(row, "quantity", "claim", "source", "number"));
        table("conversions").forEach(row -> index(row, "conversion", "claim", "source", "quantity", "number"));
        table("positions").forEach(row -> index(row, "position", "comparison", "key"));
        table("ratios").forEach(row -> index(row, "ratio", "comparison", "drawn", "larger", "smaller"));
        table("rates").forEach(row -> index(row, "rate", "series", "period"));
        table("units").forEach(row -> index(row, "unit", "code"));
        table("comparisons").forEach(row -> index(row, "comparison", "slug"));
    }

    private void index(Map<String, String> row, String kind, String... key) {
        List<String> parts = new ArrayList<>(List.of(kind));
        for (String column : key) {
            parts.add(row.get(column));
        }
        if (rows.put(String.join("/", parts), row) != null) {
            faults.add("twice: " + parts);
        }
    }

    private List<Map<String, String>> table(String name) {
        return tables.get(name);
    }

    private Map<String, String> row(String... key) {
        Map<String, String> row = rows.get(String.join("/", key));
        if (row == null) {
            faults.add("nothing at " + String.join("/", key));
        }
        return row == null ? Map.of() : row;
    }

    private void reckonings() {
        Map<String, List<Map<String, String>>> steps = new HashMap<>();
        for (Map<String, String> step : table("steps")) {
            List<Map<String, String>> before =
                    steps.computeIfAbsent(step.get("reckoning") + " " + step.get("stage"), id -> new ArrayList<>());
            before.add(step);
            same(step.get("reckoning") + " step", Integer.toString(before.size()), step.get("number"));
        }
        for (Map<String, String> reckoning : table("reckonings")) {
            String id = reckoning.get("id");
            String[] path = id.split("/", -1);
            start(path, reckoning);
            List<Map<String, String>> leading = steps.getOrDefault(id + " reckon", List.of());
            same(id + " steps", Integer.toString(leading.size()), reckoning.get("steps"));
            digits(reckoning, leading, steps.getOrDefault(id + " show", List.of()));
            sizes(id, reckoning, leading);
            Fraction start = Fraction.of(reckoning.get("start"));
            Fraction result = run(path, start, leading, true);
            same(id, result, reckoning.get("result"));
            Fraction exactly = run(path, start, leading, false);
            same(id + " exact", Boolean.toString(exactly.equals(result)), reckoning.get("exact"));
            if (!exactly.equals(result)) {
                same(id, exactly.above().toString(), reckoning.get("exact_numerator"));
                same(id, exactly.below().toString(), reckoning.get("exact_denominator"));
            }
            Fraction shown = run(path, result, steps.getOrDefault(id + " show", List.of()), true);
            same(id + " shown", shown, reckoning.get("shown"));
            told(path, reckoning, result, shown);
        }
    }

    /** To as many digits as the description of the archive says. */
    private void digits(
            Map<String, String> reckoning, List<Map<String, String>> leading, List<Map<String, String>> showing) {
        boolean ratio = reckoning.get("table").equals("ratios");
        for (int i = 0; i < leading.size(); i++) {
            if (!leading.get(i).get("digits").isEmpty()) {
                String wanted = ratio && i == leading.size() - 1 ? "16" : "34";
                same(reckoning.get("id") + " digits", wanted, leading.get(i).get("digits"));
            }
        }
        boolean money = leading.stream().anyMatch(step -> !step.get("series").isEmpty());
        for (Map<String, String> step : showing) {
            String wanted = step.get("operation").equals("round-decimals") ? "1" : ratio || money ? "3" : "4";
            same(reckoning.get("id") + " digits", wanted, step.get("digits"));
        }
    }

    /** The number it starts from is where it is said to be. */
    private void start(String[] path, Map<String, String> reckoning) {
        String number = reckoning.get("number");
        String start = reckoning.get("start");
        boolean converts = reckoning.get("table").equals("conversions");
        if (!reckoning.get("position").isEmpty() && reckoning.get("from").equals("stated")) {
            Map<String, String> position = row("position", path[0], reckoning.get("position"));
            same(reckoning.get("id"), Fraction.of(start), position.get("stated_" + number));
            String claim = reckoning.get("claim");
            String quantity = reckoning.get("quantity");
            same(
                    reckoning.get("id") + " start",
                    Fraction.of(start),
                    reckoning.get("conversion").isEmpty()
                            ? row("quantity", claim, reckoning.get("source"), quantity)
                                    .get("stated_" + number)
                            : row("conversion", claim, reckoning.get("source"), quantity, reckoning.get("conversion"))
                                    .get("value"));
        } else {
            same(reckoning.get("id") + " start", Fraction.of(start), figure(path, converts, reckoning, "number"));
        }
    }

    /** A figure by where it is from. */
    private String figure(String[] path, boolean converts, Map<String, String> named, String number) {
        if (!converts) {
            return row("position", path[0], named.get("position")).get(named.get(number));
        }
        return switch (named.get("from")) {
            case "stated" -> row("quantity", path[0], "", path[1]).get("stated_" + named.get(number));
            case "conversion" ->
                row("conversion", path[0], "", path[1], path[2]).get("value");
            default -> row("conversion", path[0], "", path[1], path[2]).get("correct");
        };
    }

    private Fraction run(String[] path, Fraction start, List<Map<String, String>> steps, boolean rounding) {
        Fraction number = start;
        for (Map<String, String> step : steps) {
            String operation = step.get("operation");
            if (operation.startsWith("round")) {
                int digits = Integer.parseInt(step.get("digits"));
                RoundingMode mode = RoundingMode.valueOf(
                        step.get("mode").toUpperCase(Locale.ROOT).replace('-', '_'));
                if (rounding && operation.equals("round-decimals")) {
                    number = number.decimals(digits, mode);
                } else if (rounding && !(operation.equals("round-endless") && number.ends())) {
                    number = number.digits(digits, mode);
                }
                continue;
            }
            if (operation.equals("below-zero")) {
                number = number.above().signum() > 0 ? number.negated() : number;
                continue;
            }
            Fraction by = Fraction.of(new BigInteger(step.get("numerator")), new BigInteger(step.get("denominator")));
            operand(path, step, by);
            number = switch (operation) {
                case "multiply" -> number.times(by);
                case "divide" -> number.by(by);
                case "add" -> number.plus(by);
                case "subtract" -> number.plus(by.negated());
                default -> throw new IllegalArgumentException(operation);
            };
        }
        return number;
    }

    /** The number that a step is done with is the rate, or the figure, that it is said to be. */
    private void operand(String[] path, Map<String, String> step, Fraction by) {
        if (!step.get("series").isEmpty()) {
            same(
                    step.get("reckoning"),
                    by,
                    row("rate", step.get("series"), step.get("period")).get("rate"));
        } else if (!step.get("from").isEmpty()) {
            same(step.get("reckoning"), by, figure(path, step.get("position").isEmpty(), step, "bound"));
        }
    }

    /** What is neither a rate nor a figure must be the sizes of the units, or come of how percent and falls are reckoned. */
    private void sizes(String id, Map<String, String> reckoning, List<Map<String, String>> steps) {
        boolean position = reckoning.get("table").equals("positions");
        String[] path = id.split("/", -1);
        Map<String, String> wanted = position
                ? row("position", path[0], path[1])
                : reckoning.get("column").equals("correct") ? row("conversion", path[0], "", path[1], path[2]) : null;
        Fraction factor = Fraction.ONE;
        Fraction shift = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        for (Map<String, String> step : steps) {
            if (step.get("numerator").isEmpty()
                    || !step.get("series").isEmpty()
                    || !step.get("from").isEmpty()) {
                continue;
            }
            Fraction by = Fraction.of(new BigInteger(step.get("numerator")), new BigInteger(step.get("denominator")));
            factor = step.get("operation").equals("multiply") ? factor.times(by) : factor;
            shift = step.get("operation").equals("add") ? by : shift;
        }
        if (wanted != null) {
            Fraction from = size(reckoning.get("unit"), reckoning.get("per_value"), reckoning.get("per_unit"));
            Fraction to =
                    size(wanted.get("unit"), wanted.getOrDefault("per_value", ""), wanted.getOrDefault("per_unit", ""));
            same(id + " factor", from.by(to).equals(factor), true);
            Fraction zero = part(reckoning.get("unit"), "offset")
                    .plus(part(wanted.get("unit"), "offset").negated());
            boolean shifted =
                    position && !row("position", path[0], path[1]).get("kind").matches("change|difference");
            Fraction expected = zero.by(part(wanted.get("unit"), "factor"));
            same(
                    id + " shift",
                    shift.equals(expected) || (!shifted && shift.above().signum() == 0),
                    true);
        } else {
            String column = reckoning.get("column");
            boolean plain = factor.equals(Fraction.ONE) || factor.equals(Fraction.ONE.negated());
            same(id + " factor", column.equals("error_percent") ? factor.equals(Fraction.of("100")) : plain, true);
        }
    }

    private Fraction size(String unit, String many, String per) {
        return per.isEmpty()
                ? part(unit, "factor")
                : part(unit, "factor").by(Fraction.of(many).times(part(per, "factor")));
    }

    private Fraction part(String unit, String part) {
        Map<String, String> size = row("unit", unit);
        return Fraction.of(
                new BigInteger(size.get(part + "_numerator")), new BigInteger(size.get(part + "_denominator")));
    }

    /** The table that has the number has this one. */
    private void told(String[] path, Map<String, String> reckoning, Fraction result, Fraction shown) {
        String column = reckoning.get("column");
        String id = reckoning.get("id");
        switch (reckoning.get("table")) {
            case "positions" -> {
                Map<String, String> position = row("position", path[0], path[1]);
                same(id, result, position.get(column));
                same(id, shown, position.get("shown_" + column));
            }
            case "ratios" -> {
                Map<String, String> ratio = row("ratio", path[0], path[1], path[2], path[3]);
                same(id, result, ratio.get(column));
                same(id, shown, ratio.get("shown_" + column));
            }
            default ->
                same(id, shown, row("conversion", path[0], "", path[1], path[2]).get(column));
        }
    }

    /** The rate that is told beside a number is made of those that were published. */
    private void rates() {
        for (String name : List.of("positions", "conversions")) {
            for (Map<String, String> row : table(name)) {
                if (row.get("rate").isEmpty()) {
                    continue;
                }
                Fraction rate = Fraction.ONE;
                String currency = row.get("rate_base");
                for (String series : row.get("rate_series").split(" ", -1)) {
                    Map<String, String> published = row("rate", series, row.get("rate_period"));
                    boolean along = published.get("base").equals(currency);
                    Fraction one = Fraction.of(published.get("rate"));
                    rate = along ? rate.times(one) : rate.by(one);
                    currency = published.get(along ? "quote" : "base");
                }
                same(name + " rate", rate.digits(34, RoundingMode.HALF_EVEN), row.get("rate"));
                String at = name.equals("conversions")
                        ? row.get("at")
                        : row("comparison", row.get("comparison")).get("at");
                same(name + " rate", at, row.get("rate_period"));
            }
        }
    }

    private void counts() {
        Map<String, Integer> found = new HashMap<>();
        Map<String, Set<String>> cited = new HashMap<>();
        for (Map<String, String> row : table("evidence")) {
            count(found, row.get("stance") + " " + row.get("claim"));
            cited.computeIfAbsent(row.get("claim"), claim -> new TreeSet<>()).add(row.get("source"));
        }
        table("doubts").forEach(row -> count(found, "doubt " + row.get("claim")));
        for (Map<String, String> row : table("quantities")) {
            String of = "quantity " + row.get("claim") + " " + row.get("source");
            count(found, of);
            same(of, Integer.toString(found.get(of)), row.get("number"));
        }
        for (Map<String, String> row : table("conversions")) {
            String of = "conversion " + row.get("claim") + row.get("source") + " " + row.get("quantity");
            count(found, of);
            same(of, Integer.toString(found.get(of)), row.get("number"));
        }
        for (Map<String, String> row : table("positions")) {
            String of = "position " + row.get("comparison");
            count(found, of);
            same(of, Integer.toString(found.get(of)), row.get("place"));
        }
        for (Map<String, String> row : table("comparisons")) {
            same(row.get("slug"), text(found, "position " + row.get("slug")), row.get("positions"));
        }
        for (Map<String, String> row : table("claims")) {
            String claim = row.get("slug");
            same(claim + " supporting", text(found, "supports " + claim), row.get("supporting"));
            same(claim + " refuting", text(found, "refutes " + claim), row.get("refuting"));
            same(claim + " doubts", text(found, "doubt " + claim), row.get("doubts"));
            same(claim + " quantities", text(found, "quantity " + claim + " "), row.get("quantities"));
            int origins = origins(claim, cited.getOrDefault(claim, Set.of()));
            same(claim + " origins", Integer.toString(origins), row.get("independent_origins"));
        }
    }

    private static void count(Map<String, Integer> found, String what) {
        found.merge(what, 1, Integer::sum);
    }

    private static String text(Map<String, Integer> found, String what) {
        return Integer.toString(found.getOrDefault(what, 0));
    }

    /** The ends that one gets to from the sources cited: those that draw on no other, and circles that nothing leaves. */
    private int origins(String claim, Set<String> cited) {
        Map<String, Set<String>> drawsOn = new HashMap<>();
        for (Map<String, String> edge : table("edges")) {
            List<String> about = List.of(edge.get("about").split(" ", -1));
            if (edge.get("about").isEmpty() || about.contains(claim)) {
                String to = edge.get("named").equals("true") ? "named " + edge.get("to") : edge.get("to");
                drawsOn.computeIfAbsent(edge.get("from"), from -> new TreeSet<>())
                        .add(to);
            }
        }
        Set<Set<String>> ends = new HashSet<>();
        for (String node : reached(cited, drawsOn)) {
            Set<String> from = reached(Set.of(node), drawsOn);
            if (from.stream().allMatch(other -> reached(Set.of(other), drawsOn).contains(node))) {
                ends.add(from);
            }
        }
        return ends.size();
    }

    private static Set<String> reached(Set<String> from, Map<String, Set<String>> drawsOn) {
        Set<String> found = new TreeSet<>(from);
        Deque<String> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            for (String next : drawsOn.getOrDefault(waiting.remove(), Set.of())) {
                if (found.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return found;
    }

    /** What two tables say must be the same. */
    private void copies() {
        for (Map<String, String> claim : table("claims")) {
            copy("quantity/" + claim.get("slug") + "//1", claim);
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Map<String, String> evidence : table("evidence")) {
            String of = "quantity/" + evidence.get("claim") + "/" + evidence.get("source") + "/";
            if (!evidence.get("quantity_stated").isEmpty()) {
                copy(of + seen.merge(of, 1, Integer::sum), evidence);
            }
        }
        for (Map<String, String> note : table("notes")) {
            same("note", note.get("reliability") + note.get("credibility"), note.get("grade"));
        }
        for (Map<String, String> unit : table("units")) {
            for (String part : List.of("factor", "offset")) {
                same(
                        unit.get("code"),
                        part(unit.get("code"), part).below().toString(),
                        unit.get(part + "_denominator"));
            }
            // What can be made of nothing else is counted by itself.
            boolean base = unit.get("dimension").equals(unit.get("code"));
            same(unit.get("code"), !base || size(unit.get("code"), "", "").equals(Fraction.ONE), true);
            same(
                    unit.get("code"),
                    !base || part(unit.get("code"), "offset").above().signum() == 0,
                    true);
        }
        for (Map<String, String> position : table("positions")) {
            Map<String, String> comparison = row("comparison", position.get("comparison"));
            same("unit", comparison.get("per_value"), position.get("per_value"));
        }
    }

    private void copy(String quantity, Map<String, String> copy) {
        Map<String, String> stated = rows.get(quantity);
        for (String number : List.of("value", "lower", "upper")) {
            same(quantity, stated == null ? "" : stated.get("stated_" + number), copy.get("quantity_" + number));
        }
    }

    private void same(String what, Object found, Object told) {
        if (!found.equals(told)) {
            faults.add(what + ": " + found + ", not " + told);
        }
    }

    private void same(String what, Fraction found, String told) {
        same(what, found, told == null || told.isEmpty() ? "nothing" : Fraction.of(told));
    }
}
