package org.claimboard.arrival.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands beside the element that has most of a page's text: its headline and lead, or menus and imprints. */
final class Beside {

    /** What says something in one word: headings, and cells of a table that name another. */
    private static final Set<String> NAMING = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "caption",
            "thead",
            "tfoot",
            "tr",
            "th",
            "td",
            "dt",
            "figcaption",
            "legend",
            "summary");

    private static final Set<String> BOXES =
            Set.of("div", "header", "section", "aside", "center", "form", "table", "fieldset");

    private static final Set<String> TEXTS = Set.of("p", "blockquote", "pre", "ul", "ol", "dl");

    private static final Pattern IMPRINT = Pattern.compile(
            "(?i)[©ⓒ]|copyright ?(?:\\(c\\)|[0-9]{4})|all rights reserved|무단 ?(?:전재|복제)|사업자 ?등록 ?번호|대표 ?전화"
                    + "|(?:신문|정기간행물)(?:사업)? ?등록|청소년 ?보호 ?책임자");

    /** Letters and digits: as many may be lost as a mark between links has. */
    private static final int FEW = 3;

    private static final int LEAST = 24;
    private static final int LONGEST_IMPRINT = 400;

    private Beside() {}

    /** Whether anything that may belong to an article stands in the parent beside the child. */
    static boolean saysSomething(Element parent, Element child) {
        int said = (int)
                parent.ownText().codePoints().filter(Character::isLetterOrDigit).count();
        boolean below = false;
        for (Element beside : parent.children()) {
            below |= beside.equals(child);
            if (said > FEW) {
                return true;
            }
            if (beside.equals(child) || isMenu(beside) || (below && isImprint(beside))) {
                continue;
            }
            int mass = Boilerplate.mass(beside);
            if (mass > 0 && NAMING.contains(beside.normalName())) {
                return true;
            }
            said += mass;
        }
        return said > FEW;
    }

    /** Takes away the menus above the child, and the imprints below it. */
    static void dropMenus(Element parent, Element child) {
        int at = child.elementSiblingIndex();
        List<Element> above = List.copyOf(parent.children().subList(0, at));
        List<Element> below = List.copyOf(parent.children().subList(at + 1, parent.childrenSize()));
        above.stream().filter(Beside::isMenu).forEach(Element::remove);
        below.stream().filter(Beside::isImprint).forEach(Element::remove);
    }

    /** Takes away what stands beside the element within an outer one, but for the headlines and sentences above it. */
    static void leaveLeads(Element element, Element outer) {
        for (Element inner = element; !inner.equals(outer); inner = Objects.requireNonNull(inner.parent())) {
            Element parent = Objects.requireNonNull(inner.parent());
            List<Node> kept = new ArrayList<>();
            for (Node beside : parent.childNodes()) {
                if (beside.equals(inner)) {
                    break;
                }
                if (beside instanceof Element one ? isLead(one) : beside instanceof TextNode) {
                    kept.add(beside);
                }
            }
            kept.add(inner);
            parent.empty().appendChildren(kept);
        }
    }

    private static boolean isLead(Element element) {
        if (Boilerplate.mass(element) == 0 || isMenu(element)) {
            return false;
        }
        boolean heads = element.normalName().matches("h[1-6]|caption|th|thead")
                || (!element.select("h1, h2").isEmpty() && element.text().length() < LONGEST_IMPRINT);
        return heads || isSentence(element);
    }

    private static boolean isSentence(Element element) {
        return element.text().strip().matches("(?s).*[.!?。…][”\"’')\\]]?");
    }

    /** Links with little between them, or a short one alone; not within a line, where they belong to its text. */
    private static boolean isMenu(Element element) {
        if (Boilerplate.isLinks(element)) {
            return !element.normalName().equals("span");
        }
        int links = element.select("a[href]").size();
        int mass = Boilerplate.mass(element);
        boolean little = links > 1
                ? mass < LEAST
                : links == 1 && mass == 0 && element.text().length() < LEAST;
        return little
                && BOXES.contains(element.normalName())
                && !isSentence(element)
                && element.select("h1, h2, h3").isEmpty();
    }

    /** Who makes a site, and may not be copied. */
    private static boolean isImprint(Element element) {
        String text = element.text();
        return text.length() <= LONGEST_IMPRINT
                && !TEXTS.contains(element.normalName())
                && element.select("h1").isEmpty()
                && IMPRINT.matcher(text).find();
    }
}
