package org.claimboard.arrival.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes elements as paragraphs: every text in them once, in order; each block and each line on a line of its own. Marks of
 * footnotes go to the end of their paragraph, so that no number runs into them.
 */
final class Prose {

    private static final Set<String> UNREAD =
            Set.of("del", "s", "strike", "rt", "rp", "rtc", "annotation", "annotation-xml", "mphantom");

    private static final Pattern STRUCK = Pattern.compile("text-decoration[^;]{0,60}line-through");

    /** What classes are called that strike, raise and lower. */
    private static final Pattern STRUCK_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:strike|strike-?through|line-?through|struck|struck-?out)(?:[\\s_-]|$)");

    private static final Pattern RAISED_NAME =
            Pattern.compile("(?i)(?:^|\\s)(?:text-)?(?:sup|superscript|align-super)(?:\\s|$)");
    private static final Pattern LOWERED_NAME =
            Pattern.compile("(?i)(?:^|\\s)(?:text-)?(?:sub|subscript|align-sub)(?:\\s|$)");

    /** Small letters that are moved up. */
    private static final Pattern MOVED_UP = Pattern.compile(
            "(?=.*font-size\\s*:\\s*(?:0?\\.|[0-8]?[0-9]%|smaller|x-small|xx-small))(?=.*position\\s*:\\s*relative)(?:.*(?<![a-z-])top\\s*:\\s*-.*|.*bottom\\s*:\\s*[0-9.].*)");

    private static final Pattern RAISED = Pattern.compile("vertical-align\\s*:\\s*super");
    private static final Pattern LOWERED = Pattern.compile("vertical-align\\s*:\\s*sub\\b");
    private static final Pattern NOTE_NAME = Pattern.compile(
            "(?i)(^|[\\s_-])(foot-?notes?|end-?notes?|note-?ref|fn-?ref|reference|cite_ref)([\\s_-]|$)");
    private static final Pattern NOTE_TEXT = Pattern.compile(
            "[\\[(]?[0-9]{1,3}[\\])]*|[*†‡§¶#※]+[0-9]*\\)?|[\\[(]?[a-z가-힣][\\])]?|\\[?(각?주|note)\\s?[0-9]+[\\])]?|[①-⑳⓪¹²³⁰⁴-⁹]+[⁾)]?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final int LOOKED_AHEAD = 20;
    private static final int LOOKED_BACK = 60;

    private final Flow flow = new Flow();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<String> marks = new ArrayList<>();

    private Prose() {}

    static List<String> of(List<Element> elements) {
        Prose prose = new Prose();
        for (Element element : elements) {
            prose.end();
            prose.element(element);
        }
        prose.end();
        return prose.paragraphs;
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            Element parent = text.parent();
            boolean kept = parent != null && parent.closest("pre") != null;
            if (kept) {
                text.getWholeText().lines().forEach(one -> {
                    text(one);
                    end();
                });
            } else {
                text(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        boolean struck = STRUCK.matcher(style).find()
                || STRUCK_NAME.matcher(element.className()).find()
                || element.attr("role").equals("deletion");
        if (UNREAD.contains(name) || struck) {
            return;
        }
        switch (name) {
            case "br", "hr" -> end();
            case "sup" -> above(element);
            case "sub" -> below(element);
            case "msup", "mover" -> scripts(element, true, true);
            case "msub", "munder" -> scripts(element, false, false);
            case "msubsup", "munderover", "mmultiscripts" -> scripts(element, false, true);
            case "mfrac" -> fraction(element);
            case "msqrt", "mroot" -> root(element, name.equals("mroot"));
            case "mspace", "mtd" -> {
                text(" ");
                children(element);
            }
            case "q" -> {
                text("“");
                children(element);
                text("”");
            }
            default -> other(element, name, style);
        }
    }

    private void other(Element element, String name, String style) {
        // Pictures with their captions stand apart, whatever holds them.
        if (!flow.isInline(element) || (name.equals("span") && element.selectFirst("img, picture") != null)) {
            end();
            children(element);
            end();
        } else if (isRaised(element, style) || isNote(element)) {
            above(element);
        } else if (LOWERED.matcher(style).find()
                || LOWERED_NAME.matcher(element.className()).find()) {
            below(element);
        } else {
            children(element);
        }
    }

    private static boolean isRaised(Element element, String style) {
        return RAISED.matcher(style).find()
                || RAISED_NAME.matcher(element.className()).find()
                || element.attr("role").equals("superscript")
                || MOVED_UP.matcher(style).matches();
    }

    /** Whether it is a link to a note, by where it leads and by what it shows. */
    private static boolean isNote(Element element) {
        boolean leads = element.normalName().equals("a")
                && (element.attr("href").startsWith("#")
                        || element.attr("role").equals("doc-noteref")
                        || element.attr("epub:type").equals("noteref"));
        boolean named = NOTE_NAME.matcher(element.className()).find();
        return (leads || named) && NOTE_TEXT.matcher(element.text().strip()).matches();
    }

    private void above(Element element) {
        String text = shown(element);
        boolean note = isNote(element)
                || element.select("a[href^=#], [role=doc-noteref]").stream().anyMatch(Prose::isNote)
                || (NOTE_NAME.matcher(element.className()).find()
                        && NOTE_TEXT.matcher(text).matches());
        place(note ? Raised.MARK : Raised.above(text, before(), after(element)), text, true);
    }

    private void below(Element element) {
        String text = shown(element);
        place(isNote(element) ? Raised.MARK : Raised.below(text, before()), text, false);
    }

    private void place(Raised kind, String text, boolean above) {
        if (text.isEmpty()) {
            return;
        }
        String written = above ? Raised.raised(text) : Raised.lowered(text);
        boolean digits = Character.isDigit(text.charAt(0)) && !line.isEmpty() && Character.isDigit(last());
        switch (kind) {
            case TEXT -> text(digits ? " " + text : text);
            case FIGURE -> text(written);
            case MARK -> {
                if (line.chars().allMatch(Character::isWhitespace)) {
                    text(written + " ");
                } else {
                    marks.add(written);
                }
            }
        }
    }

    private String before() {
        return line.substring(Math.max(0, line.length() - LOOKED_BACK));
    }

    private char last() {
        return line.charAt(line.length() - 1);
    }

    /** A base and what stands at its corners (MathML Core, 3.4), by turns at one and the other. */
    private void scripts(Element element, boolean odd, boolean even) {
        if (element.childrenSize() < 2) {
            children(element);
            return;
        }
        element(element.child(0));
        for (int i = 1; i < element.childrenSize(); i++) {
            script(element.child(i), i % 2 == 1 ? odd : even);
        }
    }

    private void script(Element script, boolean above) {
        String text = shown(script);
        if (text.matches("[-−+]?[0-9]+")) {
            text(above ? Raised.raised(text) : Raised.lowered(text));
            return;
        }
        boolean accent = text.codePoints().noneMatch(Character::isLetterOrDigit);
        text(accent ? "" : above ? "^" : "_");
        part(script);
    }

    private void root(Element element, boolean named) {
        boolean whole = named && element.childrenSize() == 2;
        String index = whole ? shown(element.child(1)) : "";
        text(index.matches("[0-9]+") ? Raised.raised(index) : index);
        text("√");
        if (whole) {
            part(element.child(0));
        } else {
            part(element);
        }
    }

    private void fraction(Element element) {
        boolean digit = !line.isEmpty() && Character.isDigit(last());
        text(digit ? " " : "");
        if (element.childrenSize() != 2) {
            children(element);
            return;
        }
        part(element.child(0));
        text("/");
        part(element.child(1));
    }

    /** A part of a formula that stands for one; in brackets if it is several. */
    private void part(Element element) {
        boolean inner = Set.of("mrow", "msqrt", "mroot", "mstyle", "mpadded").contains(element.normalName());
        boolean several = inner && element.childrenSize() > 1;
        text(several ? "(" : "");
        if (inner) {
            children(element);
        } else {
            element(element);
        }
        text(several ? ")" : "");
    }

    /** What is shown of a small element. */
    private static String shown(Element element) {
        Element copy = element.clone();
        copy.select(String.join(", ", UNREAD)).remove();
        return BLANKS.matcher(INVISIBLE.matcher(copy.text()).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The beginning of what follows on the same line. */
    private String after(Element element) {
        StringBuilder after = new StringBuilder();
        Node place = element;
        for (int i = 0; i < LOOKED_BACK && after.length() < LOOKED_AHEAD; i++) {
            Node next = place.nextSibling();
            if (next == null) {
                Node parent = place.parent();
                if (!(parent instanceof Element above) || !flow.isInline(above)) {
                    break;
                }
                place = parent;
                continue;
            }
            place = next;
            if (next instanceof TextNode text) {
                after.append(text.getWholeText());
            } else if (next instanceof Element beside) {
                if (!flow.isInline(beside)) {
                    break;
                }
                after.append(UNREAD.contains(beside.normalName()) ? "" : beside.text());
            }
        }
        return BLANKS.matcher(after).replaceAll(" ");
    }

    private void text(String text) {
        String plain = BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        boolean blank = line.isEmpty() || last() == ' ';
        line.append(blank && plain.startsWith(" ") ? plain.substring(1) : plain);
    }

    /** Ends the paragraph. */
    private void end() {
        String paragraph = line.toString().strip();
        line.setLength(0);
        if (paragraph.isEmpty()) {
            return;
        }
        paragraphs.add(marks.isEmpty() ? paragraph : paragraph + " " + String.join(" ", marks));
        marks.clear();
    }
}
