package org.claimboard.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimboard.EmptyStore;
import org.claimboard.IndexesAtTheEnd;
import org.claimboard.intake.Importer;
import org.claimboard.matching.ReadyCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** Errors that were planted in texts before anything looked for them, and the same texts without them. */
@QuarkusTest
@TestProfile(EmptyStore.class)
class PlantedErrorsTest {

    @Inject
    ReadyCheck ready;

    @Inject
    ManuscriptCheck check;

    @Inject
    Importer importer;

    @Inject
    IndexesAtTheEnd indexes;

    @TempDir
    static Path folder;

    private static boolean read;

    @BeforeEach
    void readTheClaims() throws IOException, InterruptedException {
        if (!read) {
            read = true;
            assertThat(importer.run(TamsinFiles.copied(folder), "claim files").refused())
                    .isFalse();
            indexes.await();
        }
        ready.await();
    }

    @Test
    void check_ofSixtyTexts_findsWhatWasPlanted() {
        List<PlantedText> texts = new ArrayList<>(PlantedText.read("texts-en.txt"));
        texts.addAll(PlantedText.read("texts-ko.txt"));
        Tally tally = Tally.of(texts, check);

        assertThat(tally.errors()).isEqualTo(300);
        assertThat(tally.recall()).as(tally.toString()).isGreaterThan(0.95);
        assertThat(tally.falseAlarmsPerText()).as(tally.toString()).isLessThanOrEqualTo(0.2);
        assertThat(tally.kinds())
                .as(tally.toString())
                .allSatisfy(kind -> assertThat(tally.recall(kind)).as(kind).isGreaterThan(0.85));
    }

    @Test
    void check_ofTwentyTexts_inOtherWords_findsWhatWasPlanted() {
        Tally tally = Tally.of(PlantedText.read("blind.txt"), check);

        assertThat(tally.errors()).isEqualTo(100);
        assertThat(tally.recall()).as(tally.toString()).isGreaterThan(0.8);
        assertThat(tally.falseAlarmsPerText()).as(tally.toString()).isLessThanOrEqualTo(0.2);
        assertThat(tally.kinds())
                .as(tally.toString())
                .allSatisfy(kind -> assertThat(tally.recall(kind)).as(kind).isGreaterThan(0.5));
    }

    /**
     * Nothing was mended on the fourth; the authors of the ninth and all that follow had seen neither the rules nor any
     * other text.
     *
     * @param alarms the most that there may be in a text without a reason
     */
    @ParameterizedTest
    @CsvSource({
        "third.txt, 100, 0.95, 0.1",
        "fourth.txt, 50, 0.85, 0.1",
        "fifth.txt, 52, 0.9, 0",
        "sixth.txt, 50, 0.9, 0",
        "seventh.txt, 50, 0.85, 0",
        "eighth.txt, 50, 0.85, 0",
        "ninth.txt, 50, 0.9, 0",
        "tenth.txt, 50, 0.9, 0",
        "eleventh.txt, 50, 0.9, 0",
        "twelfth.txt, 50, 0.95, 0",
        "thirteenth.txt, 50, 0.75, 0",
        "fourteenth.txt, 50, 0.75, 0",
        "fifteenth.txt, 50, 0.85, 0",
        "sixteenth.txt, 50, 0.7, 0",
        "seventeenth.txt, 50, 0.55, 0",
        "eighteenth.txt, 50, 0.65, 0",
        "nineteenth.txt, 50, 0.7, 0.1",
        "twentieth.txt, 50, 0.7, 0",
        "twentyfirst.txt, 50, 0.75, 0",
        "twentysecond.txt, 50, 0.7, 0.25",
        "twentythird.txt, 50, 0.4, 0.25"
    })
    void check_ofTextsInOtherWords_findsWhatWasPlanted(String set, int errors, double least, double alarms) {
        Tally tally = Tally.of(PlantedText.read(set), check);

        assertThat(tally.errors()).isEqualTo(errors);
        assertThat(tally.recall()).as(tally.toString()).isGreaterThan(least);
        assertThat(tally.falseAlarmsPerText()).as(tally.toString()).isLessThanOrEqualTo(alarms);
    }

    /** With none of its claims on file. */
    @Test
    void check_ofTheShippedArticle_findsItsConversions_andItsRatio() throws IOException {
        CheckedText checked = check.check(article(), LocalDate.of(2025, 1, 31));

        assertThat(checked.remarks())
                .extracting(remark -> remark.kind() + " " + remark.parts().get(0) + " " + remark.stated())
                .containsExactly(
                        "CONVERSION_HOLDS 1,000억 위안 약 20조 원",
                        "CONVERSION 560만 달러 약 75억 원",
                        "UNLIKE_RATIO 50억 달러 50억 달러",
                        "CONVERSION 50억 달러 약 6조 7,000억 원");
        assertThat(checked.remarks().get(2).reckoned()).satisfies(ratio -> assertThat(
                        Objects.requireNonNull(ratio).value().intValue())
                .isEqualTo(892));
        assertThat(checked.remarks().get(1).rate())
                .satisfies(
                        rate -> assertThat(Objects.requireNonNull(rate).rate()).isEqualByComparingTo("1452.7"));
    }

    private static String article() throws IOException {
        Map<String, Object> article = new Yaml().load(Files.readString(Path.of("claims/deepseek-openai/article.yaml")));
        List<?> passages = (List<?>) Objects.requireNonNull(article.get("passages"));
        return passages.stream()
                .map(passage -> String.valueOf(((Map<?, ?>) passage).get("text")))
                .collect(Collectors.joining("\n\n"));
    }
}
