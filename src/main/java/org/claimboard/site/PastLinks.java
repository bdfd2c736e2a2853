package org.claimboard.site;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.ledger.PastMoment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keeps readers at the moment that they look back to: every link and form of a page leads to the same moment. */
public final class PastLinks {

    private static final Pattern NAMES_A_MOMENT = Pattern.compile("[?&]" + PastMoment.PARAMETER + "=");

    private PastLinks() {}

    /** The page with the moment in all its links and forms, except in those of class {@code now}. */
    public static String in(String page, String moment) {
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        document.select("a[href]:not(.now)").forEach(link -> link.attr("href", at(moment, link.attr("href"))));
        document.select("form").forEach(form -> keep(form, moment));
        return document.html();
    }

    private static void keep(Element form, String moment) {
        if (form.select("[name=" + PastMoment.PARAMETER + "]").isEmpty()) {
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", PastMoment.PARAMETER)
                    .attr("value", moment);
        }
    }

    private static String at(String moment, String address) {
        if (!isOurs(address) || NAMES_A_MOMENT.matcher(address).find()) {
            return address;
        }
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        String before = address.substring(0, end);
        String joint = before.indexOf('?') < 0 ? "?" : "&";
        return before + joint + PastMoment.PARAMETER + "=" + moment + address.substring(end);
    }

    private static boolean isOurs(String address) {
        return address.startsWith("?")
                || (address.startsWith("/")
                        && Stream.of("//", "/assets/", "/q/").noneMatch(address::startsWith));
    }
}
