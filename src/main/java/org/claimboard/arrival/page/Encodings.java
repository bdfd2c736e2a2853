package org.claimboard.arrival.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.claimboard.record.Ordered;

/**
 * What pages call their encodings, as the WHATWG Encoding Standard reads the names: EUC-KR is all of Windows code page 949,
 * ISO-8859-1 is windows-1252.
 */
final class Encodings {

    static final Charset KOREAN = Charset.forName("x-windows-949");
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Map<String, Charset> BY_LABEL = read();

    private Encodings() {}

    /** The encoding that goes by the name; empty if none does. */
    static Optional<Charset> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Charset> read() {
        Properties names = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(Encodings.class.getResourceAsStream("encodings.properties")),
                StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Charset> known = new HashMap<>();
        for (String charset : names.stringPropertyNames()) {
            if (!Charset.isSupported(charset)) {
                continue;
            }
            for (String label : names.getProperty(charset).split("\\s+", -1)) {
                known.put(label, Charset.forName(charset));
            }
        }
        return Ordered.of(known);
    }
}
