package org.claimboard.matching;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;

/** A sentence model in this process that takes one thread a sentence, so that questions do not fight for the cores. */
final class OnnxModel extends AbstractInProcessEmbeddingModel {

    private static final String NOTHING = ".";

    private final OnnxBertBiEncoder encoder;

    private OnnxModel(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    static OnnxModel read(byte[] network, InputStream tokenizer, PoolingMode pooling) throws IOException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(network, options);
            return new OnnxModel(new OnnxBertBiEncoder(environment, session, tokenizer, pooling));
        } catch (OrtException e) {
            throw new IOException("not a network that can be run: " + e.getMessage(), e);
        }
    }

    /** Where a text lies. One of which the tokenizer leaves nothing, such as lone accents, lies where a full stop does. */
    float[] place(String text) {
        try {
            return embed(text).content().vector();
        } catch (IllegalArgumentException e) {
            return embed(NOTHING).content().vector();
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
