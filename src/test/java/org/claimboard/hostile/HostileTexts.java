package org.claimboard.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as somebody writes them who wants more than to be read, in bundles that one field holds. */
final class HostileTexts {

    private static final Path FILE = Path.of("src/test/resources/hostile-texts.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|\\\\)");

    private static final Pattern NUMBER = Pattern.compile("\\p{N}");

    private final List<String> texts;
    private @Nullable HostileTexts withoutNumbers;
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

    /** The same, each without what means something to a browser or to a template: texts of the same shape. */
    static HostileTexts harmless() {
        return new HostileTexts(ofTheFile().texts.stream()
                .map(text -> text.replaceAll("[<>&\"'`{}]", "x"))
                .toList());
    }

    private static String character(java.util.regex.MatchResult escape) {
        String code = escape.group(1);
        String character = code == null ? "\\" : String.valueOf((char) Integer.parseInt(code, 16));
        return Matcher.quoteReplacement(character);
    }

    /** Those of them that have none; always the same, so that they take turns. */
    HostileTexts withoutNumbers() {
        if (withoutNumbers == null) {
            withoutNumbers = new HostileTexts(
                    texts.stream().filter(text -> !NUMBER.matcher(text).find()).toList());
        }
        return withoutNumbers;
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

    /** All of the texts, in as many bundles as it takes. */
    List<Bundle> bundles(int longest) {
        List<Bundle> bundles = new ArrayList<>();
        for (int covered = 0;
                covered < texts.size();
                covered += bundles.get(bundles.size() - 1).taken()) {
            bundles.add(from(covered, longest));
        }
        return bundles;
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

        /** In one line, without the characters that are not seen. */
        String line() {
            return joined().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ").strip();
        }

        /** The same texts in shorter bundles, but for those that are longer by themselves. */
        List<Bundle> split(int longest) {
            return new HostileTexts(texts)
                    .bundles(longest).stream()
                            .filter(bundle -> !bundle.line().isEmpty())
                            .toList();
        }

        /** As the last part of a web address. */
        String link() {
            return "https://zzh.example/" + joined().replaceAll("[\\s\\p{Z}\\p{Cf}]+", "+");
        }
    }
}
