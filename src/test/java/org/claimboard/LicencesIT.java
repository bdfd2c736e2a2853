package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Whoever is given the package is given the licences of all that is in it. */
class LicencesIT {

    /** Bytes; less than half of what its libraries weigh whole. */
    private static final long MOST_BYTES = 160L * 1024 * 1024;

    private static final Path PACKAGE = Path.of("target/quarkus-app");
    private static final Path LICENCES = PACKAGE.resolve("licences");

    /** What licences are called in POM files, where that is no SPDX identifier. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("EPL 1.0", "EPL-1.0", "Bouncy Castle Licence", "MIT", "Public Domain", "CC0-1.0");

    @Test
    void bill_namesEveryLibraryOfThePackage_withALicence() throws IOException {
        Map<String, List<String>> bill = bill();

        assertThat(shipped()).isNotEmpty().allSatisfy(jar -> assertThat(bill)
                .as(jar)
                .hasEntrySatisfying(jar, licences -> assertThat(licences).isNotEmpty()));
    }

    @Test
    void licences_ofEveryLibrary_haveTheirText() throws IOException {
        Map<String, List<String>> bill = bill();

        for (String jar : shipped()) {
            List<String> texts = bill.getOrDefault(jar, List.of()).stream()
                    .filter(licence -> Files.exists(LICENCES.resolve(licence + ".txt")))
                    .toList();
            assertThat(!texts.isEmpty() || holdsItsLicence(PACKAGE.resolve(jar)))
                    .as("%s is under %s, whose text is nowhere", jar, bill.get(jar))
                    .isTrue();
        }
    }

    /** Native code of other machines, and what only debuggers read of it, is most of what the libraries weigh. */
    @Test
    void package_holdsNothingForOtherMachines() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(PACKAGE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
        for (String jar : shipped()) {
            try (ZipFile zip = new ZipFile(PACKAGE.resolve(jar).toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .as(jar)
                        .noneMatch(name -> name.endsWith(".pdb") || name.contains(".dSYM/"));
            }
        }
    }

    @Test
    void notice_namesEveryFontAndEveryModel() throws IOException {
        String notice = Files.readString(LICENCES.resolve("README.md"));

        assertThat(notice).contains("Noto Sans KR", "OFL-1.1.txt");
        assertThat(shipped().stream().filter(jar -> jar.matches(".*langchain4j-embeddings-[a-z].*")))
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(notice)
                        .contains(jar.replaceAll(".*\\.(langchain4j-embeddings-[a-z0-9-]*?)-[0-9.]+-.*", "$1")));
        assertThat(Files.readString(LICENCES.resolve("OFL-1.1.txt"))).contains("SIL OPEN FONT LICENSE");
    }

    /** The libraries of the package, by their place in it; the rebuilt parts of our own are no libraries. */
    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGE.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> PACKAGE.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The licences of what lies at each place of the package, as the bill of materials has them. */
    private static Map<String, List<String>> bill() throws IOException {
        JsonNode bill = new ObjectMapper()
                .readTree(LICENCES.resolve("quarkus-run-cyclonedx.json").toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        Map<String, List<String>> licences = new TreeMap<>();
        for (JsonNode component : bill.path("components")) {
            List<String> names = new ArrayList<>();
            for (JsonNode licence : component.path("licenses")) {
                names.add(Stream.of(licence.at("/license/id"), licence.at("/license/name"), licence.path("expression"))
                        .map(JsonNode::asText)
                        .filter(name -> !name.isEmpty())
                        .map(name -> OTHER_NAMES.getOrDefault(name, name))
                        .collect(Collectors.joining()));
            }
            for (JsonNode place : component.at("/evidence/occurrences")) {
                licences.put(place.path("location").asText(), names);
            }
        }
        return licences;
    }

    private static boolean holdsItsLicence(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).anyMatch(name -> name.matches("(META-INF/)?LICEN[CS]E.*"));
        }
    }
}
