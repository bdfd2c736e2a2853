package org.claimboard.arrival.page;

import java.util.List;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.claimboard.outbound.Fetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What people read at an address.
 *
 * @param title the headline; empty if there is none
 * @param paragraphs each on one line
 * @param unread why there are none; null if there are
 */
public record PageText(String title, List<String> paragraphs, @Nullable Unread unread) {

    /** Reads an answer. */
    public static PageText of(Fetched fetched) {
        byte[] body = fetched.body();
        return switch (Content.of(body, fetched.mediaType(), fetched.charset())) {
            case PAGE -> of(fetched.address().toString(), Decoding.page(body, fetched.charset()));
            case TEXT ->
                read(
                        "",
                        Decoding.file(body, fetched.charset())
                                .lines()
                                .map(String::strip)
                                .toList(),
                        null);
            case PDF -> read("", List.of(), Unread.PDF);
            case OTHER -> read("", List.of(), Unread.NOT_A_PAGE);
        };
    }

    /** Reads a page. */
    public static PageText of(String address, String html) {
        Document page = Jsoup.parse(html, address);
        Document stripped = page.clone();
        Boilerplate.strip(stripped);
        List<String> paragraphs = Prose.of(Scope.of(stripped, address));
        String title = title(page, address);
        return read(title, paragraphs, Substitute.of(page, title, paragraphs, address));
    }

    private static PageText read(String title, List<String> paragraphs, @Nullable Unread unread) {
        List<String> filled =
                paragraphs.stream().filter(line -> !line.isEmpty()).toList();
        if (unread != null) {
            return new PageText(title, List.of(), unread);
        }
        return new PageText(title, filled, filled.isEmpty() ? Unread.NO_TEXT : null);
    }

    private static String title(Document page, String address) {
        Document head = Document.createShell(address);
        head.head().html(page.head().html());
        page.select("h1, h2").forEach(heading -> head.body().appendChild(heading.clone()));
        String title =
                new Readability4JExtended(address, head.outerHtml()).parse().getTitle();
        return title == null ? "" : title;
    }
}
