package org.claimboard.share;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Measures, breaks and draws text of one size and weight, with each character in the first font that has it, and a box for
 * those that none has. Glyphs are taken from the fonts one by one, for whole texts Java looks for help among the fonts of the
 * machine, which differ.
 */
final class TypeFace {

    private static final String CUT = "…";

    /** In ems: how wide and high the box of a character is that no font has, and how thick its line. */
    private static final double BOX = 0.7;

    private static final double BOX_HEIGHT = 0.72;
    static final double LINE = 0.05;

    private final List<Font> fonts;
    private final FontRenderContext context;

    TypeFace(List<Font> fonts, FontRenderContext context) {
        this.fonts = fonts;
        this.context = context;
    }

    /**
     * Characters in a row that one font has, or that none has.
     *
     * @param font null where none has them
     */
    record Run(String text, @Nullable Font font) {

        /** One box for each character. */
        int boxes() {
            return text.codePointCount(0, text.length());
        }
    }

    double width(String text) {
        return runs(text).stream().mapToDouble(this::width).sum();
    }

    double width(Run run) {
        Font font = run.font();
        return font == null
                ? run.boxes() * box()
                : font.createGlyphVector(context, run.text()).getLogicalBounds().getWidth();
    }

    /** How wide the box of a character is that no font has, with the room around it. */
    private double box() {
        return BOX * fonts.get(0).getSize2D();
    }

    /** The box of the character that stands so many places from the beginning of its run, from there on the base line. */
    Rectangle2D box(int place) {
        double em = fonts.get(0).getSize2D();
        return new Rectangle2D.Double(place * box() + 0.08 * em, -BOX_HEIGHT * em, (BOX - 0.16) * em, BOX_HEIGHT * em);
    }

    /** Draws the text from the left on its base line. */
    void draw(Graphics2D canvas, String text, double x, double y) {
        double at = x;
        for (Run run : runs(text)) {
            Font font = run.font();
            if (font != null) {
                canvas.drawGlyphVector(font.createGlyphVector(context, run.text()), (float) at, (float) y);
            } else {
                drawBoxes(canvas, run, at, y);
            }
            at += width(run);
        }
    }

    private void drawBoxes(Graphics2D canvas, Run run, double x, double y) {
        canvas.setStroke(new BasicStroke((float) (LINE * fonts.get(0).getSize2D())));
        for (int i = 0; i < run.boxes(); i++) {
            Rectangle2D box = box(i);
            box.setRect(x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight());
            canvas.draw(box);
        }
    }

    /** The text, cut at its end until it fits; numbers are whole or not there. */
    String fitted(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && width(cut + CUT) > width) {
            int end = cut.offsetByCodePoints(cut.length(), -1);
            cut = text.substring(0, WholeNumbers.cut(text, end)).stripTrailing();
        }
        return cut + CUT;
    }

    /** The text in lines that fit, broken between words, and within those that are longer than a line. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width) {
                String head = head(line, width);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        lines.add(line);
        return lines;
    }

    /** As many characters as fit, at least one. */
    private String head(String word, double width) {
        int end = word.length();
        while (end > 1 && width(word.substring(0, end)) > width) {
            end = word.offsetByCodePoints(end, -1);
        }
        return word.substring(0, Math.max(end, word.offsetByCodePoints(0, 1)));
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Font current = null;
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < whole.length(); i += Character.charCount(whole.codePointAt(i))) {
            int character = whole.codePointAt(i);
            if (isUnseen(character)) {
                continue;
            }
            Font font = font(character);
            if (!Objects.equals(font, current) && !run.isEmpty()) {
                runs.add(new Run(run.toString(), current));
                run.setLength(0);
            }
            current = font;
            run.appendCodePoint(character);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), current));
        }
        return runs;
    }

    /** Controls of direction, joiners, selectors of a variant: they draw nothing. */
    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private @Nullable Font font(int character) {
        return fonts.stream()
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .orElse(null);
    }
}
