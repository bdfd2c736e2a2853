package org.claimboard.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.prose.Sentence;

/**
 * A text with errors that were planted in it, and its twin without them. In the files each error is written as
 * {@code [[kind|as it is wrong|as it is right]]}.
 */
record PlantedText(String name, String day, String wrong, String right, List<Planted> errors) {

    private static final Pattern ERROR = Pattern.compile("\\[\\[([a-z]+)\\|([^|\\]]*)\\|([^|\\]]*)\\]\\]");

    private static final Map<String, Set<RemarkKind>> KINDS = Map.ofEntries(
            Map.entry("sum", Set.of(RemarkKind.SUM)),
            Map.entry("rest", Set.of(RemarkKind.SUM, RemarkKind.CHANGE, RemarkKind.SHARE)),
            Map.entry("share", Set.of(RemarkKind.SHARE)),
            Map.entry("change", Set.of(RemarkKind.CHANGE)),
            Map.entry("times", Set.of(RemarkKind.CHANGE, RemarkKind.SHARE)),
            Map.entry("head", Set.of(RemarkKind.PER_HEAD)),
            Map.entry("points", Set.of(RemarkKind.PERCENT_FOR_POINTS, RemarkKind.POINTS_FOR_PERCENT)),
            Map.entry("span", Set.of(RemarkKind.SPAN)),
            Map.entry("conv", Set.of(RemarkKind.CONVERSION)),
            Map.entry("ratio", Set.of(RemarkKind.UNLIKE_RATIO, RemarkKind.UNLIKE_KINDS)),
            Map.entry("quote", Set.of(RemarkKind.QUOTATION)),
            Map.entry("repeat", Set.of(RemarkKind.REPEATS_CLAIM)),
            Map.entry("number", Set.of(RemarkKind.OTHER_NUMBER)));

    /** An error, and where it stands in the wrong text. */
    record Planted(String kind, int start, int end) {

        boolean isFoundBy(Remark remark, CheckedText text) {
            Sentence sentence = text.sentences().get(remark.sentence());
            return Objects.requireNonNull(KINDS.get(kind)).contains(remark.kind())
                    && sentence.start() <= start
                    && sentence.end() >= end - 1;
        }
    }

    static List<PlantedText> read(String file) {
        List<PlantedText> texts = new ArrayList<>();
        String name = "";
        String day = "";
        for (String line : lines(file)) {
            if (line.startsWith("== ")) {
                String[] head = line.substring(3).split(" \\| ", -1);
                name = head[0];
                day = head[2];
            } else if (!line.isBlank()) {
                texts.add(of(name, day, line));
            }
        }
        return texts;
    }

    private static PlantedText of(String name, String day, String line) {
        StringBuilder wrong = new StringBuilder();
        List<Planted> errors = new ArrayList<>();
        Matcher found = ERROR.matcher(line);
        int done = 0;
        while (found.find()) {
            wrong.append(line.substring(done, found.start()));
            errors.add(new Planted(
                    found.group(1),
                    wrong.length(),
                    wrong.length() + found.group(2).length()));
            wrong.append(found.group(2));
            done = found.end();
        }
        wrong.append(line.substring(done));
        return new PlantedText(name, day, wrong.toString(), ERROR.matcher(line).replaceAll("$3"), errors);
    }

    private static List<String> lines(String file) {
        try (InputStream in = PlantedText.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
