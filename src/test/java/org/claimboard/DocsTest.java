package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README and the pages of {@code src/docs} lead to and name is there, and what users need is named. */
class DocsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path CONFIGURATION = Path.of("src/main/resources/application.properties");
    private static final Path LIBRARIES = Documents.FOLDER.resolve("libraries.md");

    private static final String SETTING = "claimboard\\.[a-z][a-z-]*(?:\\.[a-z][a-z-]*)*";
    private static final Pattern LINK = Pattern.compile("]\\((?<target>[^()\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} +(.+)$", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("`((?:src|claims|findings|\\.ci|\\.github)/[^`\\s]*)`");

    @Test
    void links_leadToFilesAndHeadingsThatAreThere() throws IOException {
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Path page : Documents.all()) {
            for (String target : all(LINK, Documents.prose(page))) {
                if (target.contains("://")) {
                    continue;
                }
                followed++;
                if (!leadsSomewhere(page, target)) {
                    broken.add(page + ": " + target);
                }
            }
        }
        assertThat(followed).isGreaterThan(50);
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String target) throws IOException {
        int sign = target.indexOf('#');
        String file = sign < 0 ? target : target.substring(0, sign);
        Path place = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(place) && (sign < 0 || anchors(place).contains(target.substring(sign + 1)));
    }

    /** By what name a page shows each of its headings: the second of the same words has a number. */
    private static Set<String> anchors(Path page) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        return all(HEADING, Documents.prose(page)).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .map(name -> {
                    int before = counts.merge(name, 1, Integer::sum) - 1;
                    return before == 0 ? name : name + "-" + before;
                })
                .collect(Collectors.toSet());
    }

    @Test
    void everyPage_isLedToByTheReadme() throws IOException {
        Set<Path> reached = all(LINK, Documents.prose(Documents.README)).stream()
                .map(target -> Path.of(target.replaceAll("#.*", "")))
                .collect(Collectors.toSet());

        assertThat(reached)
                .containsAll(Documents.all().subList(1, Documents.all().size()));
    }

    @Test
    void files_thatAreNamed_areThere() throws IOException {
        assertThat(all(FILE, Documents.text())).isNotEmpty().allSatisfy(file -> assertThat(Path.of(file))
                .exists());
    }

    @Test
    void settings_thatAreNamed_exist() throws IOException, ClassNotFoundException {
        Set<String> known = new TreeSet<>(settings());
        // Those of the tests are given on the command line.
        for (String source : sources(Path.of("src/test/java"))) {
            known.addAll(all(Pattern.compile("get(?:Integer|Long|Boolean)\\(\"(" + SETTING + ")\""), source));
        }

        assertThat(known).containsAll(namedSettings());
    }

    @Test
    void settings_areNamed() throws IOException, ClassNotFoundException {
        assertThat(namedSettings()).containsAll(settings());
    }

    @Test
    void defaults_areThoseOfTheConfiguration() throws IOException {
        Properties configuration = new Properties();
        try (Reader text = Files.newBufferedReader(CONFIGURATION)) {
            configuration.load(text);
        }
        Matcher row = Pattern.compile("^\\| `([a-z][a-z.-]+)` \\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(Documents.text());
        Map<String, String> said = new HashMap<>();
        Map<String, String> meant = new HashMap<>();
        while (row.find()) {
            if (configuration.containsKey(row.group(1))) {
                said.put(row.group(1), row.group(2));
                meant.put(row.group(1), configuration.getProperty(row.group(1)));
            }
        }

        assertThat(said).hasSizeGreaterThan(20).isEqualTo(meant);
    }

    /** In code, in a table or in an option of Java, but not in a package's name or a path. */
    private static Set<String> namedSettings() throws IOException {
        return new TreeSet<>(all(Pattern.compile("(?:(?<=-D)|(?<![\\w./]))(" + SETTING + ")"), Documents.text()));
    }

    /** What is ours to be set: named in the configuration, asked for by name, or by a method of a mapping. */
    private static Set<String> settings() throws IOException, ClassNotFoundException {
        Set<String> settings = new TreeSet<>(
                all(Pattern.compile("^(?:# )?(" + SETTING + ")=", Pattern.MULTILINE), Files.readString(CONFIGURATION)));
        for (String source : sources(MAIN)) {
            settings.addAll(all(Pattern.compile("@ConfigProperty\\(\\s*name = \"(" + SETTING + ")\""), source));
            if (source.contains("@ConfigMapping(")) {
                settings.addAll(mapped(source));
            }
        }
        assertThat(settings).contains("claimboard.address", "claimboard.newsroom.licence", "claimboard.four-eyes");
        return settings;
    }

    private static Set<String> mapped(String source) throws ClassNotFoundException {
        String name = all(Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE), source)
                        .get(0)
                + "."
                + all(Pattern.compile("^(?:[a-z]+ )*(?:class|interface) (\\w+)", Pattern.MULTILINE), source)
                        .get(0);
        Class<?> outer = Class.forName(name, false, DocsTest.class.getClassLoader());
        Set<String> settings = new TreeSet<>();
        Stream.concat(Stream.of(outer), Stream.of(outer.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(ConfigMapping.class))
                .forEach(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> !method.isDefault() && !method.isSynthetic())
                        .forEach(method -> settings.add(
                                type.getAnnotation(ConfigMapping.class).prefix() + "." + word(method))));
        assertThat(settings).as(name).isNotEmpty();
        return settings;
    }

    private static String word(Method method) {
        WithName name = method.getAnnotation(WithName.class);
        return name == null
                ? method.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT)
                : name.value();
    }

    @Test
    void commands_areThoseOfTheProgram() throws IOException {
        String usage = Files.readString(MAIN.resolve("org/claimboard/Main.java"));
        Set<String> taken = Set.copyOf(all(Pattern.compile("^ {14}([a-z][a-z-]+)(?= |$)", Pattern.MULTILINE), usage));

        assertThat(Set.copyOf(all(Pattern.compile("quarkus-run\\.jar ([a-z][a-z-]*)"), Documents.text())))
                .isEqualTo(taken);
    }

    @Test
    void packages_ofTheMap_areThoseOfTheCode() throws IOException {
        try (Stream<Path> folders = Files.list(MAIN.resolve("org/claimboard"))) {
            List<String> packages = folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .toList();

            assertThat(all(
                            Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE),
                            Documents.prose(Documents.README)))
                    .containsExactlyInAnyOrderElementsOf(packages);
        }
    }

    @Test
    void libraries_haveReasonAndLicence() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
        List<String> brought = all(
                Pattern.compile(
                        "<(?:dependency|path)>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>"),
                pom);
        List<String> rows = Files.readAllLines(LIBRARIES).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| library |") && !line.startsWith("| ---"))
                .toList();

        assertThat(rows).allMatch(row -> row.matches("(\\| [^|]+ ){4}\\|"));
        List<String> named = all(Pattern.compile("`([a-z0-9_-]+)`"), String.join("\n", rows));
        assertThat(brought).hasSizeGreaterThan(40);
        assertThat(named).containsAll(brought);
        assertThat(named).allSatisfy(artifact -> assertThat(pom).contains("<artifactId>" + artifact + "</artifactId>"));
    }

    private static List<String> sources(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    /** What the first group of the expression has at each place. */
    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(place -> place.group(1)).toList();
    }
}
