package org.claimboard.share;

import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.jspecify.annotations.Nullable;

/**
 * Puts a picture on paper, from top to bottom: verdict and newsroom, title, who says so, what was found, the figures. Sites
 * crop it to twice as wide as high: what is written stays within that. Figures are whole, whatever their length.
 */
final class PictureLayout {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** What a crop to 2:1 takes away at the top and at the bottom. */
    static final int CROPPED = (HEIGHT - WIDTH / 2) / 2;

    static final int MARGIN = 60;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x14181f);
    private static final Color SOFT = new Color(0x4a5361);
    private static final Color ACCENT = new Color(0x12263f);
    private static final Color PANEL = new Color(0xf4f5f7);
    private static final int BAR = 2 * CROPPED;
    private static final int HEAD = 128;
    private static final int[] TITLE_SIZES = {54, 48, 42, 37, 33};
    private static final double LEADING = 1.28;
    private static final float SMALL = 26;
    private static final float LARGEST_NUMBER = 34;
    private static final float SMALLEST_NUMBER = 14;
    private static final double NUMBERS_ROOM = 520;

    private final Picture picture;
    private final Fonts fonts;
    private final List<Scene.Shape> shapes = new ArrayList<>();
    private final double room = WIDTH - 2.0 * MARGIN;

    private PictureLayout(Picture picture, Fonts fonts) {
        this.picture = picture;
        this.fonts = fonts;
    }

    static Scene of(Picture picture, Fonts fonts) {
        return new PictureLayout(picture, fonts).scene();
    }

    private Scene scene() {
        Picture.Badge verdict = picture.verdict();
        shapes.add(new Scene.Box(0, 0, WIDTH, HEIGHT, 0, PAPER));
        shapes.add(new Scene.Box(0, 0, WIDTH, BAR, 0, verdict == null ? ACCENT : color(verdict.verdict())));
        head();
        text(HEAD, numbers());
        List<String> words = shapes.stream()
                .filter(Scene.Words.class::isInstance)
                .map(shape -> ((Scene.Words) shape).text())
                .toList();
        return new Scene(WIDTH, HEIGHT, List.copyOf(shapes), picture.title(), words);
    }

    private void head() {
        TypeFace small = face(false, SMALL);
        String newsroom = small.fitted(picture.newsroom(), WIDTH / 3.0);
        write(newsroom, false, SMALL, SOFT, WIDTH - MARGIN - small.width(newsroom), 92);
        Picture.Badge verdict = picture.verdict();
        if (verdict != null) {
            double width = face(true, 30).width(verdict.word()) + 44;
            shapes.add(new Scene.Box(MARGIN, 54, width, 56, 12, color(verdict.verdict())));
            write(verdict.word(), true, 30, PAPER, MARGIN + 22, 93);
        } else if (picture.kicker() != null) {
            write(picture.kicker(), true, 30, ACCENT, MARGIN, 93);
        }
    }

    /** As large as the room above the figures allows; what does not fit even in the smallest size is cut. */
    private void text(double top, double bottom) {
        boolean signed = !picture.by().isEmpty();
        int size = TITLE_SIZES[TITLE_SIZES.length - 1];
        for (int candidate : TITLE_SIZES) {
            if (height(candidate, signed) <= bottom - top) {
                size = candidate;
                break;
            }
        }
        double found = conclusionHeight(size);
        if (height(size, signed) > bottom - top) {
            // The claim comes before what was found about it.
            found = 0;
        }
        double left = bottom - top - found - (signed ? SMALL * 1.6 : 0);
        double y = top + lines(picture.title(), true, size, INK, top, Math.max(1, (int) (left / (size * LEADING))));
        if (signed) {
            y += SMALL * 1.5;
            write(face(false, SMALL).fitted(picture.by(), room), false, SMALL, SOFT, MARGIN, y - 8);
        }
        if (found > 0) {
            lines(picture.conclusion(), false, conclusionSize(size), INK, y + 14, Integer.MAX_VALUE);
        }
    }

    private double height(int size, boolean signed) {
        return face(true, size).lines(bound(picture.title(), true, size), room).size() * size * LEADING
                + (signed ? SMALL * 1.6 : 0)
                + conclusionHeight(size);
    }

    private double conclusionHeight(int size) {
        float small = conclusionSize(size);
        return picture.conclusion().isEmpty()
                ? 0
                : 14
                        + face(false, small)
                                        .lines(bound(picture.conclusion(), false, small), room)
                                        .size()
                                * small
                                * LEADING;
    }

    private static float conclusionSize(int size) {
        return Math.max(SMALL, size * 0.66f);
    }

    /** How high they are. */
    private double lines(String text, boolean bold, float size, Color color, double top, int most) {
        TypeFace face = face(bold, size);
        List<String> lines = face.lines(bound(text, bold, size), room);
        int shown = Math.min(most, lines.size());
        for (int i = 0; i < shown; i++) {
            boolean cut = i == shown - 1 && lines.size() > shown;
            String line = cut ? face.fitted(String.join(" ", lines.subList(i, i + 2)), room) : lines.get(i);
            write(line, bold, size, color, MARGIN, top + size + i * size * LEADING);
        }
        return shown * size * LEADING;
    }

    /** Numbers in one piece, where they fit on a line at all. */
    private String bound(String text, boolean bold, float size) {
        String bound = WholeNumbers.bound(text);
        TypeFace face = face(bold, size);
        for (String word : bound.split("\\s+", -1)) {
            if (face.width(word) > room) {
                return text;
            }
        }
        return bound;
    }

    /** Draws the figures at the bottom, and says where they begin. */
    private double numbers() {
        List<Picture.Figure> numbers =
                picture.numbers().stream().limit(Picture.MOST_NUMBERS).toList();
        double bottom = HEIGHT - CROPPED - 12.0;
        if (numbers.isEmpty()) {
            return bottom;
        }
        float size = numberSize(numbers);
        double row = LARGEST_NUMBER * 1.4;
        double top = bottom - row * numbers.size() - 20;
        double wide = numbers.stream()
                .mapToDouble(number -> face(true, size).width(number.amount()))
                .max()
                .orElse(0);
        shapes.add(new Scene.Box(0, top - 6, WIDTH, HEIGHT - top + 6, 0, PANEL));
        double y = top + LARGEST_NUMBER + 6;
        for (Picture.Figure number : numbers) {
            write(number.amount(), true, size, INK, MARGIN, y);
            double from = MARGIN + wide + 28;
            TypeFace face = face(number.own(), SMALL);
            String remark = number.apart().isEmpty() ? "" : " · " + number.apart();
            String label = face.fitted(number.label(), WIDTH - MARGIN - from - face.width(remark)) + remark;
            write(label, number.own(), SMALL, number.own() ? INK : SOFT, from, y - 2);
            y += row;
        }
        return top - 18;
    }

    /** As large as the longest of them allows: a number is read whole or misread. */
    private float numberSize(List<Picture.Figure> numbers) {
        float size = LARGEST_NUMBER;
        while (size > SMALLEST_NUMBER && isWider(numbers, size)) {
            size--;
        }
        return size;
    }

    private boolean isWider(List<Picture.Figure> numbers, float size) {
        TypeFace face = face(true, size);
        return numbers.stream().anyMatch(number -> face.width(number.amount()) > NUMBERS_ROOM);
    }

    private void write(String text, boolean bold, float size, Color color, double x, double y) {
        shapes.add(new Scene.Words(text, bold, size, x, y, color));
    }

    private TypeFace face(boolean bold, float size) {
        return new TypeFace(fonts.of(bold, size), CONTEXT);
    }

    /** The colours of the pages on light paper. */
    private static Color color(@Nullable Verdict verdict) {
        if (verdict == null || !VerdictScale.current().isRated()) {
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
