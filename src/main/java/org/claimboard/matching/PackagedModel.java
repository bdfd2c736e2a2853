package org.claimboard.matching;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The sentence models that come with the program. They know English only, and Korean as far as it is glossed. */
final class PackagedModel implements SentenceModel {

    /** The smaller one, which places single words better. */
    private static final String MINILM = "minilm";

    private final String name;
    private final String question;
    private final String claim;
    private final OnnxModel model;
    private final Optional<WordPlaces> words;

    private PackagedModel(String name, String question, String claim, OnnxModel model) {
        this.name = name;
        this.question = question;
        this.claim = claim;
        this.model = model;
        this.words = name.equals(MINILM) ? Optional.of(new WordPlaces(model::place)) : Optional.empty();
    }

    static List<SentenceModel> all() {
        return List.of(read("e5", "e5-small-v2-q", "query: ", "passage: "), read(MINILM, "all-minilm-l6-v2-q", "", ""));
    }

    private static PackagedModel read(String name, String file, String question, String claim) {
        try (InputStream network = open("/" + file + ".onnx");
                InputStream tokenizer = open("/" + file + "-tokenizer.json")) {
            return new PackagedModel(
                    name, question, claim, OnnxModel.read(network.readAllBytes(), tokenizer, PoolingMode.MEAN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream found = OnnxModel.class.getResourceAsStream(file);
        if (found == null) {
            throw new IOException("no sentence model " + file);
        }
        return found;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public float[] place(String sentence) {
        return model.place(sentence);
    }

    /** What the larger one says of glosses adds nothing to what the smaller one says, and takes twice as long. */
    @Override
    public boolean isAskedIn(Tongue tongue) {
        return tongue == Tongue.ENGLISH || words.isPresent();
    }

    @Override
    public Optional<WordPlaces> words() {
        return words;
    }

    @Override
    public String asClaim(String text) {
        return claim + text;
    }

    @Override
    public String asQuestion(String text) {
        return question + text;
    }

    @Override
    public List<String> windows(String text) {
        return model.windows(Tongue.of(text) == Tongue.KOREAN ? Glosses.inEnglish(text) : text);
    }
}
