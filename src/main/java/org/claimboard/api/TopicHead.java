package org.claimboard.api;

import org.claimboard.claim.Topic;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic where another resource names it. */
@Schema(description = "What a claim is about, in short.")
public record TopicHead(
        @Schema(description = "Stable readable key.", examples = "chips") String slug,
        @Schema(description = "Address of the topic.", format = "uri-reference") String self,
        @Schema(description = "What it is called in each language.") LocalizedText names) {

    static TopicHead of(Topic topic) {
        return new TopicHead(topic.slug, Links.topic(topic.slug), topic.names);
    }
}
