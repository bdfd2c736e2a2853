package org.claimboard.matching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.matching.AgreementPair.Kind;

/** Makes pairs of claims of many subjects and sentences from the files agreement-english.txt and agreement-korean.txt. */
final class AgreementPairs {

    /** So many folders, each with every claim once, about other names and with other numbers. */
    static final int FOLDERS = 5;

    /** As many folders again, of claims with an adjunct each. */
    static final int ALL_FOLDERS = 2 * FOLDERS;

    private static final int ADJUNCTS = 8;

    private static final Pattern SLOT = Pattern.compile("\\{(.)}([은이을과]|으로)?(?![가-힣])|\\{(.)}");

    private final Tongue tongue;
    private final AgreementFills fills;
    private final List<AgreementPair> pairs = new ArrayList<>();
    private final Map<String, String> claims = new LinkedHashMap<>();

    private AgreementPairs(Tongue tongue) {
        this.tongue = tongue;
        this.fills = AgreementFills.of(tongue);
    }

    static List<AgreementPair> all() throws IOException {
        List<AgreementPair> all = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            all.addAll(of(tongue));
        }
        return all;
    }

    private static List<AgreementPair> of(Tongue tongue) throws IOException {
        AgreementPairs made = new AgreementPairs(tongue);
        String name = tongue == Tongue.ENGLISH ? "agreement-english.txt" : "agreement-korean.txt";
        try (InputStream file = Objects.requireNonNull(AgreementPairs.class.getResourceAsStream(name))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int number = 0;
            for (String block : text.split("\n\n", 0)) {
                List<String> lines = block.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
                if (!lines.isEmpty()) {
                    for (int folder = 0; folder < FOLDERS; folder++) {
                        made.add(lines, number, folder);
                        made.addAdjuncts(lines.get(0), number, folder);
                    }
                    number++;
                }
            }
        }
        return made.pairs;
    }

    /** The fill of each slot in one folder. */
    private record Filling(int claim, int folder) {
        int place() {
            return claim * FOLDERS + folder;
        }
    }

    private void add(List<String> lines, int number, int folder) {
        Filling filling = new Filling(number, folder);
        String form = lines.get(0);
        String claim = filled(form, filling, Map.of());
        String slug = tongue.tag() + "-" + number;
        claims.put(slug + "-" + folder, claim);
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            add(
                    Kind.of(line.substring(0, colon)),
                    filling,
                    slug,
                    claim,
                    filled(line.substring(colon + 2), filling, Map.of()));
        }
        Matcher slot = Pattern.compile("\\{(.)}").matcher(form);
        while (slot.find()) {
            String name = slot.group(1);
            fills.others(name, filling.place())
                    .forEach((kind, values) -> values.forEach(
                            value -> add(kind, filling, slug, claim, filled(form, filling, Map.of(name, value)))));
        }
        fills.denials(claim).forEach(denial -> add(Kind.DENIED, filling, slug, claim, denial));
        fills.forms(claim).forEach(same -> add(Kind.FORM, filling, slug, claim, same));
    }

    private void addAdjuncts(String form, int number, int folder) {
        Filling filling = new Filling(number, folder);
        String claim = filled(form, filling, Map.of());
        String slug = tongue.tag() + "-" + number;
        Adjuncts.some(tongue, filling.place() * ADJUNCTS, ADJUNCTS).forEach(adjunct -> adjunct.in(form, claim)
                .forEach(sentence -> add(Kind.ADJUNCT, filling, slug, claim, sentence)));
        Filling narrower = new Filling(number, folder + FOLDERS);
        Adjuncts.some(tongue, filling.place(), 1)
                .forEach(adjunct -> adjunct.in(form, claim).forEach(narrowed -> {
                    Adjuncts.others(adjunct)
                            .flatMap(other -> other.in(form, claim).stream())
                            .forEach(sentence -> add(Kind.OTHER_ADJUNCT, narrower, slug, narrowed, sentence));
                    if (adjunct.widens()) {
                        add(Kind.NO_ADJUNCT, narrower, slug, narrowed, claim);
                    }
                }));
    }

    private void add(Kind kind, Filling filling, String slug, String claim, String sentence) {
        pairs.add(new AgreementPair(kind, tongue, filling.folder(), slug, claim, sentence));
    }

    private String filled(String form, Filling filling, Map<String, String> instead) {
        return SLOT.matcher(form).replaceAll(slot -> {
            String name = slot.group(1) == null ? slot.group(3) : slot.group(1);
            String value = instead.getOrDefault(name, fills.value(name, filling.place()));
            String particle = slot.group(2) == null ? "" : slot.group(2);
            return Matcher.quoteReplacement(value + Particles.behind(value, particle));
        });
    }

    /** Korean particles, whose form depends on the last syllable before them. */
    private static final class Particles {

        private static final Map<String, String> OPEN = Map.of("은", "는", "이", "가", "을", "를", "과", "와", "으로", "로");

        static String behind(String word, String particle) {
            char last = word.charAt(word.length() - 1);
            boolean hangul = last >= '가' && last <= '힣';
            int end = hangul ? (last - '가') % 28 : 0;
            boolean open = end == 0 || (particle.equals("으로") && end == 8);
            return open ? OPEN.getOrDefault(particle, particle) : particle;
        }
    }

    /** The claims of a folder in the language, by their keys. */
    static List<ClaimWords> claims(List<AgreementPair> pairs, int folder) {
        Map<String, ClaimWords> claims = new LinkedHashMap<>();
        pairs.stream()
                .filter(pair -> pair.folder() == folder)
                .forEach(pair -> claims.put(
                        pair.slug(), new ClaimWords(pair.slug(), Map.of(pair.tongue(), Wording.of("", pair.claim())))));
        return List.copyOf(claims.values());
    }

    /** Sentences about other things that have a year or a number of one of the claims. */
    static List<String> unrelated() throws IOException {
        List<String> all = new ArrayList<>();
        try (InputStream file =
                Objects.requireNonNull(AgreementPairs.class.getResourceAsStream("agreement-unrelated.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        Tongue tongue = Tongue.of(line.replaceAll("\\{.}", ""));
                        AgreementPairs made = new AgreementPairs(tongue);
                        for (int place = 0; place < FOLDERS; place++) {
                            String sentence = made.filled(line, new Filling(all.size(), place), Map.of());
                            all.add(sentence);
                            all.add(made.fills.forms(sentence).get(3));
                        }
                    });
        }
        return all.stream().distinct().toList();
    }
}
