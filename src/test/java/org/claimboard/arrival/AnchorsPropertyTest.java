package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.claimboard.arrival.AnchorReport.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles are edited at random; each sentence's fate is known, and a changed number is never told as unchanged. */
class AnchorsPropertyTest {

    private static final int ROUNDS = 1500;
    private static final List<String> NAMES = List.of("Kim", "Lee", "Musk", "Altman", "량원펑", "머스크", "Park", "Choi");
    private static final List<String> FORMS = List.of(
            "%s said the model cost %d dollars.",
            "%s bought %d chips in %d.",
            "The fund of %s lost %d percent of its value.",
            "%s는 칩 %d개를 샀다고 말했다.",
            "%s에 따르면 비용은 %d만 달러다.",
            "Nobody but %s denies it.",
            "%s doubts all of that, and says so often.");

    /** A sentence with what is known of it. */
    private static final class Line {
        final String first;
        String now;
        boolean renumbered;
        boolean renamed;
        boolean gone;

        Line(String text) {
            first = text;
            now = text;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void compare_ofRandomEdits_neverTellsAChangedNumberAsUnchanged(long seed) {
        Random random = new Random(seed);
        int renumbered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Line> lines = article(random);
            List<Line> now = edited(lines, random);
            String before = text(lines.stream().map(line -> line.first).toList());
            String after = text(now.stream()
                    .filter(line -> !line.gone)
                    .map(line -> line.now)
                    .toList());
            List<String> units = TextUnits.in(after);
            Map<String, AnchorReport> reports =
                    Anchors.compare(
                                    before,
                                    after,
                                    lines.stream().map(line -> line.first).toList())
                            .stream()
                            .collect(Collectors.toMap(AnchorReport::quote, report -> report));
            assertThat(reports).hasSameSizeAs(lines);
            for (Line line : lines) {
                renumbered += line.renumbered && !line.gone ? 1 : 0;
                check(line, Objects.requireNonNull(reports.get(line.first)), units, before, after);
            }
        }
        assertThat(renumbered).isGreaterThan(ROUNDS / 5);
    }

    private static void check(Line line, AnchorReport report, List<String> units, String before, String after) {
        String story = line.first + "\n--- before\n" + before + "\n--- after\n" + after;
        boolean shown = line.renumbered && !line.gone;
        if (shown) {
            assertThat(report.state()).as(story).isIn(State.ALTERED, State.LOST);
        }
        if (shown && !line.renamed) {
            assertThat(report.state()).as(story).isEqualTo(State.ALTERED);
            assertThat(report.changedNumbers()).as(story).isNotEmpty();
        }
        if (report.state() == State.EXACT || report.state() == State.MOVED) {
            assertThat(units).as(story).contains(line.first);
        }
        if (report.state() == State.LOST) {
            assertThat(line.gone || line.renamed || line.renumbered).as(story).isTrue();
        }
    }

    private static List<Line> article(Random random) {
        List<Line> lines = new ArrayList<>();
        int length = 3 + random.nextInt(12);
        while (lines.size() < length) {
            String form = FORMS.get(random.nextInt(FORMS.size()));
            String name = NAMES.get(random.nextInt(NAMES.size()));
            Line line = new Line(
                    String.format(Locale.ROOT, form, name, 1 + random.nextInt(9999), 2000 + random.nextInt(26)));
            // No two of a kind: which of two equal sentences was changed, no text can tell.
            if (lines.stream().noneMatch(other -> other.first.equals(line.first))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Line> edited(List<Line> lines, Random random) {
        List<Line> now = new ArrayList<>(lines);
        for (int edit = random.nextInt(6); edit >= 0; edit--) {
            int place = random.nextInt(now.size());
            Line line = now.get(place);
            switch (random.nextInt(5)) {
                case 0 -> now.add(random.nextInt(now.size()), now.remove(place));
                case 1 -> line.gone = true;
                case 2 -> {
                    String name = NAMES.get(random.nextInt(NAMES.size()));
                    String old = NAMES.stream()
                            .filter(line.now::contains)
                            .findFirst()
                            .orElse("");
                    line.renamed |= !old.isEmpty() && !old.equals(name);
                    line.now = old.isEmpty() ? line.now : line.now.replace(old, name);
                }
                case 3 -> changeDigit(line, random);
                default -> now.add(random.nextInt(now.size() + 1), new Line(line.first));
            }
        }
        return now;
    }

    private static void changeDigit(Line line, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < line.now.length(); i++) {
            if (Character.isDigit(line.now.charAt(i))) {
                digits.add(i);
            }
        }
        if (digits.isEmpty()) {
            return;
        }
        int place = digits.get(random.nextInt(digits.size()));
        char digit = (char) ('0' + (line.now.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
        line.now = line.now.substring(0, place) + digit + line.now.substring(place + 1);
        line.renumbered = !digitsOf(line.now).equals(digitsOf(line.first));
    }

    private static String digitsOf(String text) {
        return text.replaceAll("\\D+", " ");
    }

    private static String text(List<String> sentences) {
        return String.join("\n", sentences);
    }
}
