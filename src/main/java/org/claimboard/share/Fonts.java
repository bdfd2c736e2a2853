package org.claimboard.share;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The fonts that we bring along, for a machine may have none: Noto Sans KR (SIL Open Font License), Latin and Hangul
 * apart. What neither has, such as Hanja, is drawn with what the machine has, if it has any.
 */
final class Fonts {

    private static final List<String> PARTS = List.of("latin", "latin-ext", "korean");

    private final List<Font> regular;
    private final List<Font> bold;

    private Fonts(List<Font> regular, List<Font> bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static Fonts load() throws IOException, FontFormatException {
        return new Fonts(load(400, Font.PLAIN), load(700, Font.BOLD));
    }

    private static List<Font> load(int weight, int style) throws IOException, FontFormatException {
        List<Font> fonts = new ArrayList<>();
        for (String part : PARTS) {
            String name = "noto-sans-kr-" + part + "-" + weight + "-normal.woff";
            try (InputStream file = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
                fonts.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(WebFont.unpacked(file))));
            }
        }
        fonts.add(new Font(Font.SANS_SERIF, style, 1));
        return fonts;
    }

    /** The fonts in the order of preference. */
    List<Font> of(boolean isBold, float size) {
        Stream<Font> fonts = (isBold ? bold : regular).stream();
        return fonts.map(font -> font.deriveFont(size)).toList();
    }
}
