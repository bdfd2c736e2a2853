package org.claimboard.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.record.Ordered;

/** What is spelt in several ways (㎞, km, 킬로미터), and how it is read: {@code spellings.properties} beside this class. */
final class Spellings {

    private static final String AFTER_NUMBER = "#";
    private static final Map<String, String> READINGS = read();

    /** All spellings where they are ones; only what stands behind # in the file is one behind a number alone. */
    static final Pattern ANY = Pattern.compile(
            "(?:(?<![가-힣])|(?<=[십백천만억조여]))(?:" + any(Spellings::isKorean) + ")"
                    + "|(?<!\\p{L})(?:" + any(spelling -> !isKorean(spelling) && !spelling.startsWith(AFTER_NUMBER))
                    + ")(?![A-Za-z0-9²³])"
                    + "|(?:(?<=[0-9만억조])|(?<=[0-9만억조] ))(?:"
                    + any(spelling -> spelling.startsWith(AFTER_NUMBER)) + ")(?![A-Za-z0-9²³])",
            Pattern.CASE_INSENSITIVE);

    /** The characters that spellings begin with: nearly all that stand in a text are none, and are not worth trying. */
    private static final BitSet BEGINNINGS = beginnings();

    private interface Kind {
        boolean has(String spelling);
    }

    private Spellings() {}

    /** How a spelling that {@link #ANY} found is read. */
    static String reading(String spelling) {
        String lower = spelling.toLowerCase(Locale.ROOT);
        String always = READINGS.get(lower);
        return always == null ? Objects.requireNonNull(READINGS.get(AFTER_NUMBER + lower), spelling) : always;
    }

    /** Whether {@link #ANY} may find something that begins with the character. */
    static boolean mayBegin(char letter) {
        return BEGINNINGS.get(letter);
    }

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet(Character.MAX_VALUE);
        READINGS.keySet().stream()
                .map(spelling -> spelling.startsWith(AFTER_NUMBER) ? spelling.substring(1) : spelling)
                .forEach(spelling -> {
                    beginnings.set(spelling.charAt(0));
                    beginnings.set(
                            spelling.substring(0, 1).toUpperCase(Locale.ROOT).charAt(0));
                });
        return beginnings;
    }

    private static boolean isKorean(String spelling) {
        return Alphabet.isHangul(spelling.charAt(0));
    }

    /** The longest first, so that 제곱미터 is not taken for 제곱. */
    private static String any(Kind kind) {
        return READINGS.keySet().stream()
                .filter(kind::has)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(spelling -> Pattern.quote(spelling.startsWith(AFTER_NUMBER) ? spelling.substring(1) : spelling))
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> read() {
        Properties rows = new Properties();
        try (InputStream in = Objects.requireNonNull(
                Spellings.class.getResourceAsStream("spellings.properties"), "spellings.properties")) {
            rows.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> readings = new HashMap<>();
        for (String reading : rows.stringPropertyNames()) {
            Stream.concat(
                            Stream.of(reading),
                            Stream.of(rows.getProperty(reading).split("\\|", -1)))
                    .forEach(spelling -> readings.put(spelling.strip().toLowerCase(Locale.ROOT), reading));
        }
        return Ordered.of(readings);
    }
}
