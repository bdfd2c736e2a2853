package org.claimboard.matching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What narrows a claim where it is put beside it: a place, a time, a purpose, a condition. */
final class Adjuncts {

    private static final Map<Tongue, List<Adjunct>> ALL =
            Map.of(Tongue.ENGLISH, read("adjuncts-english.txt"), Tongue.KOREAN, read("adjuncts-korean.txt"));

    private Adjuncts() {}

    /**
     * An adjunct.
     *
     * @param kind what it tells: where, when, what for; those of one kind stand in each other's place
     * @param widens whether a claim says more without it
     */
    record Adjunct(Tongue tongue, String kind, boolean widens, String position, String words) {

        /** The claim with it; empty where the claim has no place for it. */
        List<String> in(String form, String claim) {
            String bare = claim.substring(0, claim.length() - 1);
            String put = tongue == Tongue.ENGLISH ? english(form, bare) : korean(bare);
            return put.isEmpty() ? List.of() : List.of(put);
        }

        private String english(String form, String bare) {
            boolean named = form.matches("\\{[NPL]}.*|Korean.*");
            String inside = named ? bare : bare.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + bare.substring(1);
            return switch (position) {
                case "end" -> bare + " " + words + ".";
                case "begin" -> words + (words.endsWith(",") ? " " : ", ") + inside + ".";
                case "whole" -> words.replace("*", inside) + ".";
                default -> verb(form, bare);
            };
        }

        /** Behind the name, whose form has one word: {N} spent. */
        private String verb(String form, String bare) {
            if (!form.matches("\\{[NP]} (?!is |has |and ).*")) {
                return "";
            }
            String rest = form.substring(form.indexOf('}') + 2);
            int place = bare.indexOf(" " + rest.split(" ", 0)[0] + " ");
            return place < 0 ? "" : bare.substring(0, place + 1) + words + bare.substring(place) + ".";
        }

        private String korean(String bare) {
            String quoting =
                    bare.endsWith("이다") || bare.endsWith("대다") ? bare.substring(0, bare.length() - 1) + "라" : bare;
            return switch (position) {
                case "begin" -> words + " " + bare + ".";
                case "whole" -> words.replace("*", quoting) + ".";
                default ->
                    bare.substring(0, bare.lastIndexOf(' ') + 1) + words + bare.substring(bare.lastIndexOf(' ')) + ".";
            };
        }
    }

    /** Some of all, beginning at a place, so that each claim has others. */
    static List<Adjunct> some(Tongue tongue, int from, int count) {
        List<Adjunct> all = ALL.getOrDefault(tongue, List.of());
        List<Adjunct> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get(Math.floorMod((from + i) * 7, all.size())));
        }
        return some;
    }

    /** The others that tell the same of a claim. */
    static Stream<Adjunct> others(Adjunct adjunct) {
        return ALL.getOrDefault(adjunct.tongue(), List.of()).stream()
                .filter(other -> other.kind().equals(adjunct.kind()) && !other.equals(adjunct));
    }

    private static List<Adjunct> read(String name) {
        Tongue tongue = name.contains("english") ? Tongue.ENGLISH : Tongue.KOREAN;
        try (InputStream file = Objects.requireNonNull(Adjuncts.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(cells ->
                            new Adjunct(tongue, cells[0].replace("!", ""), cells[0].endsWith("!"), cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
