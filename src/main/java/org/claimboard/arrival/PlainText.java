package org.claimboard.arrival;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Texts that carry HTML, as a page would show them: no mark, no entity, nothing struck out, powers as powers. */
final class PlainText {

    private static final Pattern HTML = Pattern.compile(
            "(?is).*(</?(?:p|br|b|i|u|em|strong|span|a|div|sup|sub|h[1-6]|li|ul|ol|q|blockquote|font|small"
                    + "|mark|s|del|ins|img|cite|wbr|script|style)(?:\\s[^<>]*)?/?>|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}"
                    + "|[a-z][a-z0-9]{1,30});).*");

    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private PlainText() {}

    static boolean isHtml(String text) {
        return HTML.matcher(text).matches();
    }

    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("del, s, script, style").remove();
        for (Element raised : document.select("sup")) {
            raised.replaceWith(new TextNode(raised(raised.text())));
        }
        return document.body().text();
    }

    /** Digits as they are raised; anything else apart, for 10<sup>a</sup> is not 10a. */
    private static String raised(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            return " " + text + " ";
        }
        StringBuilder raised = new StringBuilder();
        text.chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }
}
