package org.claimboard.share;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.site.WholeSeconds;

/** All reviews as a schema.org DataFeed, which search engines and archives fetch as one file. */
final class ReviewFeed {

    static final String MEDIA_TYPE = "application/ld+json";

    private ReviewFeed() {}

    /** Writes it all; the stream stays open. */
    static void write(
            PublishedRecords records,
            Batches.Reviewing reviewing,
            Newsroom newsroom,
            ObjectMapper json,
            OutputStream out)
            throws IOException {
        JsonGenerator generator =
                json.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.writeStartObject();
        generator.writeStringField("@context", "https://schema.org");
        generator.writeStringField("@type", "DataFeed");
        generator.writeStringField("name", newsroom.name());
        generator.writeStringField("inLanguage", reviewing.place().language());
        if (newsroom.licence().isPresent()) {
            generator.writeStringField("license", newsroom.licence().get().address());
        }
        generator.writeArrayFieldStart("dataFeedElement");
        records.reviews(item -> write(generator, item), reviewing);
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
    }

    private static void write(JsonGenerator generator, FeedItem item) {
        try {
            generator.writeStartObject();
            generator.writeStringField("@type", "DataFeedItem");
            generator.writeStringField("dateModified", WholeSeconds.of(item.changed()));
            generator.writeStringField("url", item.page());
            generator.writeArrayFieldStart("item");
            generator.writeTree(item.review());
            generator.writeEndArray();
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
