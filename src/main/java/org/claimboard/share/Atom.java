package org.claimboard.share;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimboard.site.WholeSeconds;

/** Writes a feed as Atom (RFC 4287), with the address of the next document as RFC 5005 has it. */
final class Atom {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private Atom() {}

    static byte[] of(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            write(feed, writer);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write the feed " + feed.self(), e);
        }
        return bytes.toByteArray();
    }

    private static void write(Feed feed, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        writer.writeStartElement("feed");
        writer.writeDefaultNamespace(NAMESPACE);
        writer.writeAttribute("xml:lang", feed.language());
        element(writer, "title", feed.title());
        element(writer, "id", feed.first());
        element(writer, "updated", WholeSeconds.of(feed.updated()));
        writer.writeStartElement("author");
        element(writer, "name", "Claimboard");
        writer.writeEndElement();
        link(writer, "self", MEDIA_TYPE, feed.self());
        link(writer, "alternate", "text/html", feed.page());
        if (feed.next() != null) {
            link(writer, "next", MEDIA_TYPE, feed.next());
        }
        for (Feed.Entry entry : feed.entries()) {
            write(entry, writer);
        }
        writer.writeEndElement();
        writer.writeEndDocument();
    }

    private static void write(Feed.Entry entry, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement("entry");
        writer.writeAttribute("xml:lang", entry.language());
        element(writer, "id", entry.id());
        element(writer, "title", entry.title());
        element(writer, "published", WholeSeconds.of(entry.published()));
        element(writer, "updated", WholeSeconds.of(entry.updated()));
        link(writer, "alternate", "text/html", entry.address());
        writer.writeStartElement("content");
        writer.writeAttribute("type", "text");
        writer.writeCharacters(fit(entry.text()));
        writer.writeEndElement();
        writer.writeEndElement();
    }

    private static void element(XMLStreamWriter writer, String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(fit(text));
        writer.writeEndElement();
    }

    private static void link(XMLStreamWriter writer, String relation, String type, String address)
            throws XMLStreamException {
        writer.writeEmptyElement("link");
        writer.writeAttribute("rel", relation);
        writer.writeAttribute("type", type);
        writer.writeAttribute("href", address);
    }

    /** XML 1.0 cannot hold every character, not even escaped. */
    static String fit(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints().map(point -> isXml(point) ? point : 0xFFFD).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
