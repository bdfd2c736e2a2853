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
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what no file may hold. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.claimboard");

    private static final Path SOURCES = Path.of("src/main/java/org/claimboard");

    private static final Pattern ASKED = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)");

    private static final Pattern ROOM = Pattern.compile("org\\.claimboard\\.(\\w+).*");

    private static final Pattern COMMENT = Pattern.compile("\\s*(?:/?\\*|//)");

    /** Which rooms each room may know, beside itself. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("record", Set.of()),
            Map.entry("prose", Set.of()),
            Map.entry("speaker", Set.of("prose")),
            Map.entry("outbound", Set.of()),
            Map.entry("ledger", Set.of("record")),
            Map.entry("claim", Set.of("record", "ledger")),
            Map.entry("quantity", Set.of("record")),
            Map.entry("comparison", Set.of("record", "claim", "quantity")),
            Map.entry("provenance", Set.of("record", "claim")),
            Map.entry("dossier", Set.of("record", "ledger", "claim", "comparison", "provenance")),
            Map.entry("upkeep", Set.of("record", "ledger")),
            Map.entry("site", Set.of("record", "ledger")),
            Map.entry("search", Set.of("record", "ledger", "quantity", "upkeep", "intake", "workflow")),
            Map.entry("intake", Set.of("record", "ledger", "claim", "quantity", "comparison", "provenance", "upkeep")),
            Map.entry("workflow", Set.of("record", "outbound", "ledger", "claim", "upkeep", "intake", "account")),
            Map.entry(
                    "event",
                    Set.of(
                            "record",
                            "ledger",
                            "claim",
                            "quantity",
                            "provenance",
                            "upkeep",
                            "site",
                            "search",
                            "intake")),
            Map.entry("matching", Set.of("record", "prose", "ledger", "quantity", "upkeep", "search", "intake")),
            Map.entry(
                    "manuscript",
                    Set.of(
                            "record",
                            "prose",
                            "ledger",
                            "quantity",
                            "comparison",
                            "dossier",
                            "search",
                            "intake",
                            "matching")),
            Map.entry("account", Set.of("record", "upkeep", "site")),
            Map.entry("mail", Set.of("record", "ledger", "upkeep", "site", "account", "workflow")),
            Map.entry(
                    "webhook",
                    Set.of("record", "outbound", "ledger", "upkeep", "site", "search", "event", "account", "workflow")),
            Map.entry(
                    "exchange",
                    Set.of(
                            "record",
                            "prose",
                            "outbound",
                            "ledger",
                            "claim",
                            "dossier",
                            "site",
                            "search",
                            "intake",
                            "workflow",
                            "account")),
            Map.entry(
                    "reading",
                    Set.of(
                            "record",
                            "prose",
                            "ledger",
                            "claim",
                            "quantity",
                            "comparison",
                            "provenance",
                            "dossier",
                            "site",
                            "search",
                            "event",
                            "matching",
                            "manuscript",
                            "exchange")),
            Map.entry("inbox", Set.of("record", "outbound", "ledger", "upkeep", "site", "account", "reading")),
            Map.entry(
                    "editor",
                    Set.of(
                            "record",
                            "prose",
                            "ledger",
                            "quantity",
                            "site",
                            "intake",
                            "workflow",
                            "matching",
                            "account",
                            "reading")),
            Map.entry(
                    "arrival",
                    Set.of(
                            "record",
                            "prose",
                            "outbound",
                            "ledger",
                            "claim",
                            "quantity",
                            "upkeep",
                            "site",
                            "workflow",
                            "account")),
            Map.entry(
                    "api",
                    Set.of(
                            "record",
                            "prose",
                            "ledger",
                            "claim",
                            "quantity",
                            "comparison",
                            "provenance",
                            "dossier",
                            "site",
                            "search",
                            "intake",
                            "workflow",
                            "event",
                            "matching",
                            "manuscript",
                            "account",
                            "webhook",
                            "exchange",
                            "arrival")),
            Map.entry(
                    "share",
                    Set.of(
                            "record",
                            "outbound",
                            "ledger",
                            "claim",
                            "comparison",
                            "dossier",
                            "site",
                            "event",
                            "account",
                            "exchange",
                            "reading",
                            "arrival",
                            "api")),
            Map.entry(
                    "desk",
                    Set.of(
                            "record",
                            "prose",
                            "speaker",
                            "outbound",
                            "ledger",
                            "claim",
                            "quantity",
                            "comparison",
                            "site",
                            "search",
                            "intake",
                            "workflow",
                            "event",
                            "account",
                            "reading",
                            "inbox",
                            "editor",
                            "arrival")));

    @Test
    void packages_haveNoCycles() {
        slices().matching("org.claimboard.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void rooms_knowThoseBelowThemOnly() {
        ARROWS.forEach((room, known) -> classes()
                .that()
                .resideInAPackage("org.claimboard." + room + "..")
                .should()
                .onlyDependOnClassesThat(outsideOrIn(
                        Stream.concat(Stream.of(room), known.stream()).toArray(String[]::new)))
                .check(CLASSES));
    }

    @Test
    void rooms_areAllAmongTheArrows() throws IOException {
        try (Stream<Path> rooms = Files.list(SOURCES)) {
            Assertions.assertThat(rooms.filter(Files::isDirectory)
                            .map(room -> room.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
        }
    }

    /** A query names tables and entities in a string, which is no dependency between classes. */
    @Test
    void queries_askRoomsBelowOnly() throws IOException {
        Map<String, String> rooms = roomsOfTables();
        List<String> beyond = new ArrayList<>();
        int known = 0;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String room = roomOf(file);
                Matcher asked = ASKED.matcher(code(file));
                while (asked.find()) {
                    String owner = rooms.getOrDefault(asked.group(1), room);
                    known += rooms.containsKey(asked.group(1)) ? 1 : 0;
                    if (!owner.equals(room)
                            && !ARROWS.getOrDefault(room, Set.of()).contains(owner)) {
                        beyond.add(room + " asks " + asked.group(1) + " of " + owner + " in " + file.getFileName());
                    }
                }
            }
        }
        Assertions.assertThat(beyond).isEmpty();
        Assertions.assertThat(known).as("queries that were seen").isGreaterThan(100);
    }

    /** In which room the class of each entity is, by what HQL and by what SQL calls it. */
    private static Map<String, String> roomsOfTables() {
        Map<String, String> rooms = new HashMap<>();
        CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class)).forEach(type -> {
            String room = ROOM.matcher(type.getPackageName()).replaceFirst("$1");
            rooms.put(type.getSimpleName(), room);
            rooms.put(type.getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT), room);
        });
        return rooms;
    }

    private static String code(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !COMMENT.matcher(line).lookingAt()).collect(Collectors.joining("\n"));
        }
    }

    private static String roomOf(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
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
                        "org.claimboard.editor..",
                        "org.claimboard.reading..",
                        "org.claimboard.share..",
                        "org.claimboard.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .check(CLASSES);
    }

    /** Durations alone may be told by {@link System#nanoTime()}. */
    @Test
    void time_isToldByTheApplicationsClock() {
        DescribedPredicate<JavaCall<?>> asksTheMachine =
                DescribedPredicate.describe("ask the machine for the time", ArchitectureTest::asksTheMachine);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.claimboard.ledger.ApplicationClock")
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
