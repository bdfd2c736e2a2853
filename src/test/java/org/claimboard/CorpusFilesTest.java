package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus from elsewhere becomes claim files that the import takes. */
class CorpusFilesTest {

    @TempDir
    Path folder;

    @Test
    void read_ofControlCharacters_hasBlanksInTheirPlace() throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(
                corpus,
                "{\"id\": \"1\", \"title\": \"A\u0090title\", \"text\": \"One\u0090two\\u0001three\u007Ffour\"}\n");

        CorpusFiles files = CorpusFiles.read(corpus, "en");

        assertThat(files.claims().values()).containsExactly(new CorpusFiles.Claim("1", "One two three four"));
        assertThat(files.parts().get(0).values()).allSatisfy(file -> assertThat(file.codePoints())
                .noneMatch(letter -> Character.isISOControl(letter) && letter != '\n'));
    }
}
