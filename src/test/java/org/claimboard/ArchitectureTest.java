package org.claimboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what no file may hold. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.claimboard");

    @Test
    void packages_haveNoCycles() {
        slices().matching("org.claimboard.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void claim_knowsNoOtherPackage() {
        classes()
                .that()
                .resideInAPackage("org.claimboard.claim..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.claimboard",
                        "org.claimboard.account..",
                        "org.claimboard.api..",
                        "org.claimboard.comparison..",
                        "org.claimboard.desk..",
                        "org.claimboard.intake..",
                        "org.claimboard.provenance..",
                        "org.claimboard.quantity..",
                        "org.claimboard.reading..",
                        "org.claimboard.site..")
                .check(CLASSES);
    }

    @Test
    void quantity_knowsClaimOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.claimboard.quantity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.claimboard",
                        "org.claimboard.account..",
                        "org.claimboard.api..",
                        "org.claimboard.comparison..",
                        "org.claimboard.desk..",
                        "org.claimboard.intake..",
                        "org.claimboard.provenance..",
                        "org.claimboard.reading..",
                        "org.claimboard.site..",
                        "org.claimboard.workflow..")
                .check(CLASSES);
    }

    @Test
    void site_knowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.claimboard.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.claimboard.account..",
                        "org.claimboard.api..",
                        "org.claimboard.comparison..",
                        "org.claimboard.desk..",
                        "org.claimboard.intake..",
                        "org.claimboard.provenance..",
                        "org.claimboard.quantity..",
                        "org.claimboard.reading..",
                        "org.claimboard.workflow..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void pagesAndApi_doNotTouchPersistence() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.claimboard.api..",
                        "org.claimboard.desk..",
                        "org.claimboard.reading..",
                        "org.claimboard.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void templates_printNothingUnescaped() throws IOException {
        Path templates = Path.of("src/main/resources/templates");
        if (!Files.isDirectory(templates)) {
            return;
        }
        try (Stream<Path> files = Files.walk(templates)) {
            List<Path> raw = files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, ".raw") || contains(file, ".safe") || contains(file, " style=\""))
                    .toList();
            Assertions.assertThat(raw).isEmpty();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
