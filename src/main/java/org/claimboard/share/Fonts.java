package org.claimboard.share;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.record.Languages;
import org.claimboard.record.Phrases;

/**
 * The fonts that we bring along, for a machine may have none, and those of two machines differ: Noto Sans KR (SIL Open Font
 * License), Latin, Hangul and Hanja apart, and what a further language names. What they do not have is drawn as a box, on each machine the same.
 */
final class Fonts {

    private static final List<String> PARTS =
            List.of("noto-sans-kr-latin", "noto-sans-kr-latin-ext", "noto-sans-kr-korean");

    /** The numbered parts that have Hanja, as the publisher divides the font. They come in one weight. */
    private static final List<String> HANJA = Stream.of(
                    IntStream.rangeClosed(0, 2), IntStream.rangeClosed(65, 93), IntStream.rangeClosed(100, 112))
            .flatMapToInt(part -> part)
            .mapToObj(part -> "noto-sans-kr-" + part)
            .toList();

    private final List<Font> regular;
    private final List<Font> bold;

    private Fonts(List<Font> regular, List<Font> bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static Fonts load() throws IOException, FontFormatException {
        List<Font> hanja = load(HANJA, 400);
        List<String> ofLanguages = ofLanguages();
        List<Font> regular = load(PARTS, 400);
        regular.addAll(load(ofLanguages, 400));
        regular.addAll(hanja);
        List<Font> bold = load(PARTS, 700);
        bold.addAll(load(ofLanguages, 700));
        hanja.forEach(font -> bold.add(font.deriveFont(Font.BOLD)));
        return new Fonts(regular, bold);
    }

    /** Those that languages of the interface bring along for letters of their own. */
    private static List<String> ofLanguages() {
        return Languages.spoken().stream()
                .flatMap(language -> Phrases.of(language).find("font").stream())
                .toList();
    }

    private static List<Font> load(List<String> parts, int weight) throws IOException, FontFormatException {
        List<Font> fonts = new ArrayList<>();
        for (String part : parts) {
            String name = part + "-" + weight + "-normal.woff";
            try (InputStream file = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
                fonts.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(WebFont.unpacked(file))));
            }
        }
        return fonts;
    }

    /** The fonts in the order of preference. */
    List<Font> of(boolean isBold, float size) {
        Stream<Font> fonts = (isBold ? bold : regular).stream();
        return fonts.map(font -> font.deriveFont(size)).toList();
    }
}
