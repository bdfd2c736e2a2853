package org.claimboard.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;

/**
 * Processor seconds that it takes to ask about every sentence of a text, and those of the bare embedding of the same
 * sentences by one model, in the same run. Its arguments are a corpus (JSON lines with {@code id}, {@code lang} and
 * {@code text}), how many of its claims to take, and a text. The claims are placed at random, which takes no model and costs
 * a search the same.
 */
public final class ManuscriptBench {

    private static final Logger LOG = Logger.getLogger(ManuscriptBench.class.getName());
    private static final int DIMENSIONS = 384;
    private static final int CLAIMS = 3;

    private ManuscriptBench() {}

    /** Places claims anywhere, and questions where the model does. */
    static final class Scattered extends ModelBefore {

        private final Random random = new Random(7);
        private boolean indexing = true;

        Scattered(SentenceModel model) {
            super(model);
        }

        @Override
        public float[] place(String sentence) {
            return indexing ? anywhere() : model.place(sentence);
        }

        /** From now on texts are placed by the model. */
        void asked() {
            indexing = false;
        }

        private float[] anywhere() {
            float[] place = new float[DIMENSIONS];
            double square = 0;
            for (int i = 0; i < DIMENSIONS; i++) {
                place[i] = (float) random.nextGaussian();
                square += place[i] * place[i];
            }
            for (int i = 0; i < DIMENSIONS; i++) {
                place[i] /= (float) Math.sqrt(square);
            }
            return place;
        }
    }

    public static void main(String... arguments) throws IOException {
        List<Scattered> models =
                PackagedModel.all().stream().map(Scattered::new).toList();
        IndexSearcher searcher = ClaimIndex.of(claims(Path.of(arguments[0]), Integer.parseInt(arguments[1])), models);
        models.forEach(Scattered::asked);
        String text = Files.readString(Path.of(arguments[2]));
        List<String> sentences =
                Sentences.in(text).stream().map(Sentence::words).toList();
        int words = text.split("\\s+").length;
        ClaimMatcher matcher = ClaimMatcher.packaged(List.copyOf(models));
        SentenceModel one = models.get(models.size() - 1);
        for (int round = 0; round < 3; round++) {
            double bare = seconds(() -> sentences.forEach(one::place));
            double asked =
                    seconds(() -> sentences.forEach(sentence -> matcher.match(searcher, sentence, null, CLAIMS)));
            LOG.info(String.format(
                    Locale.ROOT,
                    "%d claims, %d words, %d sentences: %.2f processor seconds, %.2f for 1,000 words on two cores; one model's bare embedding %.2f",
                    searcher.getIndexReader().numDocs(),
                    words,
                    sentences.size(),
                    asked,
                    asked / 2 * 1000 / words,
                    bare));
        }
    }

    private static double seconds(Runnable work) {
        long before = processor();
        work.run();
        return (processor() - before) / 1e9;
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    static List<ClaimWords> claims(Path corpus, int most) throws IOException {
        List<ClaimWords> claims = new ArrayList<>();
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<String> lines = Files.lines(corpus)) {
            for (String line : (Iterable<String>) lines.limit(most)::iterator) {
                JsonNode claim = mapper.readTree(line);
                Tongue tongue = Tongue.ofTag(claim.path("lang").asText());
                claims.add(new ClaimWords(
                        "claim-" + claim.path("id").asText(),
                        Map.of(tongue, Wording.of("", claim.path("text").asText()))));
            }
        }
        return claims;
    }
}
