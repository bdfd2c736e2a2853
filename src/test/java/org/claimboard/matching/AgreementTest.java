package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.matching.AgreementPair.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What must agree before a claim is the same as a sentence, through the whole matcher over folders of 120 claims. A sample
 * of the pairs by a fixed seed; all of them with {@code -Dagreement=whole}. {@code -Dagreement.report=FILE} writes what came
 * out of each.
 */
class AgreementTest {

    private static final int SAMPLE = 400;
    private static final boolean WHOLE = "whole".equals(System.getProperty("agreement"));

    private static ClaimMatcher matcher = ClaimMatcher.packaged(List.of());
    private static final List<IndexSearcher> FOLDERS = new ArrayList<>();
    private static List<AgreementPair> all = List.of();

    @BeforeAll
    static void index() throws IOException {
        List<SentenceModel> models = new ArrayList<>(PackagedModel.all());
        String places = System.getProperty("agreement.places");
        if (places != null) {
            for (int i = 0; i < models.size(); i++) {
                RememberedModel remembered = new RememberedModel(models.get(i), Path.of(places));
                Runtime.getRuntime().addShutdownHook(new Thread(remembered::close));
                models.set(i, remembered);
            }
        }
        matcher = ClaimMatcher.packaged(models);
        all = AgreementPairs.all();
        for (int folder = 0; folder < AgreementPairs.ALL_FOLDERS; folder++) {
            FOLDERS.add(ClaimIndex.of(AgreementPairs.claims(all, folder), models));
        }
    }

    private static List<AgreementPair> some(boolean same) {
        List<AgreementPair> pairs = new ArrayList<>(
                all.stream().filter(pair -> pair.kind().isSame() == same).toList());
        Collections.shuffle(pairs, new Random(20250131));
        return WHOLE ? pairs : pairs.subList(0, SAMPLE);
    }

    private static List<Match> matches(AgreementPair pair) {
        return matcher.match(FOLDERS.get(pair.folder()), pair.sentence(), null, 5)
                .matches();
    }

    private static Flag flag(AgreementPair pair) {
        List<Match> matches = matches(pair);
        if (pair.kind().isSame()) {
            return matches.stream()
                    .filter(match -> match.slug().equals(pair.slug()))
                    .map(Match::flag)
                    .findFirst()
                    .orElse(Flag.RELATED);
        }
        return matches.stream().anyMatch(match -> match.flag() == Flag.SAME_CLAIM)
                ? Flag.SAME_CLAIM
                : matches.stream()
                        .filter(match -> match.slug().equals(pair.slug()))
                        .map(Match::flag)
                        .findFirst()
                        .orElse(Flag.RELATED);
    }

    /** How many of each kind were found the same, and a line for each pair. */
    private record Outcome(Map<Kind, int[]> counts, List<AgreementPair> same, List<String> lines) {

        static Outcome of(List<AgreementPair> pairs) {
            Outcome outcome = new Outcome(new EnumMap<>(Kind.class), new ArrayList<>(), new ArrayList<>());
            for (AgreementPair pair : pairs) {
                Flag flag = flag(pair);
                int[] counts = outcome.counts.computeIfAbsent(pair.kind(), kind -> new int[2]);
                counts[0]++;
                if (flag == Flag.SAME_CLAIM) {
                    counts[1]++;
                    outcome.same.add(pair);
                }
                outcome.lines.add(String.join(
                        "\t", pair.kind().name(), flag.name(), pair.tongue().tag(), pair.claim(), pair.sentence()));
            }
            return outcome;
        }

        void report(String name) throws IOException {
            counts.forEach((kind, count) ->
                    lines.add(String.format(Locale.ROOT, "#%s\t%d\tof %d the same", kind, count[1], count[0])));
            String file = System.getProperty("agreement.report");
            if (file != null) {
                Files.write(Path.of(file + "." + name), lines);
            }
        }
    }

    @Test
    void match_ofWhatDiffersInOneThing_isHardlyEverTheSame() throws IOException {
        assertThat(all).filteredOn(pair -> !pair.kind().isSame()).hasSizeGreaterThan(10_000);
        List<AgreementPair> asked = some(false);
        Outcome outcome = Outcome.of(asked);
        outcome.report("pairs");

        // Names across languages: an English sentence that begins with another name than the Korean claim has.
        assertThat(outcome.same()).hasSizeLessThanOrEqualTo(asked.size() / 100);
    }

    @Test
    void match_ofTheSameInOtherWords_isTheSame() throws IOException {
        assertThat(all).filteredOn(pair -> pair.kind().isSame()).hasSizeGreaterThan(2_000);
        List<AgreementPair> asked = some(true);
        Outcome outcome = Outcome.of(asked);
        outcome.report("rewordings");

        assertThat(outcome.same()).hasSizeGreaterThanOrEqualTo(asked.size() * 9 / 10);
    }

    @Test
    void match_ofSomethingElseWithTheSameYearOrNumber_isNotChecked() throws IOException {
        List<String> unrelated = AgreementPairs.unrelated();
        assertThat(unrelated).hasSizeGreaterThanOrEqualTo(500);

        assertThat(unrelated)
                .filteredOn(sentence ->
                        matcher.match(FOLDERS.get(0), sentence, null, 5).checked())
                .isEmpty();
    }
}
