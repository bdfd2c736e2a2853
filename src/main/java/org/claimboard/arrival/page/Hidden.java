package org.claimboard.arrival.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a page holds but does not show, by its attributes, its style and what such things are called. */
final class Hidden {

    private static final String ATTRIBUTES = "[hidden]:not([hidden=until-found]), [aria-hidden=true], [popover]";

    /** Whole names of classes, without the marks between their words. */
    private static final Set<String> NAMES = Set.of(
            "sronly",
            "sronlyfocusable",
            "visuallyhidden",
            "visuallyhiddenfocusable",
            "isvisuallyhidden",
            "uvisuallyhidden",
            "screenreadertext",
            "screenreaderonly",
            "screenreader",
            "screenout",
            "soundonly",
            "ir",
            "irtext",
            "irsu",
            "skip",
            "readeronly",
            "forscreenreader",
            "hiddentext",
            "texthidden",
            "txthide",
            "hidetxt",
            "hiddenaccessible",
            "uihelperhidden",
            "uihelperhiddenaccessible",
            "elementinvisible",
            "assistivetext",
            "a11yhidden",
            "a11yonly",
            "wahidden",
            "blind",
            "offscreen",
            "hidden",
            "ishidden",
            "uhidden",
            "hide",
            "ishide",
            "dnone",
            "displaynone");

    private static final Pattern LENGTH =
            Pattern.compile("([-+]?)\\s*([0-9]{0,9}(?:\\.[0-9]{1,9})?)(px|pt|r?em|ex|ch|v[hw]|vmin|vmax|in|cm|mm|%)?");

    private static final Pattern NOTHING_CLIPPED = Pattern.compile(
            "rect\\((?:[01](?:px|em)?[ ,]*+){4}\\)|inset\\((?:50|100)%[ 0-9%]{0,20}\\)|(?:circle|ellipse)\\(0[a-z%]{0,2}(?: .*)?\\)"
                    + "|polygon\\((?:0(?:px|%)?[ ,]*+)+\\)");

    private static final Pattern MOVED = Pattern.compile("translate[xy3d]{0,2}\\(([^)]*)\\)");

    private static final Set<String> PLACES =
            Set.of("left", "right", "top", "bottom", "text-indent", "inset-inline-start");

    /** So far, in pixels, nothing of a page that is meant to be read is moved out of it. */
    private static final int FAR = 500;

    private Hidden() {}

    static boolean is(Element element) {
        return element.is(ATTRIBUTES)
                || element.classNames().stream().anyMatch(Hidden::isName)
                || (element.hasAttr("style") && byStyle(style(element.attr("style"))));
    }

    private static boolean isName(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", ""));
    }

    /** The declarations, of which the last of a kind counts. */
    private static Map<String, String> style(String style) {
        Map<String, String> read = new HashMap<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2) {
                read.put(parts[0].strip(), parts[1].split("!", 2)[0].strip().replaceAll("\\s+", " "));
            }
        }
        return read;
    }

    private static boolean byStyle(Map<String, String> style) {
        String overflow = style.getOrDefault("overflow", "")
                + style.getOrDefault("overflow-x", "")
                + style.getOrDefault("overflow-y", "");
        boolean cut = overflow.contains("hidden") || overflow.contains("clip");
        return style.getOrDefault("display", "").equals("none")
                || Set.of("hidden", "collapse").contains(style.getOrDefault("visibility", ""))
                || style.getOrDefault("content-visibility", "").equals("hidden")
                || style.getOrDefault("color", "").equals("transparent")
                || any(style, 0, "opacity", "font-size", "zoom")
                || (cut && any(style, 1, "height", "max-height", "width", "max-width", "block-size", "inline-size"))
                || NOTHING_CLIPPED.matcher(style.getOrDefault("clip", "")).matches()
                || NOTHING_CLIPPED
                        .matcher(style.getOrDefault("clip-path", style.getOrDefault("-webkit-clip-path", "")))
                        .matches()
                || isFar(style)
                || style.getOrDefault("transform", "").matches("scale[xy]?\\(0(?:\\.0{1,9})?[ ,0.]{0,9}\\)");
    }

    /** Whether one of them is a length or a share that is no more. */
    private static boolean any(Map<String, String> style, int most, String... names) {
        return Arrays.stream(names).anyMatch(name -> pixels(style.getOrDefault(name, ""), FAR) <= most);
    }

    private static boolean isFar(Map<String, String> style) {
        boolean placed = PLACES.stream().anyMatch(side -> pixels(style.getOrDefault(side, ""), 0) <= -FAR);
        // Columns are laid beside each other by shares of the margin.
        boolean pulled = Set.of("margin-left", "margin-top", "margin-right").stream()
                .map(side -> style.getOrDefault(side, ""))
                .anyMatch(by -> !by.endsWith("%") && pixels(by, 0) <= -FAR);
        Matcher moved = MOVED.matcher(style.getOrDefault("transform", ""));
        return placed
                || pulled
                || (moved.find()
                        && Arrays.stream(moved.group(1).split(",", -1)).anyMatch(by -> pixels(by.strip(), 0) <= -FAR));
    }

    /** Roughly how long it is; the other value if it is no length. */
    private static double pixels(String length, double otherwise) {
        Matcher matcher = LENGTH.matcher(length);
        if (!matcher.matches() || matcher.group(2).isEmpty()) {
            return otherwise;
        }
        String unit = matcher.group(3) == null ? "px" : matcher.group(3);
        double each =
                switch (unit) {
                    case "em", "rem", "ex", "ch" -> 16;
                    case "vw", "vh", "vmin", "vmax", "%" -> 6;
                    case "in", "cm", "mm" -> 40;
                    default -> 1;
                };
        return Double.parseDouble(matcher.group(2)) * each * (matcher.group(1).equals("-") ? -1 : 1);
    }
}
