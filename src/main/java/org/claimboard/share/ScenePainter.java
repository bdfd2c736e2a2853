package org.claimboard.share;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Draws a scene as an image of pixels. */
final class ScenePainter {

    private final Graphics2D canvas;
    private final Fonts fonts;

    private ScenePainter(Graphics2D canvas, Fonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    /** @param scale pixels for each point */
    static BufferedImage paint(Scene scene, double scale, Fonts fonts) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(scene.width() * scale),
                (int) Math.round(scene.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            canvas.scale(scale, scale);
            ScenePainter painter = new ScenePainter(canvas, fonts);
            scene.shapes().forEach(painter::draw);
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private void draw(Scene.Shape shape) {
        if (shape instanceof Scene.Box box) {
            canvas.setColor(box.fill());
            canvas.fill(new RoundRectangle2D.Double(
                    box.x(), box.y(), box.width(), box.height(), 2 * box.round(), 2 * box.round()));
        } else if (shape instanceof Scene.Stroke line) {
            canvas.setColor(line.color());
            canvas.setStroke(new BasicStroke((float) line.thick()));
            canvas.draw(new Line2D.Double(line.x(), line.y(), line.toX(), line.toY()));
        } else if (shape instanceof Scene.Dot dot) {
            draw(dot);
        } else if (shape instanceof Scene.Arrow arrow) {
            draw(arrow);
        } else if (shape instanceof Scene.Words words) {
            canvas.setColor(words.color());
            new TypeFace(fonts.of(words.bold(), words.size()), canvas.getFontRenderContext())
                    .draw(canvas, words.text(), words.x(), words.y());
        }
    }

    private void draw(Scene.Dot dot) {
        double radius = dot.radius();
        Ellipse2D disc = new Ellipse2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
        canvas.setColor(dot.hollow() ? dot.paper() : dot.color());
        canvas.fill(disc);
        canvas.setColor(dot.color());
        canvas.setStroke(new BasicStroke(2.5f));
        canvas.draw(disc);
    }

    private void draw(Scene.Arrow arrow) {
        double back = arrow.right() ? arrow.x() - arrow.size() : arrow.x() + arrow.size();
        Path2D head = new Path2D.Double();
        head.moveTo(arrow.x(), arrow.y());
        head.lineTo(back, arrow.y() - arrow.size() * 0.7);
        head.lineTo(back, arrow.y() + arrow.size() * 0.7);
        head.closePath();
        canvas.setColor(arrow.color());
        canvas.fill(head);
    }
}
