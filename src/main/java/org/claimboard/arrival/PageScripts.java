package org.claimboard.arrival;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.claimboard.arrival.page.Decoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says for machines: the JSON-LD in its scripts, then what is marked up among its text. */
final class PageScripts implements Elements {

    private static final int LARGEST = 8 << 20;

    private final Deque<Elements> documents;

    private PageScripts(Deque<Elements> documents) {
        this.documents = documents;
    }

    static Elements in(InputStream page) throws IOException {
        Deque<Elements> documents = new ArrayDeque<>();
        byte[] bytes = page.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            Remark refusal = new Remark(ArrivalRule.TOO_LARGE, "", "a page of more than 8 MiB");
            documents.add(
                    one(new org.claimboard.arrival.Element(1, "", JsonNodeFactory.instance.objectNode(), refusal)));
            return new PageScripts(documents);
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = Jsoup.parse(Decoding.page(bytes, null), "", parser);
        for (Element script : document.select("script[type]")) {
            if (!isLinkedData(script.attr("type"))) {
                continue;
            }
            byte[] json = withoutWrapping(script.data()).getBytes(StandardCharsets.UTF_8);
            int line = Math.max(1, script.sourceRange().start().lineNumber());
            documents.add(new JsonDocument(new ByteArrayInputStream(json), line));
        }
        PageMarkup.in(document).forEach(review -> documents.add(one(review)));
        return new PageScripts(documents);
    }

    /** A media type may be written in any case, with blanks and parameters (RFC 9110, section 8.3.1). */
    private static boolean isLinkedData(String type) {
        return type.split(";", 2)[0].strip().equalsIgnoreCase("application/ld+json");
    }

    /** Without the marks by which pages keep scripts from old readers, and with as many lines. */
    private static String withoutWrapping(String script) {
        return script.replaceFirst("^\\s*(?://)?\\s*<!(?:--|\\[CDATA\\[)", "")
                .replaceFirst("(?://)?\\s*(?:-->|\\]\\]>)\\s*$", "");
    }

    private static Elements one(org.claimboard.arrival.Element element) {
        Deque<org.claimboard.arrival.Element> left = new ArrayDeque<>();
        left.add(element);
        return new Elements() {
            @Override
            public org.claimboard.arrival.@Nullable Element next() {
                return left.poll();
            }

            @Override
            public void close() {
                left.clear();
            }
        };
    }

    @Override
    public org.claimboard.arrival.@Nullable Element next() throws IOException {
        while (!documents.isEmpty()) {
            org.claimboard.arrival.Element found = documents.element().next();
            if (found != null) {
                return found;
            }
            documents.remove().close();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        for (Elements document : documents) {
            document.close();
        }
    }
}
