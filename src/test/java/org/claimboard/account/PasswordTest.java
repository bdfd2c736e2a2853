package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTest {

    @ParameterizedTest
    @CsvSource({
        "elevenchars, TOO_SHORT",
        "The.Very.Name, THE_NAME",
        "열두글자가되는비밀번호열, ",
        "twelve chars, ",
    })
    void fault_isToldBeforeItIsChosen(String typed, Password.Fault expected) {
        Password password = Password.typed(typed);
        assertThat(password.fault("the.very.name", password)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void fault_ofAnEndlessPassword_isItsLength() {
        Password password = Password.typed("x".repeat(1_000_000));
        assertThat(password.fault("someone", password)).contains(Password.Fault.TOO_LONG);
    }

    @Test
    void password_isTheSameFromEachKeyboard() {
        String composed = "비밀번호는길어야합니다";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        String hash = PasswordHash.of(Password.typed(composed).text());

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(PasswordHash.matches(Password.typed(decomposed).text(), hash))
                .isTrue();
        assertThat(PasswordHash.matches(Password.typed(composed + "!").text(), hash))
                .isFalse();
    }

    @Test
    void hash_isOfItsOwnSaltAndInTheUsualForm() {
        assertThat(PasswordHash.of("same")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.of("same")).isNotEqualTo(PasswordHash.of("same"));
    }
}
