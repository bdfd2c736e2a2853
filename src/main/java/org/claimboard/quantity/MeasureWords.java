package org.claimboard.quantity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words and signs of measures that take prefixes: kilowatt-hours, 킬로와트시, kWh, km², 제곱킬로미터, ㎏. */
final class MeasureWords {

    private static final List<String> SHAPED = List.of("mile", "foot", "inch", "yard");

    private final Map<String, String> prefixes = WordTable.lines(MeasureWords.class, "prefixes.properties");
    private final Map<String, String> known;

    /** By their words, in small letters. */
    final Map<String, String> words = new HashMap<>();

    /** By their signs, whose capitals matter. */
    final Map<String, String> signs = new HashMap<>();

    /**
     * @param known the codes of words that have one; these measures keep it
     */
    MeasureWords(Map<String, String> known) {
        this.known = known;
        WordTable.lines(MeasureWords.class, "measures.properties").forEach(this::add);
        SHAPED.forEach(this::shapeKnown);
        known.forEach(words::put);
        for (char squared = '\u3380'; squared <= '\u33DF'; squared++) {
            String plain = Normalizer.normalize(String.valueOf(squared), Normalizer.Form.NFKC);
            String code =
                    signs.getOrDefault(plain, plain.length() > 1 ? words.get(plain.toLowerCase(Locale.ROOT)) : null);
            if (code != null) {
                signs.put(String.valueOf(squared), code);
            }
        }
    }

    private void add(String base, String row) {
        String[] cells = row.split(";", -1);
        one("", "", base, cells);
        for (String sign : cells[0].strip().split(" ", -1)) {
            one(sign, prefixes.getOrDefault(sign, ""), base, cells);
        }
    }

    private void one(String prefixSign, String prefixNames, String base, String[] cells) {
        String[] prefix = prefixNames.isEmpty() ? new String[] {""} : prefixNames.split(" ", -1);
        String identifier = prefix[0] + base;
        List<String> english = new ArrayList<>();
        List<String> korean = new ArrayList<>();
        for (String name : cells[1].strip().split(" ", -1)) {
            english.add(prefix[0] + name.replace('_', ' '));
        }
        for (String name : cells[2].strip().split(" ", -1)) {
            for (int i = Math.min(1, prefix.length - 1); i < prefix.length; i++) {
                korean.add(prefix[i] + name);
            }
        }
        List<String> briefly = signs(prefixSign, cells[3]);
        String code = known.getOrDefault(english.get(0), identifier);
        plain(code, english, korean, briefly);
        if (base.equals("meter")) {
            shaped("square", identifier, english, korean, briefly);
            shaped("cubic", identifier, english, korean, briefly);
        }
        if (prefixSign.equals("c")) {
            words.putIfAbsent("센치", code);
            words.putIfAbsent("센티", code);
        }
    }

    private static List<String> signs(String prefix, String cell) {
        List<String> signs = new ArrayList<>();
        for (String sign : cell.strip().split(" ", -1)) {
            boolean prefixed = sign.startsWith("(");
            String bare = sign.replaceAll("[()]", "");
            if (prefixed && prefix.isEmpty()) {
                continue;
            }
            signs.add(prefix + bare);
            if (prefix.equals("µ")) {
                signs.add("μ" + bare);
                signs.add("u" + bare);
            }
            if (prefix.equals("k")) {
                signs.add("K" + bare);
            }
        }
        return signs;
    }

    private void plain(String code, List<String> english, List<String> korean, List<String> briefly) {
        english.forEach(name -> {
            words.putIfAbsent(name, code);
            words.putIfAbsent(name.endsWith("z") ? name : name + "s", code);
        });
        korean.forEach(name -> words.putIfAbsent(name, code));
        briefly.forEach(sign -> signs.putIfAbsent(sign, code));
    }

    private void shapeKnown(String unit) {
        List<String> english = known.entrySet().stream()
                .filter(word -> word.getValue().equals(unit) && word.getKey().matches("[a-z]{3,}"))
                .map(Map.Entry::getKey)
                .toList();
        List<String> korean = known.entrySet().stream()
                .filter(word -> word.getValue().equals(unit) && word.getKey().matches("[가-힣]+"))
                .map(Map.Entry::getKey)
                .toList();
        shaped("square", unit, english, korean, List.of());
        shaped("cubic", unit, english, korean, List.of());
    }

    private void shaped(String shape, String unit, List<String> english, List<String> korean, List<String> briefly) {
        boolean square = shape.equals("square");
        String code = shape + "-" + unit;
        for (String name : english) {
            for (String written : List.of(name, name + "s")) {
                words.putIfAbsent(shape + " " + written, code);
                words.putIfAbsent(shape + "-" + written, code);
                words.putIfAbsent(written + (square ? " squared" : " cubed"), code);
            }
        }
        for (String name : korean) {
            for (String word : square ? List.of("제곱", "평방") : List.of("세제곱", "입방")) {
                words.putIfAbsent(word + name, code);
                words.putIfAbsent(word + " " + name, code);
            }
        }
        for (String sign : briefly) {
            for (String raised : square ? List.of("2", "²", "^2", " squared") : List.of("3", "³", "^3", " cubed")) {
                signs.putIfAbsent(sign + raised, code);
            }
        }
    }
}
