package org.claimboard.share;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.site.Language;

/** What a robots.txt (RFC 9309) asks of crawlers: to leave alone what is for people who work here, and endless lists. */
public final class RobotsText {

    /** Addresses from the language on. */
    private static final List<String> LEFT_ALONE = List.of(
            "/account",
            "/ask",
            "/audit",
            "/check",
            "/desk",
            "/invitation",
            "/mail",
            "/report",
            "/search",
            "/sign-in",
            "/sign-out");

    private RobotsText() {}

    public static String of(String origin) {
        String rules = LEFT_ALONE.stream()
                .flatMap(path -> Stream.concat(
                        Stream.of(path), Language.all().stream().map(language -> "/" + language.tag() + path)))
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining());
        return "User-agent: *\n" + rules + "Disallow: /q/\n\nSitemap: " + origin + "/sitemap.xml\n";
    }
}
