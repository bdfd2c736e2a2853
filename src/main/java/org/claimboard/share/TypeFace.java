package org.claimboard.share;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Measures, breaks and draws text of one size and weight, with each character in the first font that has it. */
final class TypeFace {

    private static final String CUT = "…";

    private final List<Font> fonts;
    private final FontRenderContext context;

    TypeFace(List<Font> fonts, FontRenderContext context) {
        this.fonts = fonts;
        this.context = context;
    }

    /** Characters in a row that one font has. */
    record Run(String text, Font font) {}

    double width(String text) {
        return runs(text).stream().mapToDouble(this::width).sum();
    }

    private double width(Run run) {
        Rectangle2D bounds = run.font().getStringBounds(run.text(), context);
        return bounds.getWidth();
    }

    /** Draws the text from the left on its base line. */
    void draw(Graphics2D canvas, String text, double x, double y) {
        double at = x;
        for (Run run : runs(text)) {
            canvas.setFont(run.font());
            canvas.drawString(run.text(), (float) at, (float) y);
            at += width(run);
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
        Font current = fonts.get(0);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            Font font = font(character);
            if (!font.equals(current) && !run.isEmpty()) {
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

    private Font font(int character) {
        return fonts.stream()
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .orElse(fonts.get(0));
    }
}
