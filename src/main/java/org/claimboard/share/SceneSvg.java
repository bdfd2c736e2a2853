package org.claimboard.share;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a scene as SVG. Letters are outlines, each once, for a viewer need not have our fonts, and does not load any; the
 * words stand in the description.
 */
final class SceneSvg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Size at which outlines are kept; they are scaled from there. */
    private static final float EM = 100;

    private final Fonts fonts;
    private final Map<String, String> outlines = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private SceneSvg(Fonts fonts) {
        this.fonts = fonts;
    }

    /** @param language of the words, BCP 47 */
    static byte[] of(Scene scene, Fonts fonts, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter svg =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new SceneSvg(fonts).write(svg, scene, language);
            svg.flush();
            svg.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write a scene", e);
        }
        return out.toByteArray();
    }

    private void write(XMLStreamWriter svg, Scene scene, String language) throws XMLStreamException {
        List<Placed> letters = letters(scene);
        svg.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        svg.writeStartElement("svg");
        svg.writeDefaultNamespace(NAMESPACE);
        svg.writeAttribute("width", number(scene.width()));
        svg.writeAttribute("height", number(scene.height()));
        svg.writeAttribute("viewBox", "0 0 " + number(scene.width()) + " " + number(scene.height()));
        svg.writeAttribute("role", "img");
        svg.writeAttribute("aria-labelledby", "title desc");
        svg.writeAttribute("xml:lang", language);
        text(svg, "title", scene.title());
        text(svg, "desc", String.join("\n", scene.words()));
        svg.writeStartElement("defs");
        for (Map.Entry<String, String> outline : outlines.entrySet()) {
            svg.writeEmptyElement("path");
            svg.writeAttribute("id", outline.getKey());
            svg.writeAttribute("d", outline.getValue());
        }
        svg.writeEndElement();
        for (Scene.Shape shape : scene.shapes()) {
            draw(svg, shape);
        }
        for (Placed letter : letters) {
            svg.writeEmptyElement("use");
            svg.writeAttribute("href", "#" + letter.outline());
            svg.writeAttribute("fill", color(letter.words().color()));
            svg.writeAttribute(
                    "transform",
                    "translate(" + number(letter.x()) + " "
                            + number(letter.words().y()) + ") scale("
                            + number(letter.words().size() / EM, 4) + ")");
        }
        svg.writeEndElement();
        svg.writeEndDocument();
    }

    private static void text(XMLStreamWriter svg, String element, String text) throws XMLStreamException {
        svg.writeStartElement(element);
        svg.writeAttribute("id", element);
        svg.writeCharacters(text);
        svg.writeEndElement();
    }

    private static void draw(XMLStreamWriter svg, Scene.Shape shape) throws XMLStreamException {
        if (shape instanceof Scene.Box box) {
            svg.writeEmptyElement("rect");
            svg.writeAttribute("x", number(box.x()));
            svg.writeAttribute("y", number(box.y()));
            svg.writeAttribute("width", number(box.width()));
            svg.writeAttribute("height", number(box.height()));
            svg.writeAttribute("rx", number(box.round()));
            svg.writeAttribute("fill", color(box.fill()));
        } else if (shape instanceof Scene.Stroke line) {
            svg.writeEmptyElement("line");
            svg.writeAttribute("x1", number(line.x()));
            svg.writeAttribute("y1", number(line.y()));
            svg.writeAttribute("x2", number(line.toX()));
            svg.writeAttribute("y2", number(line.toY()));
            svg.writeAttribute("stroke", color(line.color()));
            svg.writeAttribute("stroke-width", number(line.thick()));
        } else if (shape instanceof Scene.Dot dot) {
            svg.writeEmptyElement("circle");
            svg.writeAttribute("cx", number(dot.x()));
            svg.writeAttribute("cy", number(dot.y()));
            svg.writeAttribute("r", number(dot.radius()));
            svg.writeAttribute("fill", color(dot.hollow() ? dot.paper() : dot.color()));
            svg.writeAttribute("stroke", color(dot.color()));
            svg.writeAttribute("stroke-width", "2.5");
        } else if (shape instanceof Scene.Arrow arrow) {
            double back = arrow.right() ? arrow.x() - arrow.size() : arrow.x() + arrow.size();
            svg.writeEmptyElement("path");
            svg.writeAttribute(
                    "d",
                    "M" + number(arrow.x()) + " " + number(arrow.y()) + "L" + number(back) + " "
                            + number(arrow.y() - arrow.size() * 0.7) + "L" + number(back) + " "
                            + number(arrow.y() + arrow.size() * 0.7) + "Z");
            svg.writeAttribute("fill", color(arrow.color()));
        }
    }

    /** A letter with its place. */
    private record Placed(String outline, Scene.Words words, double x) {}

    private List<Placed> letters(Scene scene) {
        List<Placed> placed = new ArrayList<>();
        for (Scene.Shape shape : scene.shapes()) {
            if (shape instanceof Scene.Words words) {
                place(words, placed);
            }
        }
        return placed;
    }

    private void place(Scene.Words words, List<Placed> placed) {
        double x = words.x();
        TypeFace face = new TypeFace(fonts.of(words.bold(), EM), CONTEXT);
        for (TypeFace.Run run : face.runs(words.text())) {
            Font font = run.font();
            if (font == null) {
                for (int i = 0; i < run.boxes(); i++) {
                    placed.add(new Placed(box(face), words, x + face.width(run) / run.boxes() * i * words.size() / EM));
                }
                x += face.width(run) * words.size() / EM;
                continue;
            }
            GlyphVector glyphs = font.createGlyphVector(CONTEXT, run.text());
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                double start = x + glyphs.getGlyphPosition(i).getX() * words.size() / EM;
                String outline = outline(font, glyphs.getGlyphCode(i));
                if (!outline.isEmpty()) {
                    placed.add(new Placed(outline, words, start));
                }
            }
            x += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * words.size() / EM;
        }
    }

    /** The name of the outline of a box, for a character that no font has. */
    private String box(TypeFace face) {
        return names.computeIfAbsent("box", key -> {
            Shape frame = new BasicStroke((float) (TypeFace.LINE * EM)).createStrokedShape(face.box(0));
            String name = "g" + outlines.size();
            outlines.put(name, path(frame.getPathIterator(null)));
            return name;
        });
    }

    /** The name of a letter's outline; empty for a blank. */
    private String outline(Font font, int code) {
        return names.computeIfAbsent(font.getFontName() + font.isBold() + " " + font.hashCode() + " " + code, key -> {
            GlyphVector one = font.createGlyphVector(CONTEXT, new int[] {code});
            String path = path(one.getOutline().getPathIterator(null));
            if (path.isEmpty()) {
                return "";
            }
            String name = "g" + outlines.size();
            outlines.put(name, path);
            return name;
        });
    }

    private static String path(PathIterator outline) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        while (!outline.isDone()) {
            switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', at, 6);
                default -> path.append('Z');
            }
            outline.next();
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char what, double[] at, int many) {
        path.append(what);
        for (int i = 0; i < many; i++) {
            path.append(i == 0 ? "" : " ").append(number(at[i], 1));
        }
    }

    private static String color(Color color) {
        return "#" + Integer.toHexString(color.getRGB()).substring(2);
    }

    private static String number(double number) {
        return number(number, 2);
    }

    private static String number(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
    }
}
