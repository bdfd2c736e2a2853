package org.claimboard.share;

import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.reading.Mark;
import org.claimboard.reading.Scale;

/** Puts a chart on paper from top to bottom. Text wraps and is never cut; numbers stay whole on a line of their own. */
final class ChartLayout {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double MARGIN = 24;
    private static final double GAP = 16;
    private static final double NARROW = 600;
    private static final float SMALLEST = 8;

    private final Chart chart;
    private final ChartStyle.Theme theme;
    private final Fonts fonts;
    private final double width;
    private final float text;
    private final boolean narrow;
    private final double plotFrom;
    private final double plotTo;
    private final List<Scene.Shape> shapes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private double y = MARGIN;

    private ChartLayout(Chart chart, ChartStyle style, Fonts fonts) {
        this.chart = chart;
        this.theme = style.theme();
        this.fonts = fonts;
        this.width = style.size().width;
        this.text = style.size().text;
        this.narrow = width < NARROW;
        this.plotFrom = narrow ? MARGIN + GAP : width * 0.38;
        this.plotTo = narrow ? width - MARGIN - GAP : width * 0.73;
    }

    static Scene of(Chart chart, ChartStyle style, Fonts fonts) {
        return new ChartLayout(chart, style, fonts).scene();
    }

    private Scene scene() {
        if (!chart.question().isEmpty()) {
            paragraph(chart.question(), false, text, theme.soft, MARGIN, width - MARGIN);
            y += 4;
        }
        paragraph(chart.title(), true, text * 1.5f, theme.ink, MARGIN, width - MARGIN);
        y += GAP;
        boolean first = true;
        for (Chart.Group group : chart.groups()) {
            group(group, first);
            first = false;
        }
        chart.ratios().forEach(this::ratio);
        y += GAP / 2;
        shapes.add(new Scene.Stroke(MARGIN, y, width - MARGIN, y, 1, theme.line));
        y += GAP / 2;
        if (!chart.more().isEmpty()) {
            small(chart.more());
        }
        chart.foot().forEach(this::small);
        small(chart.address());
        y += MARGIN - 6;
        List<Scene.Shape> all = new ArrayList<>();
        all.add(new Scene.Box(0, 0, width, Math.ceil(y), 0, theme.paper));
        all.addAll(shapes);
        return new Scene(width, Math.ceil(y), List.copyOf(all), chart.title(), List.copyOf(words));
    }

    private void small(String words) {
        paragraph(words, false, text * 0.82f, theme.soft, MARGIN, width - MARGIN);
        y += 2;
    }

    private void group(Chart.Group group, boolean first) {
        if (!first) {
            shapes.add(new Scene.Stroke(MARGIN, y, width - MARGIN, y, 2, theme.ink));
            y += GAP * 0.6;
            small(group.apart());
        }
        if (!group.heading().isEmpty()) {
            paragraph(group.heading(), true, text, theme.ink, MARGIN, width - MARGIN);
            y += 6;
        }
        Scale scale = group.scale();
        int behind = shapes.size();
        if (scale != null) {
            labels(scale);
        }
        double from = y;
        for (Chart.Line line : group.lines()) {
            line(line);
            // On narrow paper the plot is below the words of each line, and its marks are there alone.
            if (narrow && scale != null && line.mark() != null) {
                grid(scale, behind, y - 34, y - 12);
            }
        }
        if (!narrow && scale != null) {
            grid(scale, behind, from - 4, y - 4);
        }
        y += GAP;
    }

    private void grid(Scale scale, int behind, double from, double to) {
        shapes.addAll(
                behind,
                scale.ticks().stream()
                        .map(tick -> at(tick.at().doubleValue()))
                        .<Scene.Shape>map(x -> new Scene.Stroke(x, from, x, to, 1, theme.line))
                        .toList());
    }

    /** Labels that would run into the one before are left out; their lines stay. */
    private void labels(Scale scale) {
        TypeFace face = face(false, text * 0.82f);
        double baseline = y + text;
        double free = 0;
        for (Scale.Tick tick : scale.ticks()) {
            double room = face.width(tick.label());
            double x = Math.max(MARGIN, Math.min(at(tick.at().doubleValue()) - room / 2, width - MARGIN - room));
            if (x >= free) {
                write(tick.label(), false, text * 0.82f, x, baseline, theme.soft);
                free = x + room + 10;
            }
        }
        y = baseline + 10;
    }

    private void line(Chart.Line line) {
        double top = y;
        double labelTo = narrow ? width - MARGIN : plotFrom - GAP;
        paragraph(line.label(), line.kind() == Chart.Kind.ARTICLE, text, theme.ink, MARGIN, labelTo);
        paragraph(line.about(), false, text * 0.82f, theme.soft, MARGIN, labelTo);
        double bottom = y;
        if (narrow) {
            amount(line, MARGIN, width - MARGIN);
            if (line.mark() != null) {
                y += 12;
                mark(line, line.mark(), y);
                y += 12;
            }
            bottom = y;
        } else {
            y = top;
            amount(line, plotTo + GAP, width - MARGIN);
            if (line.mark() != null) {
                mark(line, line.mark(), top + text * 0.75);
            }
        }
        y = Math.max(bottom, y) + 12;
    }

    /** Struck through if it was withdrawn. */
    private void amount(Chart.Line line, double from, double to) {
        double top = y;
        float size = number(line.amount(), from, to);
        if (line.withdrawn()) {
            double wide = Math.min(face(true, size).width(line.amount()), to - from);
            double middle = top + size * 0.66;
            shapes.add(new Scene.Stroke(from - 2, middle, from + wide + 2, middle, 2, theme.struck));
        }
    }

    /** On one line if it need not be much smaller for that, else in lines that break between numbers alone. */
    private float number(String number, double from, double to) {
        float size = text;
        while (size > text * 0.8 && face(true, size).width(number) > to - from) {
            size -= 0.5f;
        }
        while (size > SMALLEST && longest(WholeNumbers.bound(number), true, size) > to - from) {
            size -= 0.5f;
        }
        paragraph(number, true, size, theme.ink, from, to);
        return size;
    }

    private double longest(String words, boolean bold, float size) {
        TypeFace face = face(bold, size);
        double longest = 0;
        for (String word : words.split("\\s+", -1)) {
            longest = Math.max(longest, face.width(word));
        }
        return longest;
    }

    private void mark(Chart.Line line, Mark mark, double middle) {
        Color color = line.kind() == Chart.Kind.ARTICLE ? theme.own : theme.other;
        double from = at(mark.from().doubleValue());
        double to = at(mark.to().doubleValue());
        if (mark.exact()) {
            shapes.add(new Scene.Dot(from, middle, 7, color, line.kind() == Chart.Kind.CALCULATION, theme.paper));
        } else {
            shapes.add(new Scene.Box(from, middle - 5, Math.max(2, to - from), 10, 4, color));
        }
        if (line.withdrawn()) {
            cross(mark.exact() ? from : (from + to) / 2, middle);
        }
        if (mark.openAbove()) {
            open(to, middle, /* right= */ true, color);
        }
        if (mark.openBelow()) {
            open(from, middle, /* right= */ false, color);
        }
    }

    /** Through a figure that no longer stands. */
    private void cross(double x, double middle) {
        shapes.add(new Scene.Stroke(x - 9, middle - 9, x + 9, middle + 9, 2, theme.struck));
        shapes.add(new Scene.Stroke(x - 9, middle + 9, x + 9, middle - 9, 2, theme.struck));
    }

    /** Open ends point outward, and stay inside the plot. */
    private void open(double x, double middle, boolean right, Color color) {
        double tip = right ? Math.min(x + 22, plotTo + 6) : Math.max(x - 22, plotFrom - 6);
        shapes.add(new Scene.Stroke(x, middle, tip, middle, 2, color));
        shapes.add(new Scene.Arrow(tip, middle, 7, right, color));
    }

    private void ratio(Chart.Ratio ratio) {
        double top = y;
        float size = number(ratio.figure(), MARGIN, width - MARGIN);
        if (ratio.struck()) {
            double wide = Math.min(face(true, size).width(ratio.figure()), width - 2 * MARGIN);
            double middle = top + size * 0.66;
            shapes.add(new Scene.Stroke(MARGIN - 2, middle, MARGIN + wide + 2, middle, 2, theme.struck));
        }
        paragraph(ratio.words(), false, text * 0.9f, theme.soft, MARGIN, width - MARGIN);
        y += 8;
    }

    private double at(double percent) {
        return plotFrom + (plotTo - plotFrom) * percent / 100;
    }

    private void paragraph(String written, boolean bold, float size, Color color, double from, double to) {
        words.add(written);
        String bound = WholeNumbers.bound(written);
        boolean fits = longest(bound, bold, size) <= to - from;
        for (String line : face(bold, size).lines(fits ? bound : written, to - from)) {
            shapes.add(new Scene.Words(line, bold, size, from, y + size, color));
            y += size * 1.32;
        }
    }

    private void write(String written, boolean bold, float size, double x, double baseline, Color color) {
        words.add(written);
        shapes.add(new Scene.Words(written, bold, size, x, baseline, color));
    }

    private TypeFace face(boolean bold, float size) {
        return new TypeFace(fonts.of(bold, size), CONTEXT);
    }
}
