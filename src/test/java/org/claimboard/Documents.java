package org.claimboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages for whoever uses or changes the project: the README, and those that it leads to. */
final class Documents {

    static final Path README = Path.of("README.md");
    static final Path FOLDER = Path.of("src/docs");

    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Documents() {}

    /** All of them, the README first, then by name. */
    static List<Path> all() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return Stream.concat(
                            Stream.of(README),
                            pages.filter(page -> page.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    /** What all of them say, code included. */
    static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path page : all()) {
            text.append(Files.readString(page)).append('\n');
        }
        return text.toString();
    }

    /** What the page says beside its code blocks. */
    static String prose(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page)).replaceAll("");
    }

    /** The code blocks of the page in a language, such as {@code sh}. */
    static List<String> blocks(Path page, String language) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
