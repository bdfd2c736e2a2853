package org.claimboard.quantity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.claimboard.upkeep.Console;

/**
 * How long reading the numbers of a text takes: of 1,000 words of English against the peer of npm on the same text in turns,
 * and of texts from 1 KB to 1 MB of both languages. {@code src/docs/measuring.md} has the command.
 */
final class QuantityBench {

    private static final Path SENTENCES = Path.of("src/test/resources/org/claimboard/quantity/articles.tsv");
    private static final int ROUNDS = 9;
    private static final int PEER_ROUNDS = 3;
    private static final int WORDS = 1000;
    private static final int WARM_UP = 40;
    private static final int KILOBYTE = 1024;
    private static final double NANOS_IN_A_MILLI = 1e6;

    /** Prints how many it found and the milliseconds that it took. */
    private static final String PEER =
            """
            const fs = require('fs');
            const units = require('@microsoft/recognizers-text-number-with-unit');
            const kinds = ['recognizeCurrency', 'recognizeDimension', 'recognizeTemperature', 'recognizeAge'];
            const text = fs.readFileSync(process.argv[2], 'utf8');
            const start = process.hrtime.bigint();
            const found = kinds.reduce((sum, kind) => sum + units[kind](text, 'en-us').length, 0);
            console.log(found + ' ' + Number(process.hrtime.bigint() - start) / 1e6);
            """;

    private QuantityBench() {}

    /**
     * Prints both.
     *
     * @param args a folder in which {@code npm install @microsoft/recognizers-text-number-with-unit} was run; without it, only
     *     the table of lengths is printed
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = Console.out();
        List<String> rows = Files.readAllLines(SENTENCES).stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\t", 2)[0])
                .toList();
        for (int i = 0; i < WARM_UP; i++) {
            milliseconds(ofLength(rows, 16 * KILOBYTE));
        }
        if (args.length > 0) {
            againstThePeer(Path.of(args[0]), rows, out);
        }
        for (int kilobytes = 1; kilobytes <= KILOBYTE; kilobytes *= 4) {
            String text = ofLength(rows, kilobytes * KILOBYTE);
            double taken = median(text, ROUNDS);
            out.printf(Locale.ROOT, "%5d KB %9.2f ms %7.3f ms a KB%n", kilobytes, taken, taken / kilobytes);
        }
    }

    private static void againstThePeer(Path folder, List<String> rows, PrintStream out)
            throws IOException, InterruptedException {
        String text = words(rows);
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        Path script = Files.writeString(folder.resolve("peer.cjs"), PEER);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < PEER_ROUNDS; i++) {
            double ours = median(text, ROUNDS);
            Process peer = new ProcessBuilder("node", script.toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(peer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (peer.waitFor() != 0) {
                throw new IOException(answer);
            }
            String[] told = answer.split(" ", -1);
            double theirs = Double.parseDouble(told[1]);
            ratios.add(theirs / ours);
            out.printf(
                    Locale.ROOT,
                    "1,000 words: ours %.2f ms (%d found), peer %.0f ms (%s found), %.0f times%n",
                    ours,
                    QuantityReader.read(text).size(),
                    theirs,
                    told[0],
                    theirs / ours);
        }
        Collections.sort(ratios);
        out.printf(Locale.ROOT, "median: the peer takes %.0f times as long%n", ratios.get(ratios.size() / 2));
    }

    /** Whole sentences of English, one after the other. */
    private static String words(List<String> rows) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (String row : rows) {
            boolean sentence = row.length() > 40 && row.charAt(0) < 0x80 && row.endsWith(".");
            if (sentence && words < WORDS) {
                text.append(row).append(' ');
                words += row.split(" ", -1).length;
            }
        }
        return text.toString();
    }

    private static String ofLength(List<String> rows, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = rows.size() / 2; text.length() < length; i++) {
            text.append(rows.get(i % rows.size())).append(' ');
        }
        return text.substring(0, length);
    }

    private static double median(String text, int rounds) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            taken.add(milliseconds(text));
        }
        Collections.sort(taken);
        return taken.get(rounds / 2);
    }

    private static double milliseconds(String text) {
        long start = System.nanoTime();
        QuantityReader.read(text);
        return (System.nanoTime() - start) / NANOS_IN_A_MILLI;
    }
}
