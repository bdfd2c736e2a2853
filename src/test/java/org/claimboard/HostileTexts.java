package org.claimboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as somebody writes them who wants more than to be read, in bundles that one field holds. */
final class HostileTexts {

    private static final Path FILE = Path.of("src/test/resources/hostile-texts.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|\\\\)");

    private final List<String> texts;
    private int next;

    private HostileTexts(List<String> texts) {
        this.texts = texts;
    }

    /** Those of the file. */
    static HostileTexts ofTheFile() {
        try {
            return new HostileTexts(Files.readAllLines(FILE).stream()
                    .skip(1)
                    .map(line -> ESCAPE.matcher(line).replaceAll(HostileTexts::character))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many texts that nobody minds. */
    static HostileTexts harmless() {
        return new HostileTexts(ofTheFile().texts.stream()
                .map(text -> "plain words".repeat(1 + text.length() / 40))
                .toList());
    }

    private static String character(java.util.regex.MatchResult escape) {
        String code = escape.group(1);
        String character = code == null ? "\\" : String.valueOf((char) Integer.parseInt(code, 16));
        return Matcher.quoteReplacement(character);
    }

    List<String> all() {
        return texts;
    }

    /** The texts from one on, as many as fit, and at least one. */
    Bundle from(int first, int longest) {
        List<String> fitting = new ArrayList<>();
        int length = 0;
        int at = first;
        while (fitting.size() < texts.size() && at < first + texts.size()) {
            String text = texts.get(at % texts.size());
            at++;
            if (text.length() > longest) {
                continue;
            }
            if (length + text.length() + 1 > longest) {
                at--;
                break;
            }
            fitting.add(text);
            length += text.length() + 1;
        }
        return new Bundle(fitting, at - first);
    }

    /** Goes on where the last bundle ended. */
    Bundle next(int longest) {
        Bundle bundle = from(next, longest);
        next = (next + bundle.taken()) % texts.size();
        return bundle;
    }

    /**
     * Several texts for one field.
     *
     * @param taken how many texts of the file it covers, those left out as too long included
     */
    record Bundle(List<String> texts, int taken) {

        String joined() {
            return String.join(" ", texts).strip();
        }
    }
}
