package org.claimboard.matching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.matching.ManuscriptBench.Scattered;

/**
 * How long single questions wait, beside the bare embedding of the same question by one model, in turns. Its arguments are
 * a corpus (JSON lines with {@code id}, {@code lang} and {@code text}), how many of its claims to take, and a file of
 * questions ({@code id}, a tab, the question). The last line takes the least of all rounds for each question, in which other
 * work on the machine disturbs least. With {@code -Dprocessor=true} and
 * {@code -Djava.util.concurrent.ForkJoinPool.common.parallelism=0} all is done by one thread, whose processor time is told:
 * other work on the machine does not count then.
 */
public final class QuestionBench {

    private static final Logger LOG = Logger.getLogger(QuestionBench.class.getName());
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final boolean PROCESSOR = Boolean.getBoolean("processor");
    private static final int CLAIMS = 5;

    private QuestionBench() {}

    public static void main(String... arguments) throws IOException {
        List<Scattered> models =
                PackagedModel.all().stream().map(Scattered::new).toList();
        IndexSearcher searcher =
                ClaimIndex.of(ManuscriptBench.claims(Path.of(arguments[0]), Integer.parseInt(arguments[1])), models);
        models.forEach(Scattered::asked);
        List<String> questions = Files.readAllLines(Path.of(arguments[2])).stream()
                .map(line -> line.split("\t", 2)[1])
                .toList();
        SentenceModel one = models.get(models.size() - 1);
        double[] leastBare = always(Double.MAX_VALUE, questions.size());
        double[] leastAsked = always(Double.MAX_VALUE, questions.size());
        for (int round = 0; round < ROUNDS; round++) {
            // A new one, for one that was asked before knows its answers.
            ClaimMatcher matcher = ClaimMatcher.packaged(List.copyOf(models));
            double[] bare = new double[questions.size()];
            double[] asked = new double[questions.size()];
            for (int i = 0; i < bare.length; i++) {
                String question = questions.get(i);
                bare[i] = millis(() -> one.place(question));
                asked[i] = millis(() -> matcher.match(searcher, question, null, CLAIMS));
                leastBare[i] = Math.min(leastBare[i], bare[i]);
                leastAsked[i] = Math.min(leastAsked[i], asked[i]);
            }
            report("round " + (round + 1), bare, asked);
        }
        report("least of all rounds", leastBare, leastAsked);
    }

    private static double[] always(double value, int length) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    private static void report(String what, double[] bare, double[] asked) {
        Arrays.sort(bare);
        Arrays.sort(asked);
        LOG.info(String.format(
                Locale.ROOT,
                "%d questions, %s: median %.1f ms, p95 %.1f ms; bare %.1f and %.1f; %.2f and %.2f times",
                asked.length,
                what,
                at(asked, 0.5),
                at(asked, 0.95),
                at(bare, 0.5),
                at(bare, 0.95),
                at(asked, 0.5) / at(bare, 0.5),
                at(asked, 0.95) / at(bare, 0.95)));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static double millis(Runnable work) {
        long before = nanos();
        work.run();
        return (nanos() - before) / 1e6;
    }

    private static long nanos() {
        return PROCESSOR ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }
}
