package org.claimboard.arrival.page;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements stand within a line. As in the HTML Standard (15.3), those that it does not know do; but sites make blocks
 * of such as well, which are told by what they hold and by what stands beside them.
 */
final class Flow {

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "title",
            "body",
            "address",
            "article",
            "aside",
            "audio",
            "blockquote",
            "button",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "iframe",
            "legend",
            "li",
            "listing",
            "main",
            "marquee",
            "menu",
            "nav",
            "noframes",
            "noscript",
            "object",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "video",
            "xmp");

    private static final String A_BLOCK = String.join(", ", BLOCKS);

    private static final Set<String> CONTAINERS = Set.of("article", "aside", "body", "div", "form", "main", "section");

    /** So many characters are no word or figure of a sentence. */
    private static final int LONG = 24;

    private static final String SENTENCE_ENDS = ".!?。…”\"";

    /** Whether elements hold nothing but blocks and elements of a site's own. */
    private final IdentityHashMap<Element, Boolean> bare = new IdentityHashMap<>();

    boolean isInline(Element element) {
        if (BLOCKS.contains(element.normalName())) {
            return false;
        }
        return !isOwn(element) || (element.selectFirst(A_BLOCK) == null && !standsAlone(element));
    }

    /** Whether its name is none of the Standard's, but one of a site or of another language. */
    private static boolean isOwn(Element element) {
        String name = element.normalName();
        boolean math = name.equals("annotation-xml");
        return !math && (name.indexOf('-') >= 0 || name.indexOf(':') >= 0);
    }

    /** Whether it is a paragraph by what it says, among nothing but its like. */
    private boolean standsAlone(Element element) {
        String text = element.text().strip();
        if (text.isEmpty() || (text.length() < LONG && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0)) {
            return false;
        }
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (!bare.computeIfAbsent(parent, Flow::isBare)) {
                return false;
            }
            if (CONTAINERS.contains(parent.normalName())) {
                return true;
            }
            if (!isOwn(parent)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBare(Element parent) {
        return parent.ownText().isBlank()
                && parent.children().stream().allMatch(child -> isOwn(child) || BLOCKS.contains(child.normalName()));
    }
}
