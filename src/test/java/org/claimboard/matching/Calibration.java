package org.claimboard.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.upkeep.Console;

/**
 * Asks questions whose right claims are known, once as they are and once of the corpus without those claims, with all that
 * tells claims apart, and says how often each of the three answers comes and is right. Its arguments are the folder of a
 * set, the part, a folder to remember sentences in, and how many questions to leave out between two. With the folder of
 * the resources and the file of a ranker's trust it also brings that ranker's odds to the scale of {@link Answer}.
 */
public final class Calibration {

    /** Below what is said to be likely, claims are judged as well, to know what a lower point would let pass. */
    private static final double LENIENCE = 2;

    private static final double FALSE_ALARMS = 0.05;
    private static final double DOUBTFUL = 0.2;
    private static final double PRECISION = 0.97;
    private static final double CLOSEST = 0.5;
    private static final int ASKED = 5;
    private static final String STRETCH = "stretch ";

    /**
     * What was answered to a question.
     *
     * @param checked the odds, as a logarithm, of the likeliest claim that covers it; far below zero if none does
     * @param probable the odds of the likeliest one that covers it or may
     * @param right whether that one is right
     */
    private record Said(double checked, double probable, boolean right) {

        private static final double NEVER = -99;

        static Said of(Matches matches, Set<String> rightClaims) {
            double checked = NEVER;
            double probable = NEVER;
            boolean right = false;
            boolean contradicted = false;
            for (Match match : matches.matches()) {
                double odds = odds(match.score()) - LENIENCE;
                boolean covers = match.flag().covers();
                contradicted |= match.flag().contradicts();
                checked = covers ? Math.max(checked, odds) : checked;
                if (covers || (!contradicted && match.why().overlaps() && odds > probable)) {
                    right |= probable == NEVER && rightClaims.contains(match.slug());
                    probable = Math.max(probable, odds);
                }
            }
            return new Said(checked, probable, right);
        }
    }

    private Calibration() {}

    public static void main(String... arguments) throws IOException {
        CheckedSet set = CheckedSet.read(Path.of(arguments[0]), arguments[1]);
        List<RememberedModel> remembered = new ArrayList<>();
        for (SentenceModel model : PackagedModel.all()) {
            remembered.add(new RememberedModel(model, Path.of(arguments[2])));
        }
        int step = Integer.parseInt(arguments[3]);
        List<SentenceModel> models = List.copyOf(remembered);
        Set<String> known = set.right().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        IndexSearcher all = ClaimIndex.of(set.claims(), models);
        IndexSearcher unchecked = ClaimIndex.of(without(set.claims(), known), models);
        ClaimMatcher matcher = lenient(models);
        List<Said> of = new ArrayList<>();
        List<Said> fresh = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, String> query : set.queries().entrySet()) {
            if (place++ % step == 0) {
                Set<String> right = set.right().getOrDefault(query.getKey(), Set.of());
                of.add(Said.of(matcher.match(all, query.getValue(), null, ASKED), right));
                fresh.add(Said.of(matcher.match(unchecked, query.getValue(), null, ASKED), right));
            }
        }
        for (RememberedModel model : remembered) {
            model.close();
        }
        report("as it is", of, fresh, odds(Answer.CHECKED.least()), odds(Answer.PROBABLY.least()));
        double checked = point(fresh, Said::checked, FALSE_ALARMS);
        while (precision(of, Said::checked, checked) < PRECISION && share(of, Said::checked, checked) > 0) {
            checked += 0.05;
        }
        double probable = Math.min(point(fresh, Said::probable, DOUBTFUL), checked - CLOSEST);
        report("as it would be", of, fresh, checked, probable);
        if (arguments.length > 5) {
            bring(Path.of(arguments[4]).resolve(arguments[5]), checked, probable);
        }
    }

    private static double odds(double likely) {
        return Math.log(likely / (1 - likely));
    }

    /** Without the right claims and whatever says the same in the same letters. */
    private static List<ClaimWords> without(List<ClaimWords> claims, Set<String> known) {
        Set<String> same = new HashSet<>();
        for (ClaimWords claim : claims) {
            if (known.contains(claim.slug())) {
                same.add(letters(claim));
            }
        }
        return claims.stream().filter(claim -> !same.contains(letters(claim))).toList();
    }

    private static String letters(ClaimWords claim) {
        return claim.wordings().values().stream()
                .map(wording -> String.join("", Cutting.SYLLABLES.of(wording.text())))
                .collect(Collectors.joining("\n"));
    }

    private static ClaimMatcher lenient(List<SentenceModel> models) {
        return new ClaimMatcher(
                models,
                Map.of(Tongue.ENGLISH, lenient(Ranker.read("english")), Tongue.KOREAN, lenient(Ranker.read("korean"))),
                lenient(Ranker.ofPosts()),
                lenient(Ranker.read("across")));
    }

    private static Ranker lenient(Ranker ranker) {
        return new Ranker(ranker.order(), (features, place) -> ranker.trust().sum(features, place) + LENIENCE);
    }

    /** From where on so many of the questions that nobody checked are answered. */
    private static double point(List<Said> fresh, ToDoubleFunction<Said> odds, double share) {
        List<Double> sorted =
                new ArrayList<>(fresh.stream().map(odds::applyAsDouble).sorted().toList());
        Collections.reverse(sorted);
        return Math.max(sorted.get((int) (share * sorted.size())), -LENIENCE) + 1e-6;
    }

    private static double share(List<Said> said, ToDoubleFunction<Said> odds, double least) {
        return said.stream().filter(one -> odds.applyAsDouble(one) >= least).count() / (double) said.size();
    }

    private static double right(List<Said> said, ToDoubleFunction<Said> odds, double least) {
        return said.stream()
                        .filter(one -> one.right() && odds.applyAsDouble(one) >= least)
                        .count()
                / (double) said.size();
    }

    private static double precision(List<Said> said, ToDoubleFunction<Said> odds, double least) {
        return right(said, odds, least) / Math.max(1e-9, share(said, odds, least));
    }

    private static void report(String what, List<Said> of, List<Said> fresh, double checked, double probable) {
        Console.out()
                .printf(
                        Locale.ROOT,
                        "%s, from %.3f and %.3f on: checked %.3f of %d unchecked sentences, right %.3f of %d checked ones,"
                                + " precision %.3f; checked or probably %.3f, %.3f, %.3f%n",
                        what,
                        checked,
                        probable,
                        share(fresh, Said::checked, checked),
                        fresh.size(),
                        right(of, Said::checked, checked),
                        of.size(),
                        precision(of, Said::checked, checked),
                        share(fresh, Said::probable, probable),
                        right(of, Said::probable, probable),
                        precision(of, Said::probable, probable));
    }

    /** Stretches and moves the odds so that the two points lie where the answers begin. */
    private static void bring(Path trust, double checked, double probable) throws IOException {
        double from = odds(Answer.PROBABLY.least());
        double stretch = (odds(Answer.CHECKED.least()) - from) / (checked - probable);
        List<String> before = Files.readAllLines(trust);
        boolean trees = before.stream().anyMatch(line -> line.startsWith(STRETCH));
        List<String> lines = new ArrayList<>();
        for (String line : before) {
            String[] cells = line.split(" ", 2);
            boolean moved = cells[0].equals("base");
            if (line.startsWith("#") || (trees && !moved && !line.startsWith(STRETCH))) {
                lines.add(line);
            } else {
                double value = Double.parseDouble(cells[1]) - (moved ? checked : 0);
                lines.add(String.format(Locale.ROOT, "%s %.5f", cells[0], value * stretch));
            }
        }
        Files.write(trust, lines);
    }
}
