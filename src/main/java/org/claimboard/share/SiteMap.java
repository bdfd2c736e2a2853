package org.claimboard.share;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimboard.site.Language;
import org.claimboard.site.WholeSeconds;
import org.jspecify.annotations.Nullable;

/** Writes maps of the site for search engines (sitemaps.org 0.9), each page in each language that it is in. */
public final class SiteMap {

    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private SiteMap() {}

    /**
     * One page.
     *
     * @param path its address from the language on
     * @param since when its record was published as it is; null where no one record tells
     */
    public record Entry(String path, @Nullable Instant since) {}

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** The map that lists the parts. */
    public static String index(Stream<String> addresses) {
        return document("sitemapindex", xml -> {
            for (String address : addresses.toList()) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", address);
                xml.writeEndElement();
            }
        });
    }

    /** A part: an address for each page and language. */
    public static String part(List<Entry> entries, String origin) {
        return document("urlset", xml -> {
            xml.writeNamespace("xhtml", XHTML);
            for (Entry entry : entries) {
                for (Language language : Language.all()) {
                    page(xml, entry, language, origin);
                }
            }
        });
    }

    private static void page(XMLStreamWriter xml, Entry entry, Language language, String origin)
            throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", address(origin, language, entry));
        // The schema takes elements of other vocabularies behind its own only.
        if (entry.since() != null) {
            element(xml, "lastmod", WholeSeconds.of(entry.since()));
        }
        for (Language other : Language.all()) {
            alternate(xml, other.tag(), address(origin, other, entry));
        }
        alternate(xml, "x-default", origin + entry.path());
        xml.writeEndElement();
    }

    private static String address(String origin, Language language, Entry entry) {
        return origin + "/" + language.tag() + entry.path();
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String document(String root, Content content) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(MAP);
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text cannot fail to be written to memory", e);
        }
        return written.toString();
    }
}
