package org.claimboard.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimboard.site.WholeSeconds;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {

    static final String MEDIA_TYPE = "application/feed+json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFeed() {}

    static byte[] of(Feed feed) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.page());
        json.put("feed_url", feed.self());
        if (feed.next() != null) {
            json.put("next_url", feed.next());
        }
        json.put("language", feed.language());
        json.putArray("authors").addObject().put("name", "Claimboard");
        json.putArray("items")
                .addAll(feed.entries().stream().map(JsonFeed::item).toList());
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the feed " + feed.self(), e);
        }
    }

    private static ObjectNode item(Feed.Entry entry) {
        ObjectNode item = MAPPER.createObjectNode();
        item.put("id", entry.id());
        item.put("url", entry.address());
        item.put("title", entry.title());
        item.put("content_text", entry.text());
        item.put("date_published", WholeSeconds.of(entry.published()));
        item.put("date_modified", WholeSeconds.of(entry.updated()));
        item.put("language", entry.language());
        if (entry.data() != null) {
            item.set("_claimboard", entry.data());
        }
        return item;
    }
}
