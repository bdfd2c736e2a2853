package org.claimboard.share;

import java.awt.Color;
import java.util.List;
import org.claimboard.record.Words;
import org.claimboard.site.BadField;
import org.jspecify.annotations.Nullable;

/** How large a chart is, and on what paper. */
record ChartStyle(Size size, Theme theme) {

    /** How large: for a phone, a column of text, a page. */
    enum Size {
        SMALL(480, 1, 14),
        MEDIUM(800, 1.25, 15),
        LARGE(1000, 2, 16);

        /** In points. */
        final double width;

        /** Pixels of a PNG for each point. */
        final double scale;

        /** Of text, in points. */
        final float text;

        Size(double width, double scale, float text) {
            this.width = width;
            this.scale = scale;
            this.text = text;
        }
    }

    /** On what paper. */
    enum Theme {
        LIGHT(0xffffff, 0x14181f, 0x4a5361, 0xd5dae1, 0x0b4a86, 0x5d6673, 0xab1f19),
        DARK(0x11151b, 0xeef1f5, 0xb4bdc9, 0x39424e, 0x7db7f0, 0xa3acb8, 0xff9a92);

        final Color paper;
        final Color ink;
        final Color soft;
        final Color line;
        final Color own;
        final Color other;
        final Color struck;

        Theme(int paper, int ink, int soft, int line, int own, int other, int struck) {
            this.paper = new Color(paper);
            this.ink = new Color(ink);
            this.soft = new Color(soft);
            this.line = new Color(line);
            this.own = new Color(own);
            this.other = new Color(other);
            this.struck = new Color(struck);
        }
    }

    /**
     * As an address names it; medium and light where it does not.
     *
     * @throws BadField if it names what there is not
     */
    static ChartStyle of(@Nullable String size, @Nullable String theme) {
        return new ChartStyle(
                named(Size.class, "size", size, Size.MEDIUM), named(Theme.class, "theme", theme, Theme.LIGHT));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String field, @Nullable String word, E usual) {
        if (word == null || word.isBlank()) {
            return usual;
        }
        return Words.find(type, word)
                .orElseThrow(() -> new BadField(
                        field,
                        word,
                        List.of(type.getEnumConstants()).stream().map(Words::of).toList()));
    }
}
