package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "0.9, SAME_CLAIM, CHECKED",
        "0.9, DIFFERENT_NUMBER, CHECKED",
        "0.9, OPPOSITE, NOT_FOUND",
        "0.9, OTHER_SUBJECT, NOT_FOUND",
        "0.49, RELATED, PROBABLY",
        "0.2, RELATED, PROBABLY",
        "0.19, RELATED, NOT_FOUND",
        "0, RELATED, NOT_FOUND",
    })
    void answer_ofAClaim_isByItsFlagAndScore(double score, Flag flag, Answer answer) {
        assertThat(match(score, flag, "chatbot").answer()).isEqualTo(answer);
    }

    @Test
    void answer_ofAClaimThatSharesNoWord_isNotFound() {
        Why why = new Why(List.of(), List.of("2021"), List.of(), List.of(), 0.8);

        assertThat(new Match("chatbot", 0.4, Flag.RELATED, why).answer()).isEqualTo(Answer.NOT_FOUND);
    }

    @Test
    void answer_ofClaims_isTheSurest() {
        assertThat(Matches.of(List.of()).answer()).isEqualTo(Answer.NOT_FOUND);
        assertThat(Matches.of(List.of(match(0.4, Flag.RELATED, "one"), match(0.1, Flag.RELATED, "other")))
                        .answer())
                .isEqualTo(Answer.PROBABLY);
        assertThat(Matches.of(List.of(match(0.9, Flag.OTHER_SUBJECT, "one"), match(0.8, Flag.SAME_CLAIM, "other")))
                        .answer())
                .isEqualTo(Answer.CHECKED);
    }

    /** What comes nearest says something else: what comes behind it is no better guess. */
    @Test
    void answer_behindAClaimThatSaysSomethingElse_isNotFound() {
        assertThat(Matches.of(List.of(match(0.9, Flag.OPPOSITE, "one"), match(0.4, Flag.RELATED, "other")))
                        .answer())
                .isEqualTo(Answer.NOT_FOUND);
    }

    private static Match match(double score, Flag flag, String word) {
        return new Match(word, score, flag, new Why(List.of(word), List.of(), List.of(), List.of(), null));
    }
}
