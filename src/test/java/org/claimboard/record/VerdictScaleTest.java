package org.claimboard.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictScaleTest {

    private static final String NAMES = "names: {en: %s, ko: %s가, ja: %sあ}";

    @TempDir
    Path folder;

    @Test
    void ours_isTheScaleOfWhoeverHasNoOther() {
        VerdictScale scale = VerdictScale.current();
        assertThat(scale.isOurs()).isTrue();
        assertThat(scale.verdicts()).containsExactly(Verdict.values());
        assertThat(scale.grade(Verdict.CONTESTED).rating()).isNull();
        assertThat(scale.name(Verdict.SUPPORTED, "en")).isEmpty();
    }

    @Test
    void own_standsForOurs_inItsOwnOrder() throws IOException {
        VerdictScale scale = VerdictScale.read(file("worst: 0\nbest: 10\ngrades:\n"
                + grade("refuted, misleading", "No", ", rating: 0")
                + grade("contested, unverifiable", "Open", "")
                + grade("supported, mostly-supported", "Yes", ", rating: 10")));
        assertThat(scale.verdicts()).containsExactly(Verdict.REFUTED, Verdict.CONTESTED, Verdict.SUPPORTED);
        assertThat(scale.filed(Verdict.MISLEADING)).isEqualTo(Verdict.REFUTED);
        assertThat(scale.name(Verdict.MOSTLY_SUPPORTED, "ko")).contains("Yes가");
        assertThat(scale.name(Verdict.MOSTLY_SUPPORTED, "fr")).contains("Yes");
        assertThat(scale.grade(Verdict.MISLEADING).rating()).isZero();
        assertThat(scale.choices()).isEqualTo(scale.verdicts());
    }

    @Test
    void json_isReadToo_andAScaleWithoutGrades() throws IOException {
        VerdictScale scale = VerdictScale.read(file("{\"shown\": \"conclusion\"}"));
        assertThat(scale.isRated()).isFalse();
        assertThat(scale.verdicts()).hasSize(1);
        assertThat(scale.choices()).containsExactly(Verdict.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shown: stars | shown is \"stars\", but must be grades or conclusion",
                "shown: conclusion#grades: [] | there are no grades to name",
                "colour: red | colour means nothing here; there are best, grades, shown, worst",
                "grades: none | grades must be a list of 2 to 12",
                "grades: [{verdicts: [true]}] | grades[1].verdicts: \"true\" is none of supported, mostly-supported",
                "grades: [{names: {en: A}}] | grades[1].names lacks ko, ja",
                "grades: [{verdicts: [refuted]}, {verdicts: [refuted]}] | refuted is in 2 of the grades",
                "grades: [{verdicts: [refuted]}] | supported is in none of the grades: records that have it could not be shown",
                "grades: [{names: {en: A}}, {names: {en: a}}] | two grades are called \"a\" in en",
                "grades: [{rating: 3}] | where grades have a rating, worst and best are its ends",
                "worst: 1#best: 2#grades: [{rating: 3}] | the rating 3 is not between worst 1 and best 2",
                "grades: [{rating: 1.5}] | grades[1].rating must be a whole number",
                "grades: [{symbol: abcd}] | grades[1].symbol must have 3 characters at most",
                "grades: [{name: A}] | grades[1].name means nothing here",
                "grades: [ | line",
                "[] | it is no mapping of names to values",
            })
    void whatIsWrong_isSaid_withTheFile(String text, String said) throws IOException {
        Path file = file(text.replace('#', '\n'));
        assertThatThrownBy(() -> VerdictScale.read(file))
                .isInstanceOf(VerdictScale.Unusable.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(said);
    }

    @Test
    void fileThatIsNotThere_isSaid() {
        assertThatThrownBy(() -> VerdictScale.read(folder.resolve("none.yaml")))
                .hasMessageContaining("it is not there");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("scale.yaml"), text);
    }

    private static String grade(String verdicts, String name, String more) {
        return "  - {verdicts: [" + verdicts + "], " + NAMES.replace("%s", name) + more + "}\n";
    }
}
