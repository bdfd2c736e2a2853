package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.search.Alphabet.Script;
import org.claimboard.upkeep.Console;
import org.jspecify.annotations.Nullable;

/**
 * How large an index of a synthetic corpus becomes, how long it takes, and how long a search takes beside the same words
 * asked of Lucene alone. src/docs/measuring.md has the command.
 */
final class SearchBench {

    private static final int BUILDERS = 2;
    private static final int WARM = 400;
    private static final int RUNS = 1500;

    private static final List<String> QUERIES = List.of(
            "실업률",
            "unemployment",
            "최저임금",
            "turnip",
            "감자탕",
            "youth unemployment",
            "청년 실업률 서울",
            "minimum wage Ohio",
            "아파트 가격 43.2%",
            "house prices 43.2%",
            "\"fine dust levels\"",
            "verdict:refuted 출산율",
            "electricity prices -Berlin",
            "통계청 전기요금은",
            "percent > 85 exports");

    private SearchBench() {}

    /** The arguments are folders of corpora, each of which is measured in turn. */
    public static void main(String... folders) throws Exception {
        Console.out()
                .println("| claims | documents | index | build | rate | p50 | p99 | Lucene p50 | p99 | ratio | heap |");
        Console.out().println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (String folder : folders) {
            measure(Path.of(folder));
        }
    }

    private static void measure(Path folder) throws Exception {
        Path index = Files.createTempDirectory("search-bench");
        try (FSDirectory directory = FSDirectory.open(index)) {
            long start = System.nanoTime();
            int claims = build(folder, directory);
            double seconds = (System.nanoTime() - start) / 1e9;
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                double[][] times = times(searcher);
                Console.out()
                        .printf(
                                Locale.ROOT,
                                "| %,d | %,d | %,d MB | %.0f s | %,.0f/s | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.1f | %,d MB |%n",
                                claims,
                                reader.numDocs(),
                                size(index) >> 20,
                                seconds,
                                claims / seconds,
                                percentile(times[0], 50),
                                percentile(times[0], 99),
                                percentile(times[1], 50),
                                percentile(times[1], 99),
                                Arrays.stream(times[0]).sum()
                                        / Arrays.stream(times[1]).sum(),
                                usedHeap());
                for (String query : QUERIES) {
                    Console.out().printf(Locale.ROOT, "%n    %-30s %s", query, each(searcher, query));
                }
                Console.out().println();
            }
        } finally {
            remove(index);
        }
    }

    private static int build(Path folder, FSDirectory directory) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer()).setRAMBufferSizeMB(128);
        ExecutorService builders = Executors.newFixedThreadPool(BUILDERS);
        int claims = 0;
        try (SyntheticRecords records = new SyntheticRecords(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            Names names = new Names();
            Future<?>[] running = new Future<?>[8 * BUILDERS];
            for (SyntheticRecords.Step step = records.next(); step != null; step = records.next()) {
                SyntheticRecords.Step one = step;
                one.others().forEach((key, record) -> {
                    if (key.type() == RecordType.CLAIMANT) {
                        names.put(key.slug(), record);
                    }
                });
                int slot = claims++ % running.length;
                await(running[slot]);
                running[slot] = builders.submit(() -> add(writer, one, names));
            }
            for (Future<?> last : running) {
                await(last);
            }
            writer.commit();
        } finally {
            builders.shutdown();
            builders.awaitTermination(1, TimeUnit.MINUTES);
        }
        return claims;
    }

    private static void await(@Nullable Future<?> task) throws InterruptedException, ExecutionException {
        if (task != null) {
            task.get();
        }
    }

    private static void add(IndexWriter writer, SyntheticRecords.Step step, Names names) {
        Map<RecordKey, JsonNode> all = new HashMap<>(step.others());
        add(writer, step.key(), step.claim(), all, names);
        step.newSources().forEach(key -> add(writer, key, Objects.requireNonNull(all.get(key)), all, names));
    }

    private static void add(
            IndexWriter writer, RecordKey key, JsonNode record, Map<RecordKey, JsonNode> others, Names names) {
        Document document = RecordDocument.of(key, record, others, names, 0, Set.of());
        document.add(new StringField(IndexForm.KEY, key.toString(), Field.Store.YES));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ours and Lucene's, query by query in turn, in milliseconds. */
    private static double[][] times(IndexSearcher searcher) {
        RecordSearch search = new RecordSearch();
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            String query = QUERIES.get(Math.floorMod(i, QUERIES.size()));
            double first = time(() -> search.search(searcher, new SearchRequest(query, Map.of(), 20, null)));
            double second = time(() -> lucene(searcher, query));
            if (i >= 0) {
                ours[i] = first;
                floor[i] = second;
            }
        }
        return new double[][] {ours, floor};
    }

    private static String each(IndexSearcher searcher, String query) {
        RecordSearch search = new RecordSearch();
        long total = search.search(searcher, new SearchRequest(query, Map.of(), 20, null))
                .total();
        double[] ours = IntStream.range(0, 50)
                .mapToDouble(i -> time(() -> search.search(searcher, new SearchRequest(query, Map.of(), 20, null))))
                .toArray();
        double[] floor = IntStream.range(0, 50)
                .mapToDouble(i -> time(() -> lucene(searcher, query)))
                .toArray();
        return String.format(
                Locale.ROOT, "%,10d hits %8.2f ms %8.2f ms", total, percentile(ours, 50), percentile(floor, 50));
    }

    /** The same words, all of them, in the field that has everything: the best twenty and no more. */
    private static void lucene(IndexSearcher searcher, String query) {
        String words = query.replaceAll("\\S+:\\S+|-\\S+|[\">]", " ");
        Script script = Alphabet.of(words);
        Analyzer analyzer = TextAnalyzer.ofQuery(script);
        Query all = new QueryBuilder(analyzer).createBooleanQuery(Fields.body(script), words, Occur.MUST);
        try {
            searcher.search(all, 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
