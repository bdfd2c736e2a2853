package org.claimboard.matching;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A sentence model that a desk brings itself, for all languages. */
final class DeskModel implements SentenceModel {

    private final String name;
    private final OnnxModel model;

    private DeskModel(String name, OnnxModel model) {
        this.name = name;
        this.model = model;
    }

    /**
     * @param network an ONNX file
     * @param tokenizer the tokenizer.json beside it
     */
    static DeskModel read(Path network, Path tokenizer, PoolingMode pooling) throws IOException {
        byte[] bytes = Files.readAllBytes(network);
        try (InputStream words = Files.newInputStream(tokenizer)) {
            return new DeskModel("desk" + bytes.length, OnnxModel.read(bytes, words, pooling));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String feature() {
        return "meaning";
    }

    @Override
    public float[] place(String sentence) {
        return model.place(sentence);
    }

    @Override
    public List<String> windows(String text) {
        return model.windows(text);
    }
}
