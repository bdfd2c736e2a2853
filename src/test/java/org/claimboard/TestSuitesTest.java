package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TestSuitesTest {

    private final List<JavaClass> tests = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.claimboard").stream()
                    .filter(type -> type.getName().matches(TestSuites.ALL))
                    .toList();

    /** Without this, each would start its application among those that share one, or miss the one that it asks for. */
    @Test
    void ownStore_isWhatHasAProfile() {
        assertThat(names(type -> type.getName().matches(TestSuites.OWN_STORE)))
                .isNotEmpty()
                .isEqualTo(names(type ->
                        !type.getName().matches(TestSuites.ON_POSTGRES) && type.isAnnotatedWith(TestProfile.class)));
    }

    @Test
    void reckoning_needsNoApplication() {
        assertThat(names(type ->
                        type.getName().matches(TestSuites.RECKONING) && type.isAnnotatedWith(QuarkusTest.class)))
                .isEmpty();
        assertThat(names(type -> type.getName().matches(TestSuites.RECKONING))).hasSizeGreaterThan(20);
    }

    /** Surefire runs no class within another. */
    @Test
    void tests_areClassesOfTheirOwn() {
        assertThat(names(type -> type.getName().contains("$"))).isEmpty();
    }

    private List<String> names(Predicate<JavaClass> which) {
        return tests.stream()
                .filter(which)
                .map(JavaClass::getSimpleName)
                .sorted()
                .collect(Collectors.toList());
    }
}
