package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.FileReader;
import org.claimboard.record.FileSet;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number against the words that state it. */
class StatedNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "640000000000 | KRW | 6200억 원 | 항구 공사에 6200억 원이 들었다",
                "640000000000 | KRW | 620 billion won | The harbour cost 620 billion won",
                "640000000000 | KRW | about 620 billion won | The harbour cost much",
                "619700000000 | KRW | 620 billion won | The harbour cost much",
                "48 | megawatt | 480 MW | 발전소를 짓는다",
                "0.5 | gigawatt | 480MW | 발전소를 짓는다",
                "12 | percent | 1.2% | The share is small",
                "3000 | chips | 2,000 advanced chips | Few chips",
                "640000000000 | KRW | so much | The harbour cost 620 billion won",
                "640000000000 | KRW | 그만큼 | 항구에 6200억 원이 들었다",
                "2026 | year | in 2025 | The harbour opened",
                "5 | USD | 50 cents | A ticket",
            })
    void check_ofANumberThatTheWordsDoNotState_showsBoth(String value, String unit, String stated, String title)
            throws YamlReader.Unreadable {
        List<Problem> problems = check(claim(value, unit, stated, title));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).rule().number()).isEqualTo("CB036");
        assertThat(problems.get(0).message()).contains(value, unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "620000000000 | KRW | 6200억 원 | 항구 공사에 6200억 원이 들었다",
                "619700000000 | KRW | about 620 billion won | The harbour cost some 620 billion won",
                "619700000000 | KRW | 6197억 원 | 항구에 6200억 원이 들었다",
                "0.48 | gigawatt | 480 MW | 발전소를 짓는다",
                "480 | megawatt | half as much | The plant is small",
                "-12 | percent | fell 12% | Sales fell",
                "0.5 | USD | 50 cents | A ticket of 1998",
                "2025 | year | in 2025 | The harbour opened for 3 million dollars",
                "16000 | chips | up to 16,000 | Chips for 5 million dollars",
                "75 | KRW | 5 dollars | Sold for 75 won",
                "5 | USD | five | 5 dollars and not 7 dollars",
                "5 | USD | a few | 6 dollars, or 7 dollars",
            })
    void check_ofANumberThatTheWordsState_findsNothing(String value, String unit, String stated, String title)
            throws YamlReader.Unreadable {
        assertThat(check(claim(value, unit, stated, title))).isEmpty();
    }

    @Test
    void check_ofTheQuotedSentence_ofEvidence_andOfConversions() throws YamlReader.Unreadable {
        ObjectNode claim = claim("5", "USD", "5 dollars", "A ticket");
        ((ObjectNode) claim.path("quantities").get(0))
                .putArray("conversions")
                .addObject()
                .put("stated", "약 7천 원")
                .put("value", 9000)
                .put("unit", "KRW");
        claim.putArray("appears")
                .addObject()
                .put("article", "harbour")
                .put("passage", 1)
                .put("quote", "for 6 dollars");
        ObjectNode quantity = claim.putArray("evidence")
                .addObject()
                .put("source", "ledger")
                .put("stance", "supports")
                .put("quote", "3 ships with 40 people")
                .putObject("quantity");
        quantity.put("value", 5).put("unit", "people").put("stated", "no words");

        assertThat(check(claim))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/quantities/0/conversions/0", "/quantities/0", "/evidence/0/quantity");
    }

    private static ObjectNode claim(String value, String unit, String stated, String title) {
        boolean korean = title.codePoints().anyMatch(letter -> letter >= '가' && letter <= '힣');
        String language = korean ? "ko" : "en";
        ObjectNode claim = new ObjectMapper()
                .createObjectNode()
                .put("claim", "harbour-cost")
                .put("language", language);
        claim.putObject("title").put(language, title);
        claim.putObject("text").put(language, title);
        claim.put("kind", "quantity").put("claimant", "town");
        claim.putArray("quantities")
                .addObject()
                .put("value", new BigDecimal(value))
                .put("unit", unit)
                .put("stated", stated);
        return claim;
    }

    private static List<Problem> check(ObjectNode claim) throws YamlReader.Unreadable {
        List<FiledText> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        FileReader.read("harbour-cost.yaml", claim, files, problems);
        assertThat(problems).isEmpty();
        List<Problem> found = new ArrayList<>();
        StatedNumbers.check(new FileSet(files, List.of()), file -> true, found::add);
        return found;
    }
}
