package org.claimboard.matching;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A model that remembers in a file what it placed before, since training asks for the same sentences many times. */
final class RememberedModel extends ModelBefore implements AutoCloseable {

    private final Path file;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final Optional<WordPlaces> words;
    private boolean learned;

    RememberedModel(SentenceModel model, Path folder) throws IOException {
        super(model);
        this.file = folder.resolve(model.name() + ".places");
        if (Files.exists(file)) {
            read();
        }
        this.words = model.words().map(words -> new WordPlaces(this::place));
    }

    @Override
    public float[] place(String sentence) {
        return known.computeIfAbsent(sentence, words -> {
            learned = true;
            return model.place(words);
        });
    }

    @Override
    public Optional<WordPlaces> words() {
        return words;
    }

    private void read() throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (true) {
                String sentence = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                float[] place = new float[in.readInt()];
                for (int i = 0; i < place.length; i++) {
                    place[i] = in.readFloat();
                }
                known.put(sentence, place);
            }
        } catch (EOFException e) {
            // All of it was read.
        }
    }

    @Override
    public void close() {
        if (!learned) {
            return;
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (Map.Entry<String, float[]> entry : known.entrySet()) {
                byte[] sentence = entry.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeInt(sentence.length);
                out.write(sentence);
                out.writeInt(entry.getValue().length);
                for (float coordinate : entry.getValue()) {
                    out.writeFloat(coordinate);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
