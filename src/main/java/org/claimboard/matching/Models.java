package org.claimboard.matching;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The sentence models that are configured, read when the first sentence wants them: commands never do. */
@ApplicationScoped
class Models {

    private final Optional<Path> network;
    private final Optional<Path> tokenizer;
    private final PoolingMode pooling;
    private @Nullable ClaimMatcher matcher;

    Models(
            @ConfigProperty(name = "claimboard.matching.model") Optional<Path> network,
            @ConfigProperty(name = "claimboard.matching.tokenizer") Optional<Path> tokenizer,
            @ConfigProperty(name = "claimboard.matching.pooling", defaultValue = "mean") PoolingMode pooling) {
        this.network = network;
        this.tokenizer = tokenizer;
        this.pooling = pooling;
    }

    /** Another one for other models: a model of a desk goes by its size. */
    String name() {
        try {
            return network.isPresent() ? pooling + " " + Files.size(network.get()) : "packaged";
        } catch (IOException e) {
            throw new UncheckedIOException("there is no sentence model " + network.get(), e);
        }
    }

    synchronized ClaimMatcher matcher() {
        ClaimMatcher known = matcher;
        if (known == null) {
            known = read();
            matcher = known;
        }
        return known;
    }

    private ClaimMatcher read() {
        if (network.isEmpty()) {
            return ClaimMatcher.packaged(PackagedModel.all());
        }
        Path words = tokenizer.orElseGet(() -> network.get().resolveSibling("tokenizer.json"));
        try {
            return ClaimMatcher.withDeskModel(DeskModel.read(network.get(), words, pooling));
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence model " + network.get() + " cannot be read", e);
        }
    }
}
