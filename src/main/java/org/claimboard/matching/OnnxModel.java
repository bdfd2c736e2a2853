package org.claimboard.matching;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A sentence model in this process that takes one thread a sentence, so that questions do not fight for the cores. */
final class OnnxModel extends AbstractInProcessEmbeddingModel {

    private static final String NOTHING = ".";

    /** Tokens that the smallest model was taught to read; what is longer is cut, not dropped. */
    private static final int LONGEST = 126;

    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());

    private final OnnxBertBiEncoder encoder;
    private final HuggingFaceTokenizer tokens;

    private OnnxModel(OnnxBertBiEncoder encoder, HuggingFaceTokenizer tokens) {
        super(Runnable::run);
        this.encoder = encoder;
        this.tokens = tokens;
    }

    static OnnxModel read(byte[] network, InputStream tokenizer, PoolingMode pooling) throws IOException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            byte[] words = untruncated(tokenizer);
            OrtSession session = environment.createSession(network, options);
            return new OnnxModel(
                    new OnnxBertBiEncoder(environment, session, new ByteArrayInputStream(words), pooling),
                    HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(words), null));
        } catch (OrtException e) {
            throw new IOException("not a network that can be run: " + e.getMessage(), e);
        }
    }

    /** A tokenizer that cuts long texts off says nothing of it. */
    private static byte[] untruncated(InputStream tokenizer) throws IOException {
        ObjectNode settings = (ObjectNode) JSON.readTree(tokenizer);
        settings.putNull("truncation");
        settings.putNull("padding");
        return JSON.writeValueAsBytes(settings);
    }

    List<String> windows(String text) {
        return Windows.of(text, LONGEST, part -> tokens.tokenize(part).size());
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
