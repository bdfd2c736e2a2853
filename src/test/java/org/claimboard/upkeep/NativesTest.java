package org.claimboard.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64",
        "Linux, aarch64, linux-aarch64",
        "Mac OS X, x86_64, osx-x64",
        "Mac OS X, aarch64, osx-aarch64",
        "Windows 11, amd64, win-x64"
    })
    void machine_isNamedAsTheLibraryNamesIt(String system, String processor, String machine) {
        assertThat(Natives.machine(system, processor)).isEqualTo(machine);
    }

    @Test
    void look_onThisMachine_findsItsCode() {
        assertThatCode(Natives::look).doesNotThrowAnyException();
    }
}
