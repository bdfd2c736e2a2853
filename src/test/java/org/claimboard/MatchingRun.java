package org.claimboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.claimboard.upkeep.Console;

/**
 * Asks an application which claims of a corpus cover each of some sentences, and writes what it answers: a line
 * {@code query document rank score} each, and in a file beside it, whose name ends in {@code .answers}, a line
 * {@code query answer flag document} of the likeliest. Its arguments are the corpus (JSON lines with {@code id}, {@code title} and
 * {@code text}), the language of the corpus, and pairs of a file of sentences ({@code id}, a tab, the text) and the file to
 * write.
 *
 * <p>It starts the packaged application with nothing in it, in a folder that it removes. With {@code -Daddress=http://…} and {@code -Dtoken=cb_…} it
 * takes one that runs; that one must be empty, and its four-eyes rule off. {@code -Dlimit=} says how many claims to ask for.
 */
public final class MatchingRun {

    private static final int LIMIT = Integer.getInteger("limit", 20);
    private static final int MOST = 100;
    private static final int WITNESSES = 20;
    private static final Duration LONGEST_INDEXING = Duration.ofHours(2);
    private static final Duration LONGEST_END = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 1_000;

    private final Instant start = Instant.now();
    private final CorpusFiles corpus;
    private final MatchingClient client;

    private MatchingRun(CorpusFiles corpus, MatchingClient client) {
        this.corpus = corpus;
        this.client = client;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        CorpusFiles corpus = CorpusFiles.read(Path.of(arguments[0]), arguments[1]);
        String address = System.getProperty("address");
        if (address != null) {
            new MatchingRun(corpus, new MatchingClient(address, System.getProperty("token", ""))).run(arguments);
            return;
        }
        Path folder = Files.createTempDirectory("matching");
        Packaged packaged = new Packaged(folder);
        Thread driver = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(driver, packaged)));
        try {
            String link = packaged.run("admin", "anna");
            packaged.serve();
            String token = Packaged.token(link);
            new MatchingRun(corpus, new MatchingClient(packaged.here("http://localhost:8080"), token)).run(arguments);
        } finally {
            packaged.stop();
            remove(folder);
        }
    }

    /** Where the run is broken off: the driver may be starting a server while others are stopped. */
    private static void end(Thread driver, Packaged packaged) {
        driver.interrupt();
        try {
            driver.join(LONGEST_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        packaged.stop();
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        for (SortedMap<String, String> files : corpus.parts()) {
            client.publish(files);
        }
        say(String.format(
                Locale.ROOT, "%d claims imported after %d s", corpus.claims().size(), seconds()));
        awaitIndex();
        say(String.format(Locale.ROOT, "all of them can be matched after %d s", seconds()));
        for (int i = 2; i + 1 < arguments.length; i += 2) {
            ask(MatchingQueries.read(Path.of(arguments[i])), Path.of(arguments[i + 1]));
        }
    }

    /** What one import brings is seen all at once: when one of its last claims is found by its own words, all can be. */
    private void awaitIndex() throws IOException, InterruptedException {
        List<String> slugs = List.copyOf(corpus.claims().keySet());
        List<String> last = slugs.subList(Math.max(0, slugs.size() - WITNESSES), slugs.size());
        Instant end = Instant.now().plus(LONGEST_INDEXING);
        while (last.stream().noneMatch(this::isFound)) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("the index does not become whole");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isFound(String slug) {
        String words = MatchingQueries.cut(corpus.claim(slug).words());
        try {
            return client.answers(List.of(words), MOST)
                    .get(0)
                    .findValuesAsText("slug")
                    .contains(slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(List<MatchingQueries> batches, Path run) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        List<String> known = new ArrayList<>();
        int sentences = 0;
        Instant before = Instant.now();
        for (MatchingQueries batch : batches) {
            List<JsonNode> answers = client.answers(batch.texts(), LIMIT);
            for (int i = 0; i < answers.size(); i++) {
                add(lines, batch.ids().get(i), answers.get(i).path("matches"));
                known.add(known(batch.ids().get(i), answers.get(i)));
            }
            sentences += answers.size();
        }
        Files.write(run, lines);
        Files.write(run.resolveSibling(run.getFileName() + ".answers"), known);
        long millis = Duration.between(before, Instant.now()).toMillis();
        say(String.format(
                Locale.ROOT,
                "%s: %d sentences, %d ms each",
                run.getFileName(),
                sentences,
                millis / Math.max(1, sentences)));
    }

    private void add(List<String> lines, String query, JsonNode matches) {
        int rank = 0;
        for (JsonNode match : matches) {
            String id = corpus.claim(match.path("slug").asText()).id();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%d\t%s",
                    query,
                    id,
                    ++rank,
                    match.path("score").asText()));
        }
    }

    private String known(String query, JsonNode answer) {
        JsonNode likeliest = answer.at("/matches/0");
        String document = likeliest.isMissingNode()
                ? ""
                : corpus.claim(likeliest.path("slug").asText()).id();
        return String.join(
                "\t",
                query,
                answer.path("answer").asText(),
                likeliest.path("flag").asText(),
                document);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private long seconds() {
        return Duration.between(start, Instant.now()).toSeconds();
    }

    private static void say(String line) {
        Console.out().println(line);
    }
}
