package org.claimboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
                .onlyDependOnClassesThat(outsideOrIn("claim"))
                .check(CLASSES);
    }

    @Test
    void quantity_knowsClaimOnly() {
        classes()
                .that()
                .resideInAPackage("org.claimboard.quantity..")
                .should()
                .onlyDependOnClassesThat(outsideOrIn("quantity", "claim"))
                .check(CLASSES);
    }

    @Test
    void prose_knowsNoOtherPackage() {
        classes()
                .that()
                .resideInAPackage("org.claimboard.prose..")
                .should()
                .onlyDependOnClassesThat(outsideOrIn("prose"))
                .check(CLASSES);
    }

    @Test
    void site_knowsNoFeature() {
        classes()
                .that()
                .resideInAPackage("org.claimboard.site..")
                .should()
                .onlyDependOnClassesThat(outsideOrIn("site", "claim"))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> outsideOrIn(String... packages) {
        String[] ours =
                Stream.of(packages).map(name -> "org.claimboard." + name + "..").toArray(String[]::new);
        return resideOutsideOfPackage("org.claimboard..").or(resideInAnyPackage(ours));
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

    /** Durations alone may be told by {@link System#nanoTime()}. */
    @Test
    void time_isToldByTheApplicationsClock() {
        DescribedPredicate<JavaCall<?>> asksTheMachine =
                DescribedPredicate.describe("ask the machine for the time", ArchitectureTest::asksTheMachine);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.claimboard.claim.ApplicationClock")
                .should()
                .callCodeUnitWhere(asksTheMachine)
                .check(CLASSES);
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        String name = call.getTarget().getName();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getTargetOwner().getFullName()) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Calendar" -> name.equals("getInstance");
            case "java.util.Date" -> name.equals("<init>") && parameters.isEmpty();
            case "java.time.Clock" -> name.matches("system.*|tick.+");
            default ->
                call.getTargetOwner().getPackageName().startsWith("java.time")
                        && name.equals("now")
                        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        };
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
