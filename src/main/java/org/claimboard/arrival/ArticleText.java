package org.claimboard.arrival;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.claimboard.outbound.Fetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What people read on a page.
 *
 * @param title the headline; empty if there is none
 * @param text a paragraph on each line
 */
record ArticleText(String title, String text) {

    private static final int LONGEST = 900_000;
    private static final int LONGEST_TITLE = 500;

    /** The text of the page; empty if there is none that is an article's, or more than is kept. */
    static Optional<ArticleText> of(Fetched fetched) throws IOException {
        Charset charset = fetched.charset();
        if ("text/plain".equals(fetched.mediaType())) {
            Charset written = charset == null ? StandardCharsets.UTF_8 : charset;
            return kept("", new String(fetched.body(), written));
        }
        Document page = Jsoup.parse(
                new ByteArrayInputStream(fetched.body()),
                charset == null ? null : charset.name(),
                fetched.address().toString());
        return of(fetched.address().toString(), page.outerHtml());
    }

    static Optional<ArticleText> of(String address, String page) {
        Article article = new Readability4JExtended(address, page).parse();
        String content = article.getContent();
        String title = article.getTitle();
        return content == null ? Optional.empty() : kept(title == null ? "" : title, paragraphs(Jsoup.parse(content)));
    }

    private static Optional<ArticleText> kept(String title, String text) {
        String clean = Clean.text(text);
        String line = Clean.line(title);
        return clean.isEmpty() || clean.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new ArticleText(line.substring(0, Math.min(line.length(), LONGEST_TITLE)), clean));
    }

    /** Each block on a line of its own, and not once more within the block around it. */
    private static String paragraphs(Document content) {
        content.select("br").append("\n");
        String blocks = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, figcaption, div, section, article";
        return content.select(blocks).stream()
                .filter(block -> block.select(blocks).size() == 1)
                .map(Element::wholeText)
                .map(text -> text.lines()
                        .map(Clean::line)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
