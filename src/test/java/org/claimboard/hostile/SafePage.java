package org.claimboard.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** A page, and what may not be on it whoever typed what. */
final class SafePage {

    /** In every hostile text that would do something. */
    private static final String MARK = "zzh";

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    /** Where words that somebody typed may stand beside text. */
    private static final Set<String> OF_WORDS =
            Set.of("value", "aria-label", "label", "content", "title", "alt", "href", "placeholder");

    /** Those that a page loads from, or sends to. */
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href");

    /** Or a letter to nobody yet, all of it in escapes. */
    private static final Pattern LOCAL_OR_WEB = Pattern.compile(
            "(?:https?://|/(?![/\\\\])|#|\\?|$).*|mailto:\\?subject=[\\w.*%-]*&body=[\\w.*%-]*", Pattern.DOTALL);

    /** The one address that is a script, for the bookmarks of an editor: the same whatever anybody typed. */
    private static final Pattern OUR_BOOKMARK =
            Pattern.compile("javascript:location\\.href='http://localhost:\\d+/(?:en|ko|ja)/desk/claims/log\\?url='"
                    + "\\+encodeURIComponent\\(location\\.href\\)"
                    + "\\+'&title='\\+encodeURIComponent\\(document\\.title\\)"
                    + "\\+'&text='\\+encodeURIComponent\\(String\\(getSelection\\(\\)\\)\\.slice\\(0,4000\\)\\)");

    /** A list goes on when enough was told before; which claims, and which pages, are like a text is a matter of its words. */
    private static final Evaluator OF_A_LIST =
            QueryParser.parse(".next, .by-article, .all-articles, .candidates, .near, h2:has(+ .near)");

    /** Which fields two revisions differ in, those with a language or without, is a matter of what was typed. */
    private static final Evaluator OF_A_DIFFERENCE = QueryParser.parse("details dl > div > dd");

    /** Whether what a number was called stands in the quote, and so between marks, is a matter of the words. */
    private static final Evaluator OF_A_NUMBER = QueryParser.parse(".quantity > q, .quantity > span[lang]");

    /** Whether a sign stands between two numbers, and so has a word that is read and no break, is a matter of what was typed. */
    private static final Evaluator OF_A_SIGN = QueryParser.parse(".ear, [aria-hidden]:has(+ .ear), .whole");

    private final Document page;
    private final String where;

    SafePage(String where, String html) {
        this.where = where;
        this.page = Jsoup.parse(html, "http://localhost/");
    }

    Document document() {
        return page;
    }

    /** Where which elements stand, with the names of their attributes: all that a page is made of but its words. */
    Set<String> shape() {
        Set<String> found = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            if (element.closest(OF_A_LIST) != null
                    || Stream.of(OF_A_DIFFERENCE, OF_A_NUMBER, OF_A_SIGN).anyMatch(element::is)) {
                continue;
            }
            StringBuilder path = new StringBuilder(element.normalName());
            element.parents().forEach(parent -> path.insert(0, parent.normalName() + ">"));
            Set<String> attributes = new TreeSet<>();
            element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
            found.add(path + " " + attributes);
        }
        return found;
    }

    /** Nothing that was typed is more than text. */
    SafePage isSafe() {
        page.getAllElements().forEach(this::isSafe);
        page.traverse((node, depth) -> noComment(node));
        return this;
    }

    /** What machines read of a review: never run, and without a sign that could end it. */
    private void isData(Element script) {
        assertThat(script.attr("type")).as(where).isEqualTo("application/ld+json");
        assertThat(script.data()).as(where).doesNotContain("<", ">");
        assertThatCode(() -> new ObjectMapper().readTree(script.data()))
                .as(where)
                .doesNotThrowAnyException();
    }

    private void isSafe(Element element) {
        assertThat(element.normalName()).as(where).isNotIn("style", "object", "embed");
        if (element.normalName().equals("script")) {
            isData(element);
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            assertThat(name)
                    .as(where)
                    .doesNotStartWith("on")
                    .doesNotContain(MARK)
                    .isNotEqualTo("srcdoc");
            // Unknown parameters are carried on in hidden fields of their own names.
            boolean carried = name.equals("name") && element.attr("type").equals("hidden");
            assertThat(attribute.getValue().contains(MARK) && !OF_WORDS.contains(name) && !carried)
                    .as("typed words in %s of %s: %s", name, where, element)
                    .isFalse();
            if (ADDRESSES.contains(name) && !isOurBookmark(element)) {
                assertThat(attribute.getValue()).as(where).matches(LOCAL_OR_WEB);
            }
            if (name.equals("href") && attribute.getValue().contains(MARK)) {
                assertThat(element.normalName()).as(where).isIn("a", "link");
                assertThat(element.attr("rel")).as(where).isNotEqualTo("stylesheet");
            }
        }
        if (element.normalName().equals("meta")) {
            assertThat(element.hasAttr("http-equiv")).as(where).isFalse();
        }
    }

    private void noComment(Node node) {
        assertThat(node instanceof Comment).as("a comment in %s", where).isFalse();
    }

    /** The words are there to be read, just as they are; words for the ear in place of signs stand beside them. */
    SafePage shows(String words) {
        Document seen = page.clone();
        seen.select(".ear").remove();
        String text = plain(
                seen.wholeText() + " " + String.join(" ", seen.select("[value]").eachAttr("value")));
        String wanted = plain(words);
        int there = wanted.length();
        while (!text.contains(wanted.substring(0, there))) {
            there--;
        }
        assertThat(wanted.substring(there))
                .as("what %s does not show after %s", where, wanted.substring(0, there))
                .isEmpty();
        return this;
    }

    private static String plain(String text) {
        return BLANK.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isOurBookmark(Element element) {
        return element.hasClass("bookmark")
                && OUR_BOOKMARK.matcher(element.attr("href")).matches();
    }
}
