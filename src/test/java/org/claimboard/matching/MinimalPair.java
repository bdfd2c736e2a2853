package org.claimboard.matching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A made-up claim and a sentence that differs from it in one thing that matters, or in none.
 *
 * @param kind what was changed
 */
record MinimalPair(Kind kind, Tongue tongue, String claim, String sentence) {

    enum Kind {
        DENIED,
        CONTRARY,
        NAME,
        YEAR,
        NUMBER,
        LIMIT,
        REWORDED
    }

    private static final List<String> NAMES = List.of(
            "Norvane", "Calder Motors", "Ashford", "Mirelle Foods", "Tessaro", "Kim Dae-ho", "Port Elden", "Quillon");
    private static final List<String> KOREAN_NAMES =
            List.of("노르바네", "미렐푸드", "테사로", "퀼른모터스", "김다호", "하늘시", "세림전자", "바렌사");
    private static final List<String> AMOUNTS = List.of("$5.6 million", "$30 million", "$7.2 billion");
    private static final List<String> KOREAN_AMOUNTS = List.of("560만 달러", "30억 원", "7조 2,000억 원");
    private static final List<String> SHARES = List.of("12%", "4.5%", "31%");
    private static final List<String> COUNTS = List.of("120", "4,500", "38");
    private static final List<String> YEARS = List.of("2019", "2021", "2024");

    static List<MinimalPair> all() throws IOException {
        List<MinimalPair> pairs = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(MinimalPair.class.getResourceAsStream("minimal-pairs.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(pairs, line.split("\t")));
        }
        return pairs;
    }

    private static void add(List<MinimalPair> pairs, String[] forms) {
        Tongue tongue = Tongue.of(forms[0].replaceAll("\\{.}", ""));
        for (int name = 0; name < NAMES.size(); name++) {
            for (int number = 0; number < YEARS.size(); number++) {
                String claim = filled(forms[0], tongue, name, number, number);
                String otherName = filled(forms[0], tongue, (name + 1 + number) % NAMES.size(), number, number);
                String otherYear = filled(forms[0], tongue, name, number, (number + 1) % YEARS.size());
                String otherNumber = filled(forms[0], tongue, name, (number + 1) % YEARS.size(), number);
                pairs.add(new MinimalPair(Kind.DENIED, tongue, claim, filled(forms[1], tongue, name, number, number)));
                if (!forms[2].equals("-")) {
                    pairs.add(new MinimalPair(
                            Kind.CONTRARY, tongue, claim, filled(forms[2], tongue, name, number, number)));
                }
                pairs.add(new MinimalPair(Kind.NAME, tongue, claim, otherName));
                pairs.add(new MinimalPair(Kind.YEAR, tongue, claim, otherYear));
                if (!otherNumber.equals(claim)) {
                    pairs.add(new MinimalPair(Kind.NUMBER, tongue, claim, otherNumber));
                    pairs.add(new MinimalPair(Kind.LIMIT, tongue, claim, limited(forms[0], tongue, name, number)));
                }
                pairs.add(
                        new MinimalPair(Kind.REWORDED, tongue, claim, filled(forms[3], tongue, name, number, number)));
            }
        }
    }

    private static String limited(String form, Tongue tongue, int name, int number) {
        String limited = tongue == Tongue.ENGLISH
                ? form.replace("only {Q}", "{Q}").replaceAll("(?:by )?(\\{[QPC]})", "at least $1")
                : form.replaceAll("(\\{[QPC]})", "최소 $1");
        return filled(limited, tongue, name, number, number);
    }

    private static String filled(String form, Tongue tongue, int name, int number, int year) {
        boolean korean = tongue == Tongue.KOREAN;
        return form.replace("{N}", (korean ? KOREAN_NAMES : NAMES).get(name))
                .replace("{Q}", (korean ? KOREAN_AMOUNTS : AMOUNTS).get(number))
                .replace("{P}", SHARES.get(number))
                .replace("{C}", COUNTS.get(number))
                .replace("{Y}", YEARS.get(year));
    }
}
