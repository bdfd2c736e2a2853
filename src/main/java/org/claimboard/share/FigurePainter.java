package org.claimboard.share;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Draws figures on one scale along the bottom: labels to the left, marks on the scale, numbers to the right. */
final class FigurePainter {

    private static final int ROW = 46;
    private static final int HEAD = 78;
    private static final int FOOT = 34;
    private static final int SCALE_FROM = 420;
    private static final int SCALE_TO = 850;
    private static final int AMOUNT = 880;
    private static final float LARGEST_AMOUNT = 24;
    private static final float SMALLEST_AMOUNT = 12;
    private static final Color LINE = new Color(0xd5dae1);
    private static final Color PANEL = new Color(0xf4f5f7);
    private static final Color OWN = new Color(0x0b4a86);

    private final Graphics2D canvas;
    private final Fonts fonts;

    FigurePainter(Graphics2D canvas, Fonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    /** Where the figures begin. */
    static double top(Picture.Figure figure) {
        return Painter.HEIGHT - FOOT - HEAD - ROW * (double) figure.lines().size();
    }

    void paint(Picture.Figure figure) {
        double top = top(figure);
        canvas.setColor(PANEL);
        canvas.fill(new Rectangle2D.Double(0, top, Painter.WIDTH, Painter.HEIGHT - top));
        scale(figure, top);
        TypeFace small = face(false, 24);
        double heading = figure.ticks().isEmpty() ? Painter.WIDTH - 2.0 * Painter.MARGIN : SCALE_FROM - 80.0;
        write(small, Painter.SOFT, small.fitted(figure.question(), heading), Painter.MARGIN, top + 46);
        double y = top + HEAD;
        for (Picture.Line line : figure.lines()) {
            line(line, y);
            y += ROW;
        }
        write(face(false, 20), Painter.SOFT, figure.more(), Painter.MARGIN, Painter.HEIGHT - 14.0);
    }

    private void scale(Picture.Figure figure, double top) {
        TypeFace tiny = face(false, 20);
        double bottom = top + HEAD + ROW * (double) figure.lines().size();
        double free = 0;
        for (Picture.Tick tick : figure.ticks()) {
            double x = at(tick.at());
            canvas.setColor(LINE);
            canvas.setStroke(new BasicStroke(2));
            canvas.draw(new Line2D.Double(x, top + 58, x, bottom));
            // A label that would run into the one before is left out; its line stays.
            double width = tiny.width(tick.label());
            double from = Math.min(x - width / 2, Painter.WIDTH - Painter.MARGIN - width);
            if (from > free) {
                write(tiny, Painter.SOFT, tick.label(), from, top + 46);
                free = from + width + 12;
            }
        }
    }

    private void line(Picture.Line line, double y) {
        TypeFace label = face(line.own(), 24);
        write(label, Painter.INK, label.fitted(line.label(), SCALE_FROM - 84.0), Painter.MARGIN, y + 31);
        TypeFace tiny = face(false, 19);
        double room = Painter.WIDTH - Painter.MARGIN - (double) AMOUNT;
        double apart = line.apart().isEmpty() ? 0 : tiny.width(line.apart()) + 34;
        TypeFace bold = amountFace(line.amount(), room - apart);
        String amount = bold.fitted(line.amount(), room - apart);
        write(bold, Painter.INK, amount, AMOUNT, y + 31);
        if (!line.apart().isEmpty()) {
            double x = AMOUNT + bold.width(amount) + 14;
            canvas.setColor(Painter.SOFT);
            canvas.setStroke(new BasicStroke(1.5f));
            canvas.draw(new RoundRectangle2D.Double(x, y + 8, tiny.width(line.apart()) + 18, 30, 8, 8));
            write(tiny, Painter.SOFT, line.apart(), x + 9, y + 30);
        }
        mark(line, y + ROW / 2.0);
    }

    /** As large as the number's room allows: a number is read whole or misread. */
    private TypeFace amountFace(String amount, double room) {
        float size = LARGEST_AMOUNT;
        while (size > SMALLEST_AMOUNT && face(true, size).width(amount) > room) {
            size--;
        }
        return face(true, size);
    }

    private void mark(Picture.Line line, double y) {
        Picture.Stretch place = line.place();
        if (place == null) {
            return;
        }
        canvas.setColor(line.own() ? OWN : Painter.SOFT);
        if (place.isPoint()) {
            double radius = line.own() ? 13 : 10;
            canvas.fill(new Ellipse2D.Double(at(place.from()) - radius, y - radius, 2 * radius, 2 * radius));
        } else {
            canvas.fill(
                    new RoundRectangle2D.Double(at(place.from()), y - 9, at(place.to()) - at(place.from()), 18, 8, 8));
        }
    }

    private static double at(double percent) {
        return SCALE_FROM + (SCALE_TO - SCALE_FROM) * percent / 100;
    }

    private TypeFace face(boolean bold, float size) {
        return new TypeFace(fonts.of(bold, size), canvas.getFontRenderContext());
    }

    private void write(TypeFace face, Color color, String text, double x, double y) {
        canvas.setColor(color);
        face.draw(canvas, text, x, y);
    }
}
