package org.claimboard.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/** Draws one picture, from top to bottom: verdict and newsroom, title, who says so, the figures. */
final class Painter {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    static final int MARGIN = 60;
    static final Color INK = new Color(0x14181f);
    static final Color SOFT = new Color(0x4a5361);
    private static final Color PAPER = Color.WHITE;
    private static final Color ACCENT = new Color(0x12263f);
    private static final int BAR = 14;
    private static final int[] TITLE_SIZES = {58, 52, 46, 40, 36};
    private static final double LEADING = 1.28;

    private final Graphics2D canvas;
    private final Fonts fonts;

    private Painter(Graphics2D canvas, Fonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    static BufferedImage paint(Picture picture, Fonts fonts) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            new Painter(canvas, fonts).paint(picture);
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private void paint(Picture picture) {
        fill(PAPER, 0, 0, WIDTH, HEIGHT);
        Picture.Badge verdict = picture.verdict();
        fill(verdict == null ? ACCENT : color(verdict.verdict()), 0, 0, WIDTH, BAR);
        head(picture);
        Picture.Figure figure = picture.figure();
        double bottom = figure == null ? HEIGHT - MARGIN : FigurePainter.top(figure);
        title(picture, 128, bottom);
        if (figure != null) {
            new FigurePainter(canvas, fonts).paint(figure);
        }
    }

    private void head(Picture picture) {
        TypeFace small = face(false, 28);
        String newsroom = small.fitted(picture.newsroom(), WIDTH / 3.0);
        write(small, SOFT, newsroom, WIDTH - MARGIN - small.width(newsroom), 88);
        Picture.Badge verdict = picture.verdict();
        if (verdict != null) {
            TypeFace bold = face(true, 30);
            double width = bold.width(verdict.word()) + 44;
            canvas.setColor(color(verdict.verdict()));
            canvas.fill(new RoundRectangle2D.Double(MARGIN, 50, width, 56, 12, 12));
            write(bold, PAPER, verdict.word(), MARGIN + 22, 89);
        } else if (picture.kicker() != null) {
            write(face(true, 30), ACCENT, picture.kicker(), MARGIN, 89);
        }
    }

    /** As large as the space allows; what does not fit even in the smallest size is cut. */
    private void title(Picture picture, double top, double bottom) {
        double width = WIDTH - 2.0 * MARGIN;
        boolean signed = !picture.by().isEmpty();
        double room = bottom - top - (signed ? 46 : 0);
        int size = TITLE_SIZES[TITLE_SIZES.length - 1];
        for (int candidate : TITLE_SIZES) {
            if (face(true, candidate).lines(picture.title(), width).size() * candidate * LEADING <= room) {
                size = candidate;
                break;
            }
        }
        TypeFace bold = face(true, size);
        double y = top + size;
        List<String> lines = bold.lines(picture.title(), width);
        int most = Math.max(1, (int) (room / (size * LEADING)));
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            write(
                    bold,
                    INK,
                    cut
                            ? bold.fitted(String.join(" ", lines.subList(i, Math.min(i + 2, lines.size()))), width)
                            : lines.get(i),
                    MARGIN,
                    y);
            y += size * LEADING;
        }
        if (signed) {
            TypeFace small = face(false, 28);
            write(small, SOFT, small.fitted(picture.by(), width), MARGIN, y - size * LEADING + 50);
        }
    }

    private TypeFace face(boolean bold, float size) {
        return new TypeFace(fonts.of(bold, size), canvas.getFontRenderContext());
    }

    private void write(TypeFace face, Color color, String text, double x, double y) {
        canvas.setColor(color);
        face.draw(canvas, text, x, y);
    }

    private void fill(Color color, double x, double y, double width, double height) {
        canvas.setColor(color);
        canvas.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** The colours of the pages on light paper. */
    private static Color color(@Nullable Verdict verdict) {
        if (verdict == null) {
            return SOFT;
        }
        return switch (verdict) {
            case SUPPORTED -> new Color(0x0a6658);
            case MOSTLY_SUPPORTED -> new Color(0x3f661c);
            case CONTESTED -> new Color(0x5b3fa0);
            case MISLEADING -> new Color(0x8a4a00);
            case REFUTED -> new Color(0xab1f19);
            case UNVERIFIABLE -> new Color(0x535b66);
        };
    }
}
